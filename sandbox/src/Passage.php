<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox;

/** One connection through the front door: octets both ways, in the pieces they come in. */
final class Passage
{
	private const PIECE = 65536;

	/** What a server says in the place of an answer for the connection to be reset; no answer begins so. */
	public const RESET = "\0";

	private string $up = '';
	private string $down = '';
	private bool $isClientDone = false;
	private bool $isGivenUp = false;
	private bool $isServerDone = false;

	/**
	 * @param resource $client
	 * @param resource $server
	 */
	public function __construct(private readonly mixed $client, private readonly mixed $server)
	{
		stream_set_blocking($client, false);
		stream_set_blocking($server, false);
	}

	/**
	 * Nothing more is read from one side while the other still owes it a write.
	 *
	 * @return list<resource>
	 */
	public function readers(): array
	{
		return array_merge(
			$this->isClientDone || $this->up !== '' ? [] : [$this->client],
			$this->isServerDone || $this->down !== '' ? [] : [$this->server],
		);
	}

	/** @return list<resource> */
	public function writers(): array
	{
		return array_merge(
			$this->up === '' ? [] : [$this->server],
			$this->down === '' ? [] : [$this->client],
		);
	}

	/** @param resource $stream */
	public function read(mixed $stream): void
	{
		$octets = (string) @fread($stream, self::PIECE);
		$isOver = $octets === '' && feof($stream);
		if ($stream === $this->client) {
			$this->up .= $octets;
			$this->isClientDone = $isOver;
			$this->isGivenUp = $isOver && !$this->isServerDone;
		} else {
			$this->down .= $octets;
			$this->isServerDone = $isOver;
		}
		$this->write();
	}

	public function write(): void
	{
		$this->up = self::pass($this->up, $this->server);
		if ($this->isGivenUp && $this->up === '') {
			// Half a request would keep the server waiting for the rest.
			$this->isGivenUp = false;
			stream_socket_shutdown($this->server, STREAM_SHUT_WR);
		}
		if ($this->down === self::RESET) {
			$this->down = '';
			$this->refuseToLinger();
		}
		$this->down = self::pass($this->down, $this->client);
	}

	/** A server that works on for a client who has left still is at work. */
	public function isOver(): bool
	{
		return $this->isServerDone && $this->down === '';
	}

	public function close(): void
	{
		fclose($this->client);
		fclose($this->server);
	}

	/** The connection's end is then a reset. Without ext/sockets it stays an ordinary end. */
	private function refuseToLinger(): void
	{
		if (extension_loaded('sockets')) {
			$socket = socket_import_stream($this->client);
			socket_set_option($socket, SOL_SOCKET, SO_LINGER, ['l_onoff' => 1, 'l_linger' => 0]);
		}
	}

	/**
	 * @param resource $to
	 * @return string what is left; nothing when nobody is there to take it
	 */
	private static function pass(string $octets, mixed $to): string
	{
		$written = $octets === '' ? 0 : @fwrite($to, $octets);
		return $written === false ? '' : substr($octets, $written);
	}
}
