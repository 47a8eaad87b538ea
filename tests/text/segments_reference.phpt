--TEST--
segments() agrees with cutting the text up, on random texts of both alphabets
--EXTENSIONS--
ezsms
mbstring
--FILE--
<?php
// Whether the text is GSM 03.38, and the weight of each character; of the alphabet, only what the
// pools below use.
const EXTENSION = "\f^{}\\[~]|€";

function weights(string $text): array
{
	$characters = mb_str_split($text);
	$gsm = !preg_match('/[^A-Za-z0-9 @£\n' . preg_quote(EXTENSION, '/') . ']/u', $text);
	return [$gsm, array_map(fn($c) => $gsm
		? (str_contains(EXTENSION, $c) ? 2 : 1)
		: strlen(mb_convert_encoding($c, 'UTF-16BE', 'UTF-8')) / 2, $characters)];
}

function cut(array $weights, int $room): array
{
	$segments = [[]];
	foreach ($weights as $weight) {
		if (array_sum(end($segments)) + $weight > $room) {
			$segments[] = [];
		}
		$segments[array_key_last($segments)][] = $weight;
	}
	return $segments;
}

mt_srand(23038);
$pools = array_map('mb_str_split', ["abcXYZ019 @£\n", 'ab' . EXTENSION, 'ab中ы😎𝄞', '😎中']);
$wrong = 0;
for ($i = 0; $i < 3000; $i++) {
	$pool = $pools[$i % 4];
	$text = '';
	for ($length = mt_rand(0, $i % 2 ? 500 : 170); $length > 0; $length--) {
		$text .= $pool[mt_rand(0, count($pool) - 1)];
	}

	[$gsm, $weights] = weights($text);
	[$single, $concatenated] = $gsm ? [160, 153] : [70, 67];
	$units = array_sum($weights);
	$room = $units <= $single ? $single : $concatenated;
	$segments = cut($weights, $room);
	$expected = [$gsm, $units, count($segments), $room - array_sum(end($segments))];

	$s = EzSms\segments($text);
	$actual = [$s->alphabet === EzSms\Alphabet::Gsm0338, $s->units, $s->segments, $s->unitsLeft];
	if ($actual !== $expected) {
		$wrong++;
		echo json_encode([$text, $expected, $actual], JSON_UNESCAPED_UNICODE), "\n";
	}
}
var_dump($wrong);
?>
--EXPECT--
int(0)
