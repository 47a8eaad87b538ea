<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * The faults. docs/outcomes.md is made from this table; what stands here is what design.md and the documentation of
 * the classes promise, and was not learnt from a run.
 *
 *     does      what the server does, in order; below
 *     at        where it does so: "listen" (before anybody can connect), "connection" (when a connection was
 *               taken), "request" (the default: at the first octet of a request)
 *     comes     what comes of it: a kind of kinds.php, or the like of one
 *     phase     how far an attempt comes that meets the fault; "reply" unless it is said
 *     status    the HTTP status that such an attempt sees; 0 unless it is said, null where it is not promised
 *     code      the gateway's code that it sees; null for none
 *     whole     whether a whole reply comes: libcurl's error number is 0 then, and only then; null where a reply ends
 *               so that libcurl may take it for a whole one
 *     reply     what UnknownOutcomeException::$reply begins with
 *     over      http, https, get (http, by GET); http unless it is said
 *     on        fresh, kept: the connections on which the fault can be; both unless it is said
 *     timeout, connectTimeout     seconds, where it isn't the 30 and 10 that are far away
 *     waits     seconds that each wait for a retry lasts at least
 *     isLong    the text is several megabytes long, and the server's receive window small
 *     isBlind   the server can't count the requests
 *
 * Steps of a server: "read" the request, or as many octets of it; "accept" what was read, unless its seqno was
 * accepted before; "answer": accept, and say so, or 1718; "send" octets ("send raw": not a reply); "repeat" the
 * request in an error page;
 * "drip" octets, one each so many seconds; "flood" with them; "pause"; "await hello" of TLS; "secure" the connection
 * with one of the certificates; "await end": until the client closes; "stall": read no more; "close"; "cut": close
 * without TLS's goodbye; "reset". Without an end, the connection stays for the next request.
 */

require_once __DIR__ . '/../support/gateway.php';

const LATE = 1.0;
const SHORT = 0.5;
const FIT_FOR_ALL = ['http', 'https'];

/** The beginning of a reply that is 15 octets long. */
const HEAD = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 15\r\n\r\n";
const CHUNKED = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
const HTML = "<!DOCTYPE html>\r\n<title>Runtime Error</title>\r\n<h1>Server Error in '/websmsapi' Application.</h1>\r\n";

