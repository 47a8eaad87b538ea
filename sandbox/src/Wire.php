<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox;

/** Puts an answer on the wire, whole or spoilt by a fault. */
final class Wire
{
	private const ERROR_PAGE = "<!DOCTYPE html>\r\n<html>\r\n<head><title>Runtime Error</title></head>\r\n"
		. "<body><h1>Server Error in '/websmsapi' Application.</h1><h2><i>Runtime Error</i></h2></body>\r\n</html>\r\n";
	private const TRAILING_PAGE = "\r\n\r\n<!DOCTYPE html>\r\n<html>\r\n<head><title></title></head>\r\n"
		. "<body><form method=\"post\" action=\"ISendSMS.aspx\" id=\"form1\"><div></div></form></body>\r\n</html>\r\n";

	/** The nginx locations that end the connection without an answer; see README.md. */
	private const NGINX_DROP = '/ezsms-drop';
	private const NGINX_RESET = '/ezsms-reset';

	public function __construct(private readonly HttpRequest $request)
	{
	}

	public function waitBefore(?Fault $fault): void
	{
		if ($fault?->name === 'delay' && $fault->get('when') === 'before') {
			self::sleep($fault->get('seconds'));
		}
	}

	public function send(Answer $answer, ?Fault $fault = null): void
	{
		match ($fault?->name) {
			null => $this->whole($answer),
			'code' => $this->whole($answer->withBody($this->forced($answer->body, $fault))),
			'status' => $this->whole($answer->withStatus($fault->get('status'))),
			'delay' => $this->late($answer, $fault),
			'drop' => $this->drop('', self::NGINX_DROP),
			'reset' => $this->drop(Passage::RESET, self::NGINX_RESET),
			'headers_only' => $this->partial($answer, 0, true),
			'truncate' => $this->partial($answer, $fault->get('keep'), $fault->get('declared')),
			'drip' => $this->drip($answer, $fault->get('interval')),
			'html_500' => $this->whole(new Answer(self::ERROR_PAGE, 500)),
			'empty' => $this->whole($answer->withBody('')),
			'bom' => $this->whole($answer->withBody("\u{FEFF}" . $answer->body)),
			'html' => $this->whole($answer->withBody($answer->body . self::TRAILING_PAGE)),
			'garbage' => $this->whole($answer->withBody(self::noise($fault->get('size')))),
			'flood' => $this->whole($answer->withBody(str_pad($answer->body . "\r\n", $fault->get('size'), 'x'))),
			'redirect' => $this->whole(new Answer('', $fault->get('status'), headers: [
				'Location' => $fault->get('location'),
			])),
			'body' => $this->whole(new Answer(
				(string) hex2bin($fault->get('body_hex')),
				$fault->get('status'),
				$fault->get('content_type'),
			)),
		};
	}

	private function whole(Answer $answer): void
	{
		$this->head($answer, strlen($answer->body));
		echo $answer->body;
		flush();
	}

	private function late(Answer $answer, Fault $fault): void
	{
		if ($fault->get('when') === 'after') {
			self::sleep($fault->get('seconds'));
		}
		$this->whole($answer);
	}

	/** With the length declared a client can tell; without it, a short answer looks whole. */
	private function partial(Answer $answer, int $keep, bool $declared): void
	{
		// One octet more than the whole, where there would be nothing to cut off.
		$this->head($answer, $declared ? max(strlen($answer->body), $keep + 1) : null);
		echo substr($answer->body, 0, $keep);
		flush();
	}

	private function drip(Answer $answer, float $interval): void
	{
		header('X-Accel-Buffering: no');
		$this->head($answer, strlen($answer->body));
		flush();
		foreach ($answer->body === '' ? [] : str_split($answer->body) as $octet) {
			self::sleep($interval);
			echo $octet;
			flush();
		}
	}

	private function drop(string $lastWord, string $location): void
	{
		if (PHP_SAPI === 'cli-server') {
			Connection::cut($this->request->remote, $lastWord);
		} else {
			header("X-Accel-Redirect: $location");
		}
	}

	private function head(Answer $answer, ?int $length): void
	{
		http_response_code($answer->status);
		header('Content-Type: ' . $answer->contentType);
		foreach ($answer->headers as $name => $value) {
			header("$name: $value");
		}
		if ($length !== null) {
			header("Content-Length: $length");
		}
	}

	/** A forced code keeps an accepted message's id, so that `1701` stays a whole answer. */
	private function forced(string $reply, Fault $fault): string
	{
		return $fault->get('code') . ($fault->get('code') === 1701 ? (string) strstr($reply, ':') : '');
	}

	/** The same octets each time, none of them a digit, and no UTF-8. */
	private static function noise(int $size): string
	{
		$octets = '';
		for ($i = 0; strlen($octets) < $size; $i++) {
			$octets .= md5((string) $i, true) . "\x00\xFF\xC0\xFE";
		}
		return substr(str_replace(str_split('0123456789'), "\x80", $octets), 0, $size);
	}

	private static function sleep(float $seconds): void
	{
		usleep((int) ($seconds * 1e6));
	}
}
