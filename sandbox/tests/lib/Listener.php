<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox\Tests;

/** A site that receives callbacks: keeps the first line of each request, octet for octet. */
final class Listener
{
	public readonly string $address;

	/** @var resource */
	private readonly mixed $notes;

	private readonly int $pid;

	/** @param list<int> $statuses answers in turn; the last one stays */
	public function __construct(array $statuses = [200])
	{
		$server = stream_socket_server('tcp://127.0.0.1:0');
		$this->address = (string) stream_socket_get_name($server, false);
		[$this->notes, $write] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
		$this->pid = pcntl_fork();
		if ($this->pid === 0) {
			self::serve($server, $write, $statuses);
		}
		fclose($write);
		fclose($server);
	}

	public function __destruct()
	{
		posix_kill($this->pid, SIGKILL);
		pcntl_waitpid($this->pid, $status);
	}

	public function url(string $target = '/cb'): string
	{
		return 'http://' . $this->address . $target;
	}

	/**
	 * The targets of the next so many requests.
	 *
	 * @return list<string>
	 */
	public function targets(int $count): array
	{
		stream_set_timeout($this->notes, 10);
		$targets = [];
		while (count($targets) < $count) {
			$line = fgets($this->notes);
			if ($line === false) {
				throw new Failure('only ' . count($targets) . " of $count callbacks came");
			}
			$targets[] = explode(' ', rtrim($line))[1];
		}
		return $targets;
	}

	/** True when nothing came that wasn't asked for. */
	public function isQuiet(): bool
	{
		stream_set_blocking($this->notes, false);
		$line = fgets($this->notes);
		stream_set_blocking($this->notes, true);
		return $line === false;
	}

	/**
	 * @param resource $server
	 * @param resource $notes
	 * @param list<int> $statuses
	 */
	private static function serve(mixed $server, mixed $notes, array $statuses): never
	{
		while (true) {
			$client = @stream_socket_accept($server, 3600);
			if ($client === false) {
				continue;
			}
			$line = (string) fgets($client);
			while (!in_array(fgets($client), ["\r\n", false], true)) {
				continue;
			}
			$status = count($statuses) > 1 ? array_shift($statuses) : $statuses[0];
			fwrite($notes, $line);
			fwrite($client, "HTTP/1.1 $status X\r\nContent-Length: 2\r\nConnection: close\r\n\r\nOK");
			fclose($client);
		}
	}
}
