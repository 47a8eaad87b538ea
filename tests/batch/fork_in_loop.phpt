--TEST--
A child gets unknown outcomes for what was under way and takes nothing more; the parent goes on
--EXTENSIONS--
ezsms
pcntl
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway(texts: ['t0' => [['send' => reply('1701:1'), 'until' => 3]], 't1' => [held()], 't2' => [held()]]);
$batch = $gateway->client(retries: 2)->sendMany(numbered(8, $pulled), 3);
foreach ($batch as $key => $outcome) {
	break;
}
$child = pcntl_fork();
if ($child === 0) {
	$found = iterator_to_array($batch);
	ksort($found);
	echo json_encode(array_map(kind(...), $found)), " in the child\n";
	echo $pulled, "\n";
	show_counts($batch);
	exit(0);
}
pcntl_waitpid($child, $status);
echo pcntl_wexitstatus($status), "\n";
$gateway->release();
$found = iterator_to_array($batch);
ksort($found);
echo json_encode(array_map(kind(...), $found)), "\n";
show_counts($batch);
$sent = fields($gateway, 'message');
echo count($sent), ' ', count(array_unique($sent)), ' ', count(array_unique(fields($gateway, 'seqno'))), "\n";
?>
--EXPECT--
{"1":"UnknownOutcomeException","2":"UnknownOutcomeException"} in the child
3
pulled=3 inFlight=0 settled=3 accepted=1 rejected=0 notSent=0 unknown=2 invalid=0 
0
{"1":"Receipt","2":"Receipt","3":"Receipt","4":"Receipt","5":"Receipt","6":"Receipt","7":"Receipt"}
pulled=8 inFlight=0 settled=8 accepted=8 rejected=0 notSent=0 unknown=0 invalid=0 
8 8 8
