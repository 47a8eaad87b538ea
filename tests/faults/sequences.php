<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * Two faults in one call: the second hits every attempt after the first. What an attempt lost, no later one makes
 * good: a rejection or "not sent" after an attempt of unknown outcome proves nothing. As in kinds.php.
 */

const LOST = 'request read, then closed without a reply';

return [
	'the reply is lost, then 1704' => [
		'faults' => [LOST, '1704: too few credits'],
		// On a kept connection both are of one attempt.
		'with' => ['unknown', '1? 1x', '2?'],
		'without' => ['unknown', '1?'],
	],
	'the reply is lost, then 1703' => [
		'faults' => [LOST, '1703: the gateway failed'],
		'with' => ['unknown', '1? 1?', '2?'],
		'without' => ['unknown', '1?'],
	],
	'the reply is lost, then nothing listens' => [
		'faults' => [LOST, 'nothing listens'],
		'with' => ['unknown', '1? 0- 0-'],
		'without' => ['unknown', '1?'],
	],
	'the reply is lost, then HTTP 404' => [
		'faults' => [LOST, 'HTTP 404'],
		'with' => ['unknown', '1? 1? 1?', '2? 1? 1?'],
		'without' => ['unknown', '1?'],
	],
	'HTTP 503 and closed, then nothing listens' => [
		'faults' => ['HTTP 503, then closed', 'nothing listens'],
		'with' => ['unknown', '1? 0- 0-'],
		'without' => ['unknown', '1?'],
	],
	'HTTP 503, then 1702' => [
		'faults' => ['HTTP 503', '1702: wrong username or password'],
		'with' => ['unknown', '1? 1x'],
		'without' => ['unknown', '1?'],
	],
	'HTTP 503, then no reply until the deadline' => [
		'faults' => ['HTTP 503', 'reply after the deadline'],
		'with' => ['unknown', '1? 1?'],
		'without' => ['unknown', '1?'],
	],
	'nothing listens, then the reply is lost' => [
		'faults' => ['nothing listens', LOST],
		'with' => ['unknown', '0- 1? 1?'],
		'without' => ['unknown', '0- 1?'],
	],
	'nothing listens, then 1704' => [
		'faults' => ['nothing listens', '1704: too few credits'],
		'with' => ['rejected', '0- 1x'],
		'without' => ['rejected', '0- 1x'],
	],
	'nothing listens, then HTTP 404' => [
		'faults' => ['nothing listens', 'HTTP 404'],
		'with' => ['unknown', '0- 1? 1?'],
		'without' => ['unknown', '0- 1?'],
	],
];
