<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

// Shuts down the inherited connection whose other end is the address given. See Connection.
for ($descriptor = 3; $descriptor < 256; $descriptor++) {
	$stream = @fopen("php://fd/$descriptor", 'r+');
	if ($stream !== false && @stream_socket_get_name($stream, true) === $argv[1]) {
		fwrite($stream, (string) hex2bin($argv[2]));
		exit(stream_socket_shutdown($stream, STREAM_SHUT_RDWR) ? 0 : 1);
	}
}
exit(1);
