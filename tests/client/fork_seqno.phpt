--TEST--
Parent and child generate different seqnos
--EXTENSIONS--
ezsms
pcntl
--FILE--
<?php
use EzSms\Message;

Message::text('60123456789', 'x');
$file = tempnam(sys_get_temp_dir(), 'ezsms');
$child = pcntl_fork();
$seqno = Message::text('60123456789', 'x')->seqno;
if ($child === 0) {
	file_put_contents($file, $seqno);
	exit(0);
}
pcntl_waitpid($child, $status);
var_dump(strlen($seqno), $seqno === file_get_contents($file));
unlink($file);
?>
--EXPECT--
int(20)
bool(false)
