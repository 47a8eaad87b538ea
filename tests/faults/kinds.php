<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * What must come of a fault of each kind, as design.md and the documentation of the classes promise it. Of each
 * call the outcome and its attempts: how often each issued the request, and what it came to.
 *
 *     +  accepted      x  rejected      -  not sent      ?  unknown
 *
 * "1? 1? 1+" is: two attempts whose outcome is unknown, then one that was accepted, each issued once. "2+" is one
 * attempt in which libcurl issued the request twice, as it does by itself where a kept connection dies before the
 * first octet of a reply. So the third entry of a line is what comes of the fault on a kept connection, where that
 * differs, and the fourth what may come of it there as well. With the default of two retries.
 */

return [
	// Nothing was handed over: sent again, with a seqno or without.
	'not sent' => [
		'with' => [
			'always' => ['not sent', '0- 0- 0-'],
			'first' => ['accepted', '0- 1+'],
		],
		'without' => [
			'always' => ['not sent', '0- 0- 0-'],
			'first' => ['accepted', '0- 1+'],
		],
	],
	// Nothing was handed over, and then there is no time left.
	'not sent in time' => [
		'with' => [
			'always' => ['not sent', '0-'],
			'first' => ['not sent', '0-'],
		],
		'without' => [
			'always' => ['not sent', '0-'],
			'first' => ['not sent', '0-'],
		],
	],
	// The connection ends before the first octet of a reply.
	'silence' => [
		'with' => [
			'always' => ['unknown', '1? 1? 1?', '2? 1? 1?'],
			'first' => ['accepted', '1? 1+', '2+'],
		],
		'without' => [
			'always' => ['unknown', '1?'],
			'first' => ['unknown', '1?'],
		],
	],
	// The connection ends while the request is handed over: whether libcurl issues it again by itself then, depends on
	// whether it noticed while it looked for a reply.
	'torn' => [
		'with' => [
			'always' => ['unknown', '1? 1? 1?', '2? 1? 1?', '1? 1? 1?'],
			'first' => ['accepted', '1? 1+', '2+', '1? 1+'],
		],
		'without' => [
			'always' => ['unknown', '1?'],
			'first' => ['unknown', '1?'],
		],
	],
	// A reply begins, or comes whole, and says nothing.
	'nothing said' => [
		'with' => [
			'always' => ['unknown', '1? 1? 1?'],
			'first' => ['accepted', '1? 1+'],
		],
		'without' => [
			'always' => ['unknown', '1?'],
			'first' => ['unknown', '1?'],
		],
	],
	// Unknown, and either no time is left for another attempt or none may be made.
	'unknown at once' => [
		'with' => [
			'always' => ['unknown', '1?'],
			'first' => ['unknown', '1?'],
		],
		'without' => [
			'always' => ['unknown', '1?'],
			'first' => ['unknown', '1?'],
		],
	],
	'accepted' => [
		'with' => [
			'always' => ['accepted', '1+'],
			'first' => ['accepted', '1+'],
		],
		'without' => [
			'always' => ['accepted', '1+'],
			'first' => ['accepted', '1+'],
		],
	],
	'rejected' => [
		'with' => [
			'always' => ['rejected', '1x'],
			'first' => ['rejected', '1x'],
		],
		'without' => [
			'always' => ['rejected', '1x'],
			'first' => ['rejected', '1x'],
		],
	],
];