return [
	'Before the request' => [
		'nothing listens' => [
			'at' => 'listen', 'does' => ['none'], 'comes' => 'not sent', 'phase' => 'connect', 'over' => FIT_FOR_ALL,
		],
		'nobody answers the connect' => [
			'at' => 'listen', 'does' => ['hole'], 'comes' => 'not sent', 'phase' => 'connect',
			'connectTimeout' => SHORT,
		],
		'nobody answers the connect within the whole time-out' => [
			'at' => 'listen', 'does' => ['hole'], 'comes' => 'not sent in time', 'phase' => 'connect',
			'timeout' => SHORT,
		],
		'the name doesn’t resolve' => [
			// A client that has a kept connection knows the address.
			'at' => 'listen', 'does' => ['unresolved'], 'comes' => 'not sent', 'phase' => 'resolve', 'on' => ['fresh'],
		],
		'TLS: the certificate is for another name' => [
			'at' => 'connection', 'does' => [['secure', 'another name']], 'comes' => 'not sent', 'phase' => 'tls',
			'over' => ['https'],
		],
		'TLS: the certificate has expired' => [
			'at' => 'connection', 'does' => [['secure', 'expired']], 'comes' => 'not sent', 'phase' => 'tls',
			'over' => ['https'],
		],
		'TLS: the certificate is signed by itself' => [
			'at' => 'connection', 'does' => [['secure', 'self-signed']], 'comes' => 'not sent', 'phase' => 'tls',
			'over' => ['https'],
		],
		'TLS: the certificate is of an unknown authority' => [
			'at' => 'connection', 'does' => [['secure', 'untrusted']], 'comes' => 'not sent', 'phase' => 'tls',
			'over' => ['https'],
		],
		'TLS: closed as soon as it is connected' => [
			'at' => 'connection', 'does' => ['cut'], 'comes' => 'not sent', 'phase' => 'tls', 'over' => ['https'],
		],
		'TLS: closed after the client’s hello' => [
			'at' => 'connection', 'does' => ['await hello', 'cut'], 'comes' => 'not sent', 'phase' => 'tls',
			'over' => ['https'],
		],
		'TLS: reset after the client’s hello' => [
			'at' => 'connection', 'does' => ['await hello', 'reset'], 'comes' => 'not sent', 'phase' => 'tls',
			'over' => ['https'],
		],
		'TLS: closed in the middle of the server’s hello' => [
			'at' => 'connection', 'does' => ['await hello', ['send raw', "\x16\x03\x03\x00\x7a\x02\x00\x00\x76\x03\x03"], 'cut'],
			'comes' => 'not sent', 'phase' => 'tls', 'over' => ['https'],
		],
		'TLS: the server refuses by an alert' => [
			'at' => 'connection', 'does' => ['await hello', ['send raw', "\x15\x03\x03\x00\x02\x02\x28"], 'cut'],
			'comes' => 'not sent', 'phase' => 'tls', 'over' => ['https'],
		],
		'TLS: the server speaks plain HTTP' => [
			'at' => 'connection',
			'does' => ['await hello', ['send raw', reply('Bad Request', '400 Bad Request', ['Connection: close'])], 'cut'],
			'comes' => 'not sent', 'phase' => 'tls', 'over' => ['https'],
		],
		'TLS: nobody answers the client’s hello' => [
			'at' => 'connection', 'does' => ['stall'], 'comes' => 'not sent', 'phase' => 'tls', 'over' => ['https'],
			'connectTimeout' => SHORT,
		],
	],

	'The request' => [
		'closed as soon as it is connected' => [
			// Whether the request was handed over whole when the end was seen, is chance.
			'at' => 'connection', 'does' => ['cut'], 'comes' => 'nothing said', 'phase' => ['request', 'reply'],
			'isBlind' => true,
		],
		'closed before the request is read' => [
			'does' => ['cut'], 'comes' => 'silence', 'over' => FIT_FOR_ALL,
		],
		'reset half-way through the request' => [
			'does' => [['read', 65536], ['pause', 0.1], 'reset'], 'comes' => 'torn', 'phase' => 'request',
			'isLong' => true, 'over' => FIT_FOR_ALL,
		],
		'the gateway stops reading half-way through the request' => [
			'does' => [['read', 65536], 'stall'], 'comes' => 'unknown at once', 'phase' => 'request',
			'isLong' => true, 'timeout' => LATE,
		],
		'the request is never read' => [
			'does' => ['stall'], 'comes' => 'unknown at once', 'timeout' => LATE, 'over' => FIT_FOR_ALL,
		],
	],

	'No reply' => [
		'request read, then closed without a reply' => [
			'does' => ['read', 'accept', 'close'], 'comes' => 'silence', 'over' => ['http', 'https', 'get'],
		],
		'request read, then closed without a reply, and not accepted' => [
			'does' => ['read', 'close'], 'comes' => 'silence',
		],
		'request read, then closed without TLS’s goodbye' => [
			'does' => ['read', 'accept', 'cut'], 'comes' => 'silence', 'over' => ['https'],
		],
		'request read, then reset' => [
			'does' => ['read', 'accept', 'reset'], 'comes' => 'silence', 'over' => ['http', 'https', 'get'],
		],
		'reply after the deadline' => [
			'does' => ['read', 'accept', 'await end', ['send', reply('1701:1')]], 'comes' => 'unknown at once',
			'timeout' => LATE, 'over' => ['http', 'https', 'get'],
		],
	],

	'Half a reply' => [
		'reset after the status line' => [
			'does' => ['read', 'accept', ['send', "HTTP/1.1 200 OK\r\n"], 'reset'], 'comes' => 'nothing said',
			'status' => 200, 'over' => FIT_FOR_ALL,
		],
		'closed after the status line' => [
			'does' => ['read', 'accept', ['send', "HTTP/1.1 200 OK\r\n"], 'close'], 'comes' => 'nothing said',
			'status' => 200, 'whole' => null,
		],
		'closed within the status line' => [
			'does' => ['read', 'accept', ['send', 'HTTP/1.1 2'], 'close'],
			// libcurl counts by whole lines.
			'comes' => 'silence',
		],
		'closed after half of the headers' => [
			'does' => ['read', 'accept', ['send', substr(HEAD, 0, 40)], 'close'], 'comes' => 'nothing said',
			'status' => 200, 'whole' => null, 'over' => FIT_FOR_ALL,
		],
		'reset after half of the headers' => [
			'does' => ['read', 'accept', ['send', substr(HEAD, 0, 40)], 'reset'], 'comes' => 'nothing said',
			'status' => 200,
		],
		'closed after the headers' => [
			'does' => ['read', 'accept', ['send', HEAD], 'close'], 'comes' => 'nothing said', 'status' => 200,
		],
		'body shorter than its Content-Length, cut in the code' => [
			'does' => ['read', 'accept', ['send', HEAD . '170'], 'close'], 'comes' => 'nothing said',
			'status' => 200, 'reply' => '170', 'over' => FIT_FOR_ALL,
		],
		'body shorter than its Content-Length, cut behind the code' => [
			'does' => ['read', 'accept', ['send', HEAD . '1701:1000'], 'close'], 'comes' => 'nothing said',
			'status' => 200, 'reply' => '1701:1000', 'over' => ['http', 'https', 'get'],
		],
		'body shorter than its Content-Length, cut behind a refusal' => [
			'does' => ['read', ['send', HEAD . '1704'], 'reset'], 'comes' => 'unknown at once',
			'status' => 200, 'reply' => '1704',
		],
		'chunked body cut within a chunk' => [
			'does' => ['read', 'accept', ['send', CHUNKED . "f\r\n1701:1000"], 'close'], 'comes' => 'nothing said',
			'status' => 200, 'reply' => '1701:1000', 'over' => FIT_FOR_ALL,
		],
		'chunked body without its end' => [
			'does' => ['read', 'accept', ['send', CHUNKED . "9\r\n1701:1000\r\n"], 'close'], 'comes' => 'nothing said',
			'status' => 200, 'reply' => '1701:1000',
		],
		'reply that drips, an octet a second' => [
			'does' => ['read', 'accept', ['drip', HEAD . '1701:1000000001', 1.0]], 'comes' => 'unknown at once',
			'timeout' => LATE, 'over' => FIT_FOR_ALL,
		],
		'body that drips, an octet a second' => [
			'does' => ['read', 'accept', ['send', HEAD], ['drip', '1701:1000000001', 1.0]],
			'comes' => 'unknown at once', 'timeout' => LATE, 'status' => 200, 'reply' => '1',
		],
		'the connection stays open after half a body' => [
			'does' => ['read', 'accept', ['send', HEAD . '1701:1000'], 'await end'], 'comes' => 'unknown at once',
			'timeout' => LATE, 'status' => 200, 'reply' => '1701:1000',
		],
		'HTTP 100, then closed' => [
			'does' => ['read', 'accept', ['send', "HTTP/1.1 100 Continue\r\n\r\n"], 'close'], 'comes' => 'nothing said',
			'status' => null,
		],
	],

	'A reply that says nothing' => [
		'HTTP 301' => [
			'does' => ['read', ['send', reply('', '301 Moved Permanently', ['Location: /elsewhere'])]],
			'comes' => 'nothing said', 'status' => 301, 'whole' => true, 'over' => ['http', 'get'],
		],
		'HTTP 302' => [
			'does' => ['read', ['send', reply('', '302 Found', ['Location: /elsewhere'])]],
			'comes' => 'nothing said', 'status' => 302, 'whole' => true,
		],
		'HTTP 303' => [
			'does' => ['read', 'accept', ['send', reply('', '303 See Other', ['Location: /elsewhere'])]],
			'comes' => 'nothing said', 'status' => 303, 'whole' => true,
		],
		'HTTP 307' => [
			'does' => ['read', ['send', reply('', '307 Temporary Redirect', ['Location: /elsewhere'])]],
			'comes' => 'nothing said', 'status' => 307, 'whole' => true, 'over' => FIT_FOR_ALL,
		],
		'HTTP 308' => [
			'does' => ['read', ['send', reply('', '308 Permanent Redirect', ['Location: /elsewhere'])]],
			'comes' => 'nothing said', 'status' => 308, 'whole' => true,
		],
		'HTTP 204' => [
			'does' => ['read', 'accept', ['send', "HTTP/1.1 204 No Content\r\n\r\n"]], 'comes' => 'nothing said',
			'status' => 204, 'whole' => true,
		],
		'HTTP 401' => [
			'does' => ['read', ['send', reply('', '401 Unauthorized', ['WWW-Authenticate: Basic realm="x"', 'WWW-Authenticate: NTLM'])]],
			'comes' => 'nothing said', 'status' => 401, 'whole' => true,
		],
		'HTTP 403' => [
			'does' => ['read', ['send', reply(HTML, '403 Forbidden')]],
			'comes' => 'nothing said', 'status' => 403, 'whole' => true, 'reply' => '<!DOCTYPE html>',
		],
		'HTTP 404' => [
			'does' => ['read', ['send', reply(HTML, '404 Not Found')]],
			'comes' => 'nothing said', 'status' => 404, 'whole' => true, 'reply' => '<!DOCTYPE html>',
		],
		'HTTP 407' => [
			'does' => ['read', ['send', reply('', '407 Proxy Authentication Required', ['Proxy-Authenticate: Basic realm="x"'])]],
			'comes' => 'nothing said', 'status' => 407, 'whole' => true,
		],
		'HTTP 408 before the request was read' => [
			'does' => [['send', reply('', '408 Request Timeout', ['Connection: close'])], 'cut'],
			'comes' => 'nothing said', 'status' => 408, 'whole' => true,
		],
		'HTTP 413 before the request was read' => [
			'does' => [['read', 65536], ['send', reply('', '413 Content Too Large', ['Connection: close'])], 'await end'],
			'comes' => 'nothing said', 'status' => 413, 'whole' => true, 'isLong' => true, 'over' => FIT_FOR_ALL,
		],
		'HTTP 429' => [
			'does' => ['read', ['send', reply('', '429 Too Many Requests')]],
			'comes' => 'nothing said', 'status' => 429, 'whole' => true,
		],
		'HTTP 429, Retry-After: 1' => [
			'does' => ['read', ['send', reply('', '429 Too Many Requests', ['Retry-After: 1'])]],
			'comes' => 'nothing said', 'status' => 429, 'whole' => true, 'waits' => 1,
		],
		'HTTP 429, Retry-After beyond the deadline' => [
			'does' => ['read', ['send', reply('', '429 Too Many Requests', ['Retry-After: 3600'])]],
			'comes' => 'unknown at once', 'status' => 429, 'whole' => true,
		],
		'HTTP 503' => [
			'does' => ['read', 'accept', ['send', reply(HTML, '503 Service Unavailable')]],
			'comes' => 'nothing said', 'status' => 503, 'whole' => true, 'reply' => '<!DOCTYPE html>',
			'over' => ['http', 'https', 'get'],
		],
		'HTTP 503, Retry-After: a date beyond the deadline' => [
			'does' => ['read', ['send', reply('', '503 Service Unavailable', ['Retry-After: Fri, 31 Dec 2066 23:59:59 GMT'])]],
			'comes' => 'unknown at once', 'status' => 503, 'whole' => true,
		],
		'HTTP 503, Retry-After: a date in the past' => [
			'does' => ['read', ['send', reply('', '503 Service Unavailable', ['Retry-After: Fri, 31 Dec 1999 23:59:59 GMT'])]],
			'comes' => 'nothing said', 'status' => 503, 'whole' => true,
		],
		'HTTP 503, Retry-After: no number and no date' => [
			'does' => ['read', ['send', reply('', '503 Service Unavailable', ['Retry-After: soon'])]],
			'comes' => 'nothing said', 'status' => 503, 'whole' => true,
		],
		'HTTP 503, then closed' => [
			'does' => ['read', ['send', reply('', '503 Service Unavailable', ['Connection: close'])], 'close'],
			'comes' => 'nothing said', 'status' => 503, 'whole' => true,
		],
		'HTTP 504' => [
			'does' => ['read', 'accept', ['send', reply('', '504 Gateway Timeout')]],
			'comes' => 'nothing said', 'status' => 504, 'whole' => true,
		],
		'HTML 500' => [
			'does' => ['read', 'accept', ['send', reply(HTML, '500 Internal Server Error', ['Content-Type: text/html'])]],
			'comes' => 'nothing said', 'status' => 500, 'whole' => true, 'reply' => '<!DOCTYPE html>',
			'over' => FIT_FOR_ALL,
		],
		'HTML 500 that repeats the request as it came' => [
			'does' => ['read', 'accept', ['repeat', 'raw']],
			'comes' => 'nothing said', 'status' => 500, 'whole' => true, 'over' => ['http', 'https', 'get'],
		],
		'HTML 500 that repeats the request’s fields, as HTML' => [
			'does' => ['read', 'accept', ['repeat', 'html']],
			'comes' => 'nothing said', 'status' => 500, 'whole' => true, 'reply' => '<dl>',
		],
		'HTML 500 that repeats the request’s fields, as they are' => [
			'does' => ['read', 'accept', ['repeat', 'plain']],
			'comes' => 'nothing said', 'status' => 500, 'whole' => true, 'reply' => 'username=',
		],
		'HTML 200 without a code' => [
			'does' => ['read', 'accept', ['send', reply(HTML)]],
			'comes' => 'nothing said', 'status' => 200, 'whole' => true, 'reply' => '<!DOCTYPE html>',
		],
		'empty body' => [
			'does' => ['read', 'accept', ['send', reply('')]],
			'comes' => 'nothing said', 'status' => 200, 'whole' => true,
		],
		'five digits' => [
			'does' => ['read', 'accept', ['send', reply('17011')]],
			'comes' => 'nothing said', 'status' => 200, 'whole' => true, 'reply' => '17011',
		],
		'garbage octets' => [
			'does' => ['read', 'accept', ['send', reply("\x8f\x00\xff\xfe\xc3(\x1b[2J\x80\r\n\xf0\x28\x8c")]],
			'comes' => 'nothing said', 'status' => 200, 'whole' => true, 'reply' => "\x8f\x00\xff\xfe",
		],
		'a compressed body that nobody asked for' => [
			'does' => ['read', 'accept', ['send', reply(gzencode('1701:1'), headers: ['Content-Encoding: gzip'])]],
			'comes' => 'nothing said', 'status' => 200, 'whole' => true, 'reply' => "\x1f\x8b",
		],
		'64 KiB and one octet, without a code' => [
			'does' => ['read', 'accept', ['send', reply(str_repeat('z', 65537))]],
			'comes' => 'nothing said', 'status' => 200, 'whole' => true, 'reply' => 'zzzz', 'over' => FIT_FOR_ALL,
		],
		'a body without an end, and without a code' => [
			'does' => ['read', 'accept', ['send', "HTTP/1.1 200 OK\r\n\r\n"], ['flood', str_repeat('z', 8192)]],
			'comes' => 'nothing said', 'status' => 200, 'whole' => true, 'reply' => 'zzzz',
		],
		'a header of 256 KiB' => [
			'does' => ['read', 'accept', ['send', "HTTP/1.1 200 OK\r\nX-Long: " . str_repeat('z', 262144) . "\r\n\r\n1701:1"], 'await end'],
			'comes' => 'nothing said', 'status' => 200,
		],
		'a Content-Length that is no number' => [
			'does' => ['read', 'accept', ['send', "HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n1701:1"], 'await end'],
			'comes' => 'nothing said', 'status' => 200,
		],
		'not HTTP at all' => [
			'does' => ['read', ['send', "SSH-2.0-OpenSSH_9.2\r\n"], 'await end'],
			'comes' => 'nothing said', 'over' => FIT_FOR_ALL,
		],
		'a code without HTTP around it' => [
			'does' => ['read', 'accept', ['send', "1701:1000\r\n"], 'close'], 'comes' => 'nothing said',
		],
	],

	'A code' => [
		'1701 with an id' => [
			'does' => ['read', 'answer'], 'comes' => 'accepted', 'status' => 200, 'code' => 1701, 'whole' => true,
			'over' => ['http', 'https', 'get'],
		],
		'1701 without an id' => [
			'does' => ['read', 'accept', ['send', reply('1701')]],
			'comes' => 'accepted', 'status' => 200, 'code' => 1701, 'whole' => true,
		],
		'1702: wrong username or password' => [
			'does' => ['read', ['send', reply('1702')]], 'comes' => 'rejected', 'status' => 200, 'code' => 1702, 'whole' => true,
		],
		'1703: the gateway failed' => [
			'does' => ['read', ['send', reply('1703')]],
			'comes' => 'unknown at once', 'status' => 200, 'code' => 1703, 'whole' => true, 'reply' => '1703',
		],
		'1703: the gateway failed after it had accepted' => [
			'does' => ['read', 'accept', ['send', reply('1703')]],
			'comes' => 'unknown at once', 'status' => 200, 'code' => 1703, 'whole' => true, 'reply' => '1703',
		],
		'1704: too few credits' => [
			'does' => ['read', ['send', reply('1704')]], 'comes' => 'rejected', 'status' => 200, 'code' => 1704, 'whole' => true,
			'over' => ['http', 'https', 'get'],
		],
		'1705: not a mobile number' => [
			'does' => ['read', ['send', reply('1705')]], 'comes' => 'rejected', 'status' => 200, 'code' => 1705, 'whole' => true,
		],
		'1706: message or sender refused' => [
			'does' => ['read', ['send', reply('1706')]], 'comes' => 'rejected', 'status' => 200, 'code' => 1706, 'whole' => true,
		],
		'1707: credits transferred, which is no answer to a message' => [
			'does' => ['read', 'accept', ['send', reply('1707')]],
			'comes' => 'unknown at once', 'status' => 200, 'code' => 1707, 'whole' => true, 'reply' => '1707',
		],
		'1708: no such account to transfer to' => [
			'does' => ['read', ['send', reply('1708')]], 'comes' => 'rejected', 'status' => 200, 'code' => 1708, 'whole' => true,
		],
		'1709: no such number of credits' => [
			'does' => ['read', ['send', reply('1709')]], 'comes' => 'rejected', 'status' => 200, 'code' => 1709, 'whole' => true,
		],
		'1718: accepted before' => [
			// The gateway accepted it in another call; here it counts when it is told.
			'does' => ['read', 'accept', ['send', reply('1718')]],
			'comes' => 'accepted', 'status' => 200, 'code' => 1718, 'whole' => true, 'over' => ['http', 'get'],
		],
		'1799: which the specification doesn’t list' => [
			'does' => ['read', 'accept', ['send', reply('1799')]],
			// A code is an answer, if an unknown one: the seqno may be used up, as after a rejection.
			'comes' => 'unknown at once', 'status' => 200, 'code' => 1799, 'whole' => true, 'reply' => '1799',
		],
		'1701 under HTTP 404' => [
			'does' => ['read', 'accept', ['send', reply('1701:1000', '404 Not Found')]],
			'comes' => 'accepted', 'status' => 404, 'code' => 1701, 'whole' => true,
		],
		'1704 under HTTP 429' => [
			'does' => ['read', ['send', reply('1704', '429 Too Many Requests', ['Retry-After: 1'])]],
			'comes' => 'rejected', 'status' => 429, 'code' => 1704, 'whole' => true,
		],
		'1701 under HTTP 503' => [
			'does' => ['read', 'accept', ['send', reply('1701:1000', '503 Service Unavailable', ['Retry-After: 1'])]],
			'comes' => 'accepted', 'status' => 503, 'code' => 1701, 'whole' => true,
		],
		'1701 under HTTP 302' => [
			'does' => ['read', 'accept', ['send', reply('1701:1000', '302 Found', ['Location: /elsewhere'])]],
			'comes' => 'accepted', 'status' => 302, 'code' => 1701, 'whole' => true,
		],
		'1701 behind a byte-order mark, HTML behind it' => [
			'does' => ['read', 'accept', ['send', reply("\u{FEFF}1701:1000\r\n" . HTML)]],
			'comes' => 'accepted', 'status' => 200, 'code' => 1701, 'whole' => true,
		],
		'HTTP 100 first, then 1701' => [
			'does' => ['read', 'accept', ['send', "HTTP/1.1 100 Continue\r\n\r\n"], ['pause', 0.02], ['send', reply('1701:1000')]],
			'comes' => 'accepted', 'status' => 200, 'code' => 1701, 'whole' => true, 'over' => FIT_FOR_ALL,
		],
		'1701 at the beginning of 64 KiB and one octet' => [
			'does' => ['read', 'accept', ['send', reply(str_pad("1701:1000\n", 65537, 'z'))]],
			'comes' => 'accepted', 'status' => 200, 'code' => 1701, 'whole' => true, 'over' => FIT_FOR_ALL,
		],
		'1701 at the beginning of a body without an end' => [
			'does' => ['read', 'accept', ['send', "HTTP/1.1 200 OK\r\n\r\n1701:1000\n"], ['flood', str_repeat('z', 8192)]],
			'comes' => 'accepted', 'status' => 200, 'code' => 1701, 'whole' => true,
		],
		'1701 that drips quickly' => [
			'does' => ['read', 'accept', ['drip', reply('1701:1000'), 0.001]],
			'comes' => 'accepted', 'status' => 200, 'code' => 1701, 'whole' => true, 'over' => FIT_FOR_ALL,
		],
		'1701 in a body that ends with the connection' => [
			'does' => ['read', 'accept', ['send', "HTTP/1.0 200 OK\r\n\r\n1701:1000"], 'close'],
			'comes' => 'accepted', 'status' => 200, 'code' => 1701, 'whole' => true, 'over' => FIT_FOR_ALL,
		],
		'1701 in chunks' => [
			'does' => ['read', 'accept', ['send', CHUNKED . "3\r\n170\r\n6\r\n1:1000\r\n0\r\nX-Trailer: x\r\n\r\n"]],
			'comes' => 'accepted', 'status' => 200, 'code' => 1701, 'whole' => true,
		],
		'1701, and a second reply behind it' => [
			'does' => ['read', 'accept', ['send', reply('1701:1000') . reply('1704')]],
			'comes' => 'accepted', 'status' => 200, 'code' => 1701, 'whole' => true,
		],
		'1701, then reset' => [
			'does' => ['read', 'accept', ['send', reply('1701:1000')], 'reset'],
			'comes' => 'accepted', 'status' => 200, 'code' => 1701, 'whole' => true, 'over' => FIT_FOR_ALL,
		],
	],
];
