<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox\Tests;

/** A running sandbox, and short ways to talk to it. */
final class World
{
	public readonly Http $http;

	public function __construct(public readonly string $kind, string $address)
	{
		$this->http = new Http($address);
	}

	/** @param array<string, mixed> $fields */
	public function control(string $method, string $path, array $fields = []): mixed
	{
		$body = $fields === [] ? '' : (string) json_encode($fields);
		$reply = $method === 'GET'
			? $this->http->get("/sandbox/$path")
			: $this->http->post("/sandbox/$path", $body, $method);
		if ($reply->status >= 300) {
			throw new Failure("$method $path: {$reply->status} {$reply->body}");
		}
		return $reply->json();
	}

	/** @param array<string, mixed> $fields */
	public function fault(string $name, array $fields = []): void
	{
		$this->control('POST', 'faults', ['fault' => $name] + $fields);
	}

	/** @param array<string, mixed> $settings */
	public function set(array $settings): void
	{
		$this->control('PATCH', 'settings', $settings);
	}

	/** @param array<string, string|null> $fields what differs from a right request; null for what it lacks */
	public function query(array $fields = []): string
	{
		return http_build_query(array_filter($fields + [
			'username' => 'demoezsms',
			'password' => '1234',
			'message' => 'Test message',
			'mobile' => '60123456789',
			'sender' => 'demoezsms',
			'type' => '1',
		], static fn(?string $value): bool => $value !== null), '', '&', PHP_QUERY_RFC3986);
	}

	/** @param array<string, string|null> $fields */
	public function send(array $fields = [], string $page = 'ISendSMS.aspx'): Reply
	{
		return $this->http->post("/websmsapi/$page", $this->query($fields));
	}

	/**
	 * @param array<string, string|null> $fields
	 * @return array<string, mixed> the message as the sandbox understood it
	 */
	public function sent(array $fields = [], string $page = 'ISendSMS.aspx'): array
	{
		$reply = $this->send($fields, $page);
		Check::matches('/\A1701:/', $reply->body, 'reply');
		return $this->last();
	}

	/** @return array<string, mixed> */
	public function last(): array
	{
		$messages = $this->control('GET', 'messages?limit=1')['messages'];
		Check::same(1, count($messages), 'messages');
		return $messages[0];
	}

	/** @return array{int, int} used and left */
	public function credits(string $username = 'demoezsms'): array
	{
		$account = $this->control('GET', "accounts/$username");
		return [$account['used'], $account['credits']];
	}

	/** @param array<string, mixed> $fields */
	public function account(array $fields, string $username = 'demoezsms'): void
	{
		$this->control('PATCH', "accounts/$username", $fields);
	}
}
