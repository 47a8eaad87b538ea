<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Faults\Server;

/** One connection's octets, with or without TLS, and the ways to end it. */
final class Wire
{
	/** A TLS record up to this length holds a goodbye and no request. */
	private const GOODBYE_MAX = 32;

	private readonly \Socket $socket;

	private bool $isSecure = false;

	/** @param resource $stream */
	public function __construct(private readonly mixed $stream)
	{
		stream_set_blocking($stream, true);
		$this->socket = socket_import_stream($stream);
		// What was written before a reset is on its way then.
		socket_set_option($this->socket, SOL_TCP, TCP_NODELAY, 1);
	}

	public function secure(string $certificate): bool
	{
		stream_context_set_option($this->stream, 'ssl', 'local_cert', $certificate);
		$this->isSecure = @stream_socket_enable_crypto($this->stream, true, STREAM_CRYPTO_METHOD_TLS_SERVER) === true;
		return $this->isSecure;
	}

	/** Waits for the first octets of something, and leaves them where they are; false where the client is gone. */
	public function awaits(): bool
	{
		$length = $this->isSecure ? 5 : 1;
		$octets = '';
		if (!@socket_recv($this->socket, $octets, $length, MSG_PEEK | MSG_WAITALL)) {
			return false;
		}
		return !$this->isSecure || unpack('n', $octets, 3)[1] > self::GOODBYE_MAX;
	}

	/** Without TLS, whatever it is. */
	public function readRaw(): void
	{
		@socket_recv($this->socket, $octets, 65536, 0);
	}

	/** @return string empty at the end */
	public function read(int $length): string
	{
		return (string) @fread($this->stream, $length);
	}

	/** @return string shorter only at the end */
	public function readAll(int $length): string
	{
		// stream_get_contents() lets a string grow by 8 KiB, which costs a minute under a sanitizer.
		$pieces = [];
		while ($length > 0 && ($piece = $this->read(min(65536, $length))) !== '') {
			$pieces[] = $piece;
			$length -= strlen($piece);
		}
		return implode('', $pieces);
	}

	public function write(string $octets): bool
	{
		while ($octets !== '') {
			$written = @fwrite($this->stream, $octets);
			if (!$written) {
				return false;
			}
			$octets = substr($octets, $written);
		}
		return true;
	}

	/** False where the client is gone before the time is over. */
	public function pause(float $seconds): bool
	{
		$read = [$this->stream];
		$write = $except = null;
		return stream_select($read, $write, $except, (int) $seconds, (int) (fmod($seconds, 1) * 1e6)) === 0;
	}

	public function close(): never
	{
		fclose($this->stream);
		$this->cut();
	}

	/** The kernel closes the connection; nobody says goodbye in TLS. */
	public function cut(): never
	{
		posix_kill(posix_getpid(), SIGKILL);
		throw new \LogicException('killed');
	}

	public function reset(): never
	{
		socket_set_option($this->socket, SOL_SOCKET, SO_LINGER, ['l_onoff' => 1, 'l_linger' => 0]);
		$this->cut();
	}
}
