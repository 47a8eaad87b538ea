<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox;

/** Reads the `message` of a request by its type, or refuses it with 1706. */
final class ContentReader
{
	public function __construct(private readonly Settings $settings)
	{
	}

	/** ISendSMS and ISendSMSNoDR. */
	public function byType(int $type, string $message): Content
	{
		return $this->limited(match ($type) {
			1, 2 => $this->plain($message),
			3, 4 => $this->hexadecimal($message),
			5 => $this->withHeader($this->octets($message)),
			6 => $this->withoutHeader($this->octets($message)),
		});
	}

	/** ISendSMSUnicode: always sent as UCS-2, as the page's name says, even where GSM would do. */
	public function unicode(string $message): Content
	{
		return $this->limited($this->ucs2($this->points($message, $this->settings->text('unicode_charset'))));
	}

	/** ISendSMS2D, after the number took the place of its variable. */
	public function barcode(string $message, string $number): Content
	{
		$message = str_replace('%barcode%', $number, $message);
		$points = $this->points($message, $this->settings->text('text_charset'));
		return $this->limited(Alphabet::Gsm7->fits($points)
			? Content::text(Alphabet::Gsm7, $points)
			: $this->ucs2($points));
	}

	private function plain(string $message): Content
	{
		$points = $this->points($message, $this->settings->text('text_charset'));
		if (!Alphabet::Gsm7->fits($points)) {
			if ($this->settings->text('text_not_gsm') === 'refuse') {
				throw $this->bad('a character is not in the GSM 03.38 alphabet');
			}
			$points = array_map(
				static fn(int $point): int => Alphabet::Gsm7->cost($point) === 0 ? ord('?') : $point,
				$points,
			);
		}
		return Content::text(Alphabet::Gsm7, $points);
	}

	private function hexadecimal(string $message): Content
	{
		$octets = Utf::fromHex($message) ?? throw $this->bad('the message is not hexadecimal');
		$points = Utf::fromUtf16($octets)
			?? throw $this->bad('the message is not whole UTF-16BE code units, or a surrogate stands alone');
		return $this->ucs2($points);
	}

	/** @param list<int> $points */
	private function ucs2(array $points): Content
	{
		if ($points === []) {
			throw $this->bad('the message is empty');
		}
		if ($this->settings->text('surrogates') === 'refuse' && max($points) > 0xFFFF) {
			throw $this->bad('a character is beyond UCS-2');
		}
		return Content::text(Alphabet::Ucs2, $points);
	}

	private function withHeader(string $octets): Content
	{
		$length = ord($octets[0]) + 1;
		if ($length > strlen($octets)) {
			throw $this->bad('the UDH is longer than the message');
		}
		return $this->binary(substr($octets, 0, $length), substr($octets, $length));
	}

	private function withoutHeader(string $octets): Content
	{
		return $this->binary('', $octets);
	}

	private function binary(string $udh, string $data): Content
	{
		$content = Content::binary($udh, $data) ?? throw $this->bad('the UDH leaves no room for data');
		if ($content->segments() > 1 && $this->settings->text('long_binary') === 'refuse') {
			throw $this->bad('more than 140 octets');
		}
		return $content;
	}

	private function octets(string $message): string
	{
		$octets = $this->settings->text('binary_form') === 'raw' ? $message : Utf::fromHex($message);
		if ($octets === null || $octets === '') {
			throw $this->bad($octets === '' ? 'the message is empty' : 'the message is not hexadecimal');
		}
		return $octets;
	}

	/** @return non-empty-list<int> */
	private function points(string $message, string $charset): array
	{
		$points = $charset === 'iso-8859-1' ? Utf::fromLatin1($message) : Utf::fromUtf8($message);
		if ($points === null || $points === []) {
			throw $this->bad($points === [] ? 'the message is empty' : 'the message is not UTF-8');
		}
		return $points;
	}

	private function limited(Content $content): Content
	{
		$limit = (int) $this->settings->get('max_segments');
		if ($limit > 0 && $content->segments() > $limit) {
			throw $this->bad("more than $limit segments");
		}
		return $content;
	}

	private function bad(string $reason): Rejected
	{
		return new Rejected(Rejected::MESSAGE, $reason);
	}
}
