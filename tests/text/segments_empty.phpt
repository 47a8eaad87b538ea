--TEST--
segments() of the empty text is one SMS with every unit left
--EXTENSIONS--
ezsms
--FILE--
<?php
var_dump(EzSms\segments(''));
?>
--EXPECT--
object(EzSms\Segments)#1 (6) {
  ["alphabet"]=>
  enum(EzSms\Alphabet::Gsm0338)
  ["units"]=>
  int(0)
  ["segments"]=>
  int(1)
  ["unitsLeft"]=>
  int(160)
  ["unicodeCause"]=>
  NULL
  ["unicodeCauseOffset"]=>
  NULL
}
