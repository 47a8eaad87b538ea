<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Tests\Segments;

use Random\Engine\Mt19937;
use Random\Randomizer;

/** Random texts of many kinds, the same for the same seed, most of them about as long as some segments are. */
final class Texts
{
	private const BASIC = '@£$¥èéùìòÇ Øø ÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ!"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿'
		. 'abcdefghijklmnopqrstuvwxyzäöñüà';
	private const EXTENSION = "\f^{}\\[~]|€";
	private const UNICODE = '您好中国日本語テキストПриветмирאבגדשלוםمرحباनमस्तेสวัสดีგამარჯობა你';
	private const EMOJI = '😎👍🎉🚀🐘𝄞𐍈🂡';
	/** Letters for which TS 23.038 has tables of their own, which nobody but the sender and the phone agrees on. */
	private const NATIONAL = 'şŞğĞıİçÇêÊôÔãÃõÕâÂíÍóÓúÚáÁ∞ªºअआकखगবাংলাગુજરાતીಕನ್ನಡമലയാളംଓଡ଼ିଆਪੰਜਾਬੀதமிழ்తెలుగుاردو';
	/** Such that a keyboard or a program writes for what the alphabet has. */
	private const NEARLY = "`´‘’“”–—…•\u{A0}\t\u{AD}ÇçΑΒΕµ¢€¬\u{1B}\0\x7F\u{85}\u{2028}";
	private const CLUSTERS = ["e\u{301}", "n\u{303}", "\u{1112}\u{1161}\u{11AB}", 'नि', 'กำ', "👨\u{200D}👩\u{200D}👧\u{200D}👦",
		"👍\u{1F3FD}", '🇲🇾', '🇲🇾🇸🇬', "❤\u{FE0F}", "1\u{FE0F}\u{20E3}", "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}",
		"a\u{300}\u{301}\u{302}\u{303}", "\r\n"];
	private const ENDS = ["\n", "\r", "\r\n", "\f", "\n\n", "\n\r"];

	public const KINDS = [
		'the basic alphabet' => 'basic',
		'extension characters at the ends of segments' => 'extension',
		'Unicode' => 'unicode',
		'surrogate pairs at the ends of segments' => 'pairs',
		'clusters of characters' => 'clusters',
		'cedillas' => 'cedillas',
		'letters of national tables' => 'national',
		'line ends' => 'ends',
		'characters that are nearly in the alphabet' => 'nearly',
		'any characters' => 'any',
		'all of these' => 'all',
	];

	private readonly Randomizer $random;
	private readonly array $pools;

	public function __construct(int $seed)
	{
		$this->random = new Randomizer(new Mt19937($seed));
		$this->pools = array_map(mb_str_split(...), [
			'basic' => self::BASIC,
			'extension' => self::EXTENSION,
			'unicode' => self::UNICODE,
			'emoji' => self::EMOJI,
			'national' => self::NATIONAL,
			'nearly' => self::NEARLY,
		]) + ['clusters' => self::CLUSTERS, 'ends' => self::ENDS];
	}

	/** @return \Generator<string, string> the kind and the text, `count` times */
	public function each(int $count): \Generator
	{
		$kinds = array_keys(self::KINDS);
		for ($i = 0; $i < $count; $i++) {
			$kind = $kinds[$i % count($kinds)];
			yield $kind => $this->{self::KINDS[$kind]}();
		}
	}

	private function one(string $pool): string
	{
		return $this->pools[$pool][$this->random->getInt(0, count($this->pools[$pool]) - 1)];
	}

	private function some(string $pool, int $count): string
	{
		$text = '';
		for (; $count > 0; $count--) {
			$text .= $this->one($pool);
		}
		return $text;
	}

	/** About as many units as one, two or three segments have, or any number. */
	private function length(int $single, int $concatenated): int
	{
		$length = [0, $single, $single, 2 * $concatenated, 3 * $concatenated][$this->random->getInt(0, 4)];
		return $length === 0 ? $this->random->getInt(0, $single) : $this->random->getInt($length - 5, $length + 5);
	}

	/** With some characters of another kind where segments end, or somewhere. */
	private function with(string $text, string $pool, int $end): string
	{
		$characters = mb_str_split($text);
		for ($n = $this->random->getInt(1, 4); $n > 0; $n--) {
			$at = $this->random->getInt(0, 3) === 0
				? $this->random->getInt(0, count($characters))
				: $end * $this->random->getInt(1, 3) + $this->random->getInt(-3, 3);
			array_splice($characters, min($at, count($characters)), $this->random->getInt(0, 1), [$this->one($pool)]);
		}
		return implode('', $characters);
	}

	private function basic(): string
	{
		return $this->some('basic', $this->length(160, 153));
	}

	private function extension(): string
	{
		$text = $this->random->getInt(0, 3) === 0 ? $this->some('extension', $this->length(80, 76)) : $this->basic();
		return $this->with($text, 'extension', 153);
	}

	private function unicode(): string
	{
		return $this->some('unicode', $this->length(70, 67));
	}

	private function pairs(): string
	{
		$text = $this->random->getInt(0, 3) === 0 ? $this->some('emoji', $this->length(35, 33)) : $this->unicode();
		return $this->with($text, 'emoji', 67);
	}

	private function clusters(): string
	{
		$few = $this->some('clusters', $this->random->getInt(1, 12));
		return $this->with($this->unicode(), 'clusters', 67) . $few;
	}

	private function cedillas(): string
	{
		$text = $this->with($this->basic(), 'basic', 153);
		return $this->random->getInt(0, 1) ? str_replace('Ç', 'ç', $text) : $text . ['Ç', 'ç'][$this->random->getInt(0, 1)];
	}

	private function national(): string
	{
		return $this->with($this->random->getInt(0, 1) ? $this->basic() : $this->some('national', $this->length(70, 67)), 'national', 67);
	}

	private function ends(): string
	{
		$text = $this->random->getInt(0, 2) === 0 ? $this->unicode() : $this->basic();
		return $this->with($this->with($text, 'ends', 153), 'ends', 67);
	}

	private function nearly(): string
	{
		return $this->with($this->basic(), 'nearly', 153);
	}

	private function any(): string
	{
		$text = '';
		for ($n = $this->length(70, 67); $n > 0; $n--) {
			$limit = [0x80, 0x800, 0x10000, 0x110000][$this->random->getInt(0, 3)];
			do {
				$scalar = $this->random->getInt(0, $limit - 1);
			} while ($scalar >= 0xD800 && $scalar <= 0xDFFF);
			$text .= mb_chr($scalar);
		}
		return $text;
	}

	private function all(): string
	{
		$text = '';
		foreach ($this->random->pickArrayKeys($this->pools, $this->random->getInt(1, 4)) as $pool) {
			$text .= $this->some($pool, $this->random->getInt(0, 60));
		}
		return $this->with($text, 'emoji', 67);
	}
}
