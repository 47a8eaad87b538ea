<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Faults;

use EzSms\Client;
use EzSms\Method;
use EzSms\Options;
use EzSms\Receipt;

/** Performs trials, one after the other, against one server. */
final class Stage
{
	public const USERNAME = 'häns & söhne';
	public const GIVEN_SEQNO = 'given-seqno-1';

	/** Octets of text that no buffer between client and server holds. */
	private const LONG = 8_000_000;

	private readonly \ServerProcess $server;

	/** Not an argument anywhere: the trace of an exception would keep it, and its connections. */
	private ?Client $client = null;

	/** @var list<\EzSms\Attempt> */
	private array $attempts = [];

	/**
	 * @param array<string, string> $certificates files by name; "authority" is what clients trust
	 * @param float $slow by how much everything takes longer than usual
	 * @param string $names see Listener
	 */
	public function __construct(
		private readonly array $certificates,
		private readonly float $slow,
		private readonly string $names,
	) {
		$extensions = ['openssl', 'pcntl', 'posix', 'sockets'];
		$this->server = new \ServerProcess(__DIR__ . '/../server.php', $extensions);
	}

	public function perform(Trial $trial): Record
	{
		$address = $this->server->ask(['open', $this->plan($trial)]);
		$this->client = $this->client($trial, $address);
		if ($trial->on === 'kept') {
			$this->client->sendText(NUMBER, 'Before the fault', seqno: 'before');
		}
		$this->server->ask(['arm', $trial->faults[0]?->isBeforeRequest()]);
		$this->attempts = [];
		$began = hrtime(true);
		$result = $this->send($trial);
		$seconds = (hrtime(true) - $began) / 1e9;
		$this->client = null;
		$seen = $this->server->ask(['close']);
		return new Record($result, $seconds, $this->attempts, $seen['requests'], $seen['accepted'], $seen['left']);
	}

	/** @return array<string, mixed> */
	private function plan(Trial $trial): array
	{
		return [
			'faults' => array_map(static fn(?Fault $fault): ?array => $fault?->plan(), $trial->faults),
			'isSecure' => $trial->over === 'https',
			'isNarrow' => $trial->isLong(),
			'certificates' => $this->certificates,
			'names' => $this->names,
			'slow' => $this->slow,
		];
	}

	private function client(Trial $trial, string $address): Client
	{
		$port = substr(strrchr($address, ':'), 1);
		$host = in_array('resolve', $trial->realFaults()[0]->phases, true) ? 'gateway.invalid' : '127.0.0.1';
		$scheme = $trial->over === 'https' ? 'https' : 'http';
		$options = new Options(
			timeout: $trial->timeout() * $this->slow,
			connectTimeout: $trial->connectTimeout() * $this->slow,
			method: $trial->over === 'get' ? Method::Get : Method::Post,
			caBundle: $this->certificates['authority'],
			proxy: '',
			persistent: false,
			observer: $this->observe(...),
		);
		return new Client(self::USERNAME, PASSWORD, 'EZSMS', "$scheme://$host:$port/websmsapi/", $options);
	}

	private function observe(\EzSms\Attempt $attempt): void
	{
		$this->attempts[] = $attempt;
		$this->server->ask(['end attempt']);
	}

	private function send(Trial $trial): Receipt|\Throwable
	{
		$text = TEXT . ($trial->isLong() ? str_repeat('x', self::LONG) : '');
		$seqno = ['generated' => null, 'given' => self::GIVEN_SEQNO, 'none' => ''][$trial->seqno];
		try {
			return $this->client->sendText(NUMBER, $text, seqno: $seqno);
		} catch (\Throwable $error) {
			return $error;
		}
	}
}
