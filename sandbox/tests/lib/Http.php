<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox\Tests;

/** A client that is nothing but a socket: what it reports is what was on the wire. */
final class Http
{
	public function __construct(public readonly string $address)
	{
	}

	public function get(string $target): Reply
	{
		return $this->exchange("GET $target HTTP/1.1\r\nHost: {$this->address}\r\nConnection: close\r\n\r\n");
	}

	public function post(string $target, string $body, string $method = 'POST', string $headers = ''): Reply
	{
		return $this->exchange($this->posting($target, $body, $method, $headers));
	}

	public function posting(string $target, string $body, string $method = 'POST', string $headers = ''): string
	{
		return "$method $target HTTP/1.1\r\nHost: {$this->address}\r\nConnection: close\r\n$headers"
			. "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " . strlen($body) . "\r\n\r\n$body";
	}

	public function exchange(string $request): Reply
	{
		return $this->together([$request])[0];
	}

	/**
	 * Sends all before it reads any.
	 *
	 * @param list<string> $requests
	 * @return list<Reply>
	 */
	public function together(array $requests): array
	{
		$sockets = array_map(fn(): mixed => stream_socket_client('tcp://' . $this->address, timeout: 5), $requests);
		foreach ($requests as $i => $request) {
			fwrite($sockets[$i], $request);
		}
		return array_map(self::read(...), $sockets);
	}

	/** @param resource $socket */
	private static function read(mixed $socket): Reply
	{
		stream_set_timeout($socket, 10);
		$chunks = [];
		while (!feof($socket)) {
			$chunk = (string) fread($socket, 8192);
			if (stream_get_meta_data($socket)['timed_out']) {
				throw new Failure('the server neither answered nor closed');
			}
			if ($chunk !== '') {
				$chunks[] = $chunk;
			}
		}
		fclose($socket);
		return new Reply($chunks);
	}
}
