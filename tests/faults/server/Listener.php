<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Faults\Server;

/** An address that takes connections, refuses them, or lets whoever connects wait for ever. */
final class Listener
{
	/** A receive window that a long request doesn't fit into. */
	private const NARROW = 4096;

	public readonly string $address;

	/** @var resource keeps the port ours while nothing listens there */
	private readonly mixed $reserved;

	/** @var resource|null */
	private mixed $socket = null;

	/** @var list<resource> connections that fill the queue, so that the kernel drops what comes after them */
	private array $fillers = [];

	private string $state = '';

	/** @param string $names the file whose being there makes the resolver of the test deny the name */
	public function __construct(private readonly string $names, private readonly bool $isNarrow)
	{
		$this->reserved = $this->bind('127.0.0.1:0', STREAM_SERVER_BIND, 0);
		$this->address = (string) stream_socket_get_name($this->reserved, false);
		$this->become('open');
	}

	public function close(): void
	{
		$this->become('none');
		fclose($this->reserved);
	}

	/** In a process that inherited it: the address stays open as long as anybody has it. */
	public function abandon(): void
	{
		array_map(fclose(...), array_filter([$this->socket, $this->reserved, ...$this->fillers]));
	}

	/** @param string $state open, none (nothing listens), hole (no answer), unresolved (the name is unknown) */
	public function become(string $state): void
	{
		if ($state === $this->state) {
			return;
		}
		$this->state = $state;
		array_map(fclose(...), $this->fillers);
		$this->fillers = [];
		if ($this->socket) {
			fclose($this->socket);
		}
		$this->socket = $state === 'none' ? null : $this->listen($state === 'hole' ? 0 : 64);
		if ($state === 'hole') {
			$this->fillers = [stream_socket_client("tcp://$this->address")];
		}
		if ($state === 'unresolved') {
			touch($this->names);
		} elseif (is_file($this->names)) {
			unlink($this->names);
		}
	}

	/** @return resource|null where there is something to wait for */
	public function stream(): mixed
	{
		return $this->state === 'hole' ? null : $this->socket;
	}

	/** @return resource|null */
	public function accept(): mixed
	{
		return @stream_socket_accept($this->socket, 0) ?: null;
	}

	/** @return resource */
	private function listen(int $backlog): mixed
	{
		$socket = $this->bind($this->address, STREAM_SERVER_BIND | STREAM_SERVER_LISTEN, $backlog);
		if ($this->isNarrow) {
			socket_set_option(socket_import_stream($socket), SOL_SOCKET, SO_RCVBUF, self::NARROW);
		}
		return $socket;
	}

	/** @return resource */
	private function bind(string $address, int $flags, int $backlog): mixed
	{
		$context = stream_context_create(['socket' => ['so_reuseport' => true, 'backlog' => $backlog]]);
		return stream_socket_server("tcp://$address", $number, $message, $flags, $context)
			?: throw new \RuntimeException("$address: $message");
	}
}
