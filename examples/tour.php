<?php

// SPDX-License-Identifier: MIT
//
// The main job from end to end, before your eyes: starts the sandbox gateway and a tiny site, sends every
// kind of message through the extension, and receives a delivery report and an incoming message.
// `scripts/demo` builds the extension and runs this.

declare(strict_types=1);

use EzSms\{Alphabet, BarcodeFormat, Client, Message, NotSentException, Receipt};
use EzSms\{RejectedException, UnknownOutcomeException};

const ROOT = __DIR__ . '/..';
const TO = '+60 12-345 6789';

/** A program that runs beside the tour, and ends with it. */
final class Program
{
	/** @var resource */
	private $process;
	/** @var array<int, resource> */
	private array $pipes = [];
	public readonly string $address;

	/** @param list<string> $command */
	public function __construct(array $command, array $environment = [])
	{
		$this->process = proc_open(
			$command,
			[['file', '/dev/null', 'r'], ['pipe', 'w'], ['redirect', 1]],
			$this->pipes,
			null,
			$environment + getenv(),
		);
		$this->address = $this->readAddress(implode(' ', $command));
	}

	/** Both programs say where they listen as soon as they do. */
	private function readAddress(string $name): string
	{
		while (($line = fgets($this->pipes[1])) !== false) {
			if (preg_match('~http://[\d.]+:\d+~', $line, $found)) {
				return $found[0];
			}
			echo $line;
		}
		throw new RuntimeException("$name did not start");
	}

	public function stop(): void
	{
		proc_terminate($this->process, SIGTERM);
		fclose($this->pipes[1]);
		proc_close($this->process);
	}
}

/** The sandbox's control interface. */
final class Sandbox
{
	public function __construct(private readonly string $address)
	{
	}

	public function ask(string $method, string $path, ?array $body = null): array
	{
		$answer = file_get_contents($this->address . '/sandbox/' . $path, false, stream_context_create([
			'http' => [
				'method' => $method,
				'header' => 'Content-Type: application/json',
				'content' => $body === null ? '' : json_encode($body),
			],
		]));

		return json_decode($answer, true, flags: JSON_THROW_ON_ERROR);
	}

	/** What the gateway understood of the request that came last. */
	public function lastMessage(): string
	{
		$message = $this->ask('GET', 'messages?limit=1')['messages'][0] ?? null;

		return $message === null ? '' : sprintf(
			'type %s: %s',
			$message['type'] ?? $message['msgtype'],
			$message['text'] ?? 'octets ' . $message['hex'],
		);
	}
}

/** Rows under a heading; wide characters take two columns of a terminal. */
final class Table
{
	/** @param array<string, int> $columns */
	public function __construct(private readonly array $columns)
	{
		$this->row(...array_keys($columns));
		echo str_repeat('-', array_sum($columns) + 2 * count($columns)), "\n";
	}

	public function row(string ...$cells): void
	{
		foreach (array_values($this->columns) as $i => $width) {
			$cell = self::cut($cells[$i] ?? '', $width);
			echo $cell, str_repeat(' ', $width - self::width($cell) + 2);
		}
		echo "\n";
	}

	private static function width(string $text): int
	{
		$wide = '~[\x{1100}-\x{115F}\x{2E80}-\x{A4CF}\x{AC00}-\x{D7A3}\x{F900}-\x{FAFF}\x{FF00}-\x{FF60}\x{1F300}-\x{1FAFF}]~u';

		return preg_match_all('~\X~u', $text) + preg_match_all($wide, $text);
	}

	private static function cut(string $text, int $width): string
	{
		while (self::width($text) > $width) {
			$text = preg_replace('~\X(\.\.\.)?$~u', '...', preg_replace('~\.\.\.$~', '', $text));
			$text = preg_replace('~\X\.\.\.$~u', '...', $text);
		}

		return $text;
	}
}

/** The four outcomes, and what each leaves the caller to do. */
function outcome(callable $send): array
{
	try {
		$result = $send();
		return match (true) {
			$result instanceof Receipt && $result->duplicate => ['already accepted', "$result->code", 'not sent again'],
			$result instanceof Receipt => ['accepted', "$result->code", $result->messageId ?? 'no id on this page'],
			default => ['done', '', ''],
		};
	} catch (RejectedException $e) {
		return ['rejected', (string) $e->getCode(), $e->returnCode->description()];
	} catch (NotSentException $e) {
		return ['not sent', '', "failed at: {$e->phase->value}"];
	} catch (UnknownOutcomeException $e) {
		return ['unknown', (string) ($e->getCode() ?: ''), "send again with seqno $e->seqno"];
	} catch (ValueError $e) {
		return ['wrong argument', '', preg_replace('~^.*Argument #\d+ ~', '', $e->getMessage())];
	}
}

function heading(string $text): void
{
	echo "\n", stream_isatty(STDOUT) ? "\e[1m$text\e[0m" : $text, "\n\n";
}

function credits(Client $client): string
{
	$credits = $client->credits();

	return sprintf('%s used, %s left', $credits->used, $credits->remaining);
}

/** @return list<array<string, mixed>> */
function waitForCallbacks(string $log, int $wanted): array
{
	for ($tries = 0; $tries < 200; $tries++) {
		$lines = file($log, FILE_IGNORE_NEW_LINES) ?: [];
		if (count($lines) >= $wanted) {
			break;
		}
		usleep(50_000);
	}

	return array_map(static fn (string $line): array => json_decode($line, true), $lines);
}

