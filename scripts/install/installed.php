<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

// Tries an extension that was installed: is it the version that the argument says, does it count segments, and does
// it send over libcurl to a page on this machine?

const REPLY = "HTTP/1.1 200 OK\r\nContent-Length: 12\r\nConnection: close\r\n\r\n1701:INSTALL";

function check(bool $holds, string $what): void
{
	if (!$holds) {
		fwrite(STDERR, "not so: $what\n");
		exit(1);
	}
}

/** A gateway in a process of its own, for one request; it prints the port, then the request's first line. */
function gateway(): void
{
	$server = stream_socket_server('tcp://127.0.0.1:0') ?: exit(1);
	echo strrchr(stream_socket_get_name($server, false), ':'), "\n";
	$connection = stream_socket_accept($server, 20) ?: exit(1);
	echo rtrim((string) fgets($connection)), "\n";
	// The body is of no interest, but has to be read: closing earlier would reset the connection.
	stream_set_timeout($connection, 0, 200000);
	stream_get_contents($connection);
	fwrite($connection, REPLY);
}

if (($argv[1] ?? '') === 'gateway') {
	gateway();
	exit;
}

check(extension_loaded('ezsms'), 'the extension is loaded');
check(phpversion('ezsms') === $argv[1], "it is version $argv[1], not " . phpversion('ezsms'));

$segments = EzSms\segments('Hello €');
check($segments->segments === 1 && $segments->units === 8, 'seven characters and an escape are one segment of 8 units');

$gateway = proc_open([PHP_BINARY, '-n', __FILE__, 'gateway'], [1 => ['pipe', 'w']], $pipes);
$port = (int) ltrim((string) fgets($pipes[1]), ':');
check($port > 0, 'a page to send to');
$client = new EzSms\Client('user', 'password', baseUrl: "http://127.0.0.1:$port/websmsapi/");
$receipt = $client->sendText('60123456789', 'Installed');
check($receipt->messageId === 'INSTALL', 'a message was accepted');
check(trim((string) fgets($pipes[1])) === 'POST /websmsapi/ISendSMS.aspx HTTP/1.1', 'it was posted to the right page');
proc_close($gateway);
echo 'ezsms ', phpversion('ezsms'), ' on PHP ', PHP_VERSION, " works\n";
