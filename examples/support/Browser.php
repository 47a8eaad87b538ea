<?php

// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace Support;

/** What a person's browser does: keeps cookies, fills in forms, follows redirects. */
final class Browser
{
	public int $status = 0;
	public string $page = '';
	/** Where the last page is, redirects followed. */
	public string $path = '';
	/** @var array<string, string> */
	private array $cookies = [];

	public function __construct(private readonly string $address)
	{
	}

	public function get(string $path): self
	{
		return $this->request('GET', $path, '');
	}

	/** @param array<string, string|int> $fields */
	public function post(string $path, array $fields): self
	{
		return $this->request('POST', $path, http_build_query($fields));
	}

	/**
	 * Fills in the page's form that goes to this address, and sends it.
	 *
	 * @param array<string, string> $fields
	 */
	public function submit(string $action, array $fields = []): self
	{
		return $this->post($action, $fields + $this->form($action));
	}

	/**
	 * Sends the same form so often at the same time, and follows no redirect.
	 *
	 * @param array<string, string> $fields
	 * @return list<int> the statuses
	 */
	public function postTogether(string $path, array $fields, int $times): array
	{
		$body = http_build_query($fields);
		$request = "POST $path HTTP/1.0\r\nContent-Type: application/x-www-form-urlencoded\r\n"
			. "Cookie: {$this->cookies()}\r\nContent-Length: " . strlen($body) . "\r\n\r\n$body";
		$sockets = [];
		for ($i = 0; $i < $times; $i++) {
			$sockets[$i] = stream_socket_client(str_replace('http', 'tcp', $this->address));
			fwrite($sockets[$i], $request);
		}

		return array_map(static fn($socket): int => self::status(stream_get_contents($socket)), $sockets);
	}

	/** @return array<string, string> what the form would send as it stands */
	public function form(string $action): array
	{
		$form = '~<form [^>]*action="' . preg_quote($action) . '".*?</form>~s';
		if (!preg_match($form, $this->page, $found)) {
			throw new \RuntimeException("$this->path has no form for $action");
		}
		$field = '~<input [^>]*name="(\w+)"[^>]*value="([^"]*)"|<textarea [^>]*name="(\w+)"[^>]*>([^<]*)~';
		preg_match_all($field, $found[0], $fields, PREG_SET_ORDER);
		foreach ($fields as $one) {
			[$name, $value] = array_slice(array_filter($one, static fn(string $part) => $part !== ''), 1) + [1 => ''];
			$values[$name] = self::text($value);
		}

		return $values ?? [];
	}

	/** @return list<string> what can be read in each element of the page, white space made single */
	public function texts(string $element): array
	{
		preg_match_all("~<$element\\b[^>]*>(.*?)</$element>~s", $this->page, $found);

		return array_map(self::text(...), $found[1]);
	}

	private static function text(string $html): string
	{
		$text = html_entity_decode(strip_tags($html), ENT_QUOTES | ENT_HTML5);

		return trim(preg_replace('~\s+~u', ' ', $text));
	}

	private function request(string $method, string $path, string $body): self
	{
		$this->path = $path;
		$this->page = file_get_contents($this->address . $path, false, stream_context_create(['http' => [
			'method' => $method,
			'header' => "Content-Type: application/x-www-form-urlencoded\r\nCookie: {$this->cookies()}",
			'content' => $body,
			'follow_location' => 0,
			'ignore_errors' => true,
		]]));
		$headers = implode("\n", $http_response_header);
		$this->status = self::status($headers);
		preg_match_all('~^Set-Cookie: ([^=]+)=([^;\s]*)~mi', $headers, $found, PREG_SET_ORDER);
		foreach ($found as [, $name, $value]) {
			$this->cookies[$name] = $value;
		}

		return preg_match('~^Location: (\S+)~mi', $headers, $to) ? $this->get($to[1]) : $this;
	}

	private function cookies(): string
	{
		return http_build_query($this->cookies, '', '; ');
	}

	private static function status(string $headers): int
	{
		preg_match('~^HTTP/\S+ (\d+)~', $headers, $found);

		return (int) $found[1];
	}
}