$log = tempnam(sys_get_temp_dir(), 'ezsms-site-');
$gateway = new Program([PHP_BINARY, ROOT . '/sandbox/bin/ezsms-sandbox', '--listen', '127.0.0.1:0']);
$site = new Program(
	[PHP_BINARY, '-d', 'extension=' . getenv('EZSMS_MODULE'), '-S', '127.0.0.1:0', __DIR__ . '/callbacks.php'],
	['EZSMS_SITE_LOG' => $log, 'EZSMS_SITE_SECRET' => 'only-for-callbacks'],
);
register_shutdown_function(static function () use ($gateway, $site, $log): void {
	$gateway->stop();
	$site->stop();
	@unlink($log);
});

$sandbox = new Sandbox($gateway->address);
$sandbox->ask('PATCH', 'accounts/demoezsms', [
	'delivery_url' => "$site->address/delivery?u=site&p=only-for-callbacks",
	'incoming_url' => "$site->address/incoming?u=site&p=only-for-callbacks",
	'reports' => [],
]);
$client = new Client('demoezsms', '1234', sender: 'demoezsms', baseUrl: "$gateway->address/websmsapi/");

echo "Gateway: $gateway->address (sandbox; its page shows what was sent)   Site: $site->address\n";
echo 'Credits: ', credits($client), "\n";

heading('Sending');
$table = new Table(['call' => 24, 'outcome' => 16, 'code' => 4, 'message id' => 18, 'what the gateway understood' => 44]);
$sends = [
	'sendText' => fn () => $client->sendText(TO, 'Your code is 482913. Valid for 5 minutes.'),
	'sendText, flash' => fn () => $client->sendText(TO, 'Gate changed to B12', flash: true),
	'sendText, Chinese' => fn () => $client->sendText(TO, '您好，您的验证码是 482913'),
	'sendText, Arabic' => fn () => $client->sendText(TO, 'رمز التحقق 482913'),
	'sendText, emoji, flash' => fn () => $client->sendText(TO, 'Terima kasih 😎🎉', flash: true),
	'sendText, raw Unicode' => fn () => $client->sendText(TO, 'こんにちは', rawUnicode: true),
	'sendBinary with UDH' => fn () => $client->sendBinary(TO, "\x24\x4d\x3a", udh: "\x06\x05\x04\x15\x81\x15\x81"),
	'sendBinary' => fn () => $client->sendBinary(TO, "\x01\x02\xfe\xff"),
	'sendBarcode' => fn () => $client->sendBarcode(TO, 'Your ticket %barcode%', BarcodeFormat::Mms),
	'broadcast to 3' => fn () => $client->broadcast([TO, '60198765432', '60134567890'], 'Sale today'),
];
foreach ($sends as $call => $send) {
	$table->row($call, ...[...outcome($send), $sandbox->lastMessage()]);
}

heading('Credits');
echo 'After sending:          ', credits($client), "\n";
$transfer = $client->transferCredits('customer1', 100);
echo "Transfer of 100:        $transfer->code, {$transfer->returnCode->description()}\n";
echo 'After the transfer:     ', credits($client), "\n";

heading('What can go wrong, and how you are told');
$table = new Table(['call' => 34, 'outcome' => 16, 'code' => 4, 'what the caller knows' => 60]);
$impostor = new Client('demoezsms', 'wrong', baseUrl: "$gateway->address/websmsapi/");
$nobody = new Client('demoezsms', '1234', baseUrl: 'http://127.0.0.1:1/');
$order = EzSms\seqno('order', 123, 'paid');
$trouble = [
	'wrong password' => fn () => $impostor->sendText(TO, 'Hello'),
	'with a seqno of your own' => fn () => $client->sendText(TO, 'Paid', seqno: $order),
	'the same seqno again' => fn () => $client->sendText(TO, 'Paid', seqno: $order),
	'a number the gateway refuses' => fn () => $client->sendText('60123', 'Hello'),
	'a national number' => fn () => $client->sendText('012-345 6789', 'Hello'),
	'text outside a forced alphabet' => fn () => $client->sendText(TO, 'Total: 5 ₿', alphabet: Alphabet::Gsm0338),
	'nothing listens' => fn () => $nobody->sendText(TO, 'Hello'),
	'the reply is lost' => function () use ($client, $sandbox): Receipt {
		$sandbox->ask('POST', 'faults', ['fault' => 'drop', 'number' => '60198765432', 'times' => 1]);
		return $client->sendText('60198765432', 'Hello');
	},
];
foreach ($trouble as $call => $send) {
	$table->row($call, ...outcome($send));
}

heading('Receiving');
$sandbox->ask('POST', 'scripts', ['reports' => [['status' => 6]]]);
$receipt = $client->send(Message::text(TO, 'Did this arrive?'));
$sandbox->ask('POST', 'incoming', ['text' => '收到了，谢谢 👍', 'sender' => '60123456789']);
echo "Sent \"Did this arrive?\" as message $receipt->messageId. The site at $site->address got:\n";
foreach (waitForCallbacks($log, 2) as $callback) {
	$facts = array_diff_key($callback, ['kind' => 1]);
	echo sprintf("  %-17s %s\n", $callback['kind'], json_encode($facts, JSON_UNESCAPED_UNICODE));
}
$received = count(file($log));
if ($received < 2) {
	fwrite(STDERR, "The callbacks did not arrive.\n");
	exit(1);
}

$sent = count($sandbox->ask('GET', 'messages?limit=1000')['messages']);
echo "\n$sent messages went through the extension to the sandbox gateway, and $received callbacks came back. ",
	"Next: README.md for a first script, sandbox/README.md to play with the gateway.\n";
