--TEST--
The defaults of Options
--EXTENSIONS--
ezsms
--FILE--
<?php
var_dump(new EzSms\Options());
?>
--EXPECTF--
object(EzSms\Options)#%d (12) {
  ["timeout"]=>
  float(30)
  ["connectTimeout"]=>
  float(10)
  ["retries"]=>
  int(2)
  ["method"]=>
  enum(EzSms\Method::Post)
  ["caBundle"]=>
  NULL
  ["proxy"]=>
  NULL
  ["persistent"]=>
  bool(true)
  ["pages"]=>
  array(0) {
  }
  ["parameters"]=>
  array(0) {
  }
  ["maxSegments"]=>
  NULL
  ["observer"]=>
  NULL
  ["seqno"]=>
  bool(true)
}
