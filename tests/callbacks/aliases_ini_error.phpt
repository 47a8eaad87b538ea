--TEST--
Aliases that can not be read are refused, and the setting stays
--EXTENSIONS--
ezsms
--FILE--
<?php
ini_set('ezsms.callback_aliases', 'MsgId=id');
foreach (['MsgId', 'MsgId=', 'MsgId= ', '=id', 'msgid=id', 'Other=id', 'MsgId=id,Other=x', 'MsgId=id,,Sender=x', ',MsgId=id', 'MsgId id', 'ShortCode=Shortcode'] as $setting) {
	if (ini_set('ezsms.callback_aliases', $setting) !== false) {
		echo "accepted: $setting\n";
	}
}
echo ini_get('ezsms.callback_aliases'), "\n";
var_dump(ini_set('ezsms.callback_aliases', ''), ini_get('ezsms.callback_aliases'));
?>
--EXPECT--
MsgId=id
string(8) "MsgId=id"
string(0) ""
