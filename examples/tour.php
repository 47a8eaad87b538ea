<?php

// SPDX-License-Identifier: MIT
//
// The main job from end to end, before your eyes: starts the sandbox gateway and the example site, sends every
// kind of message through the extension, and receives a delivery report and an incoming message.
// `scripts/demo` builds the extension and runs this; with --stay it leaves gateway and site running.

declare(strict_types=1);

use EzSms\{Alphabet, BarcodeFormat, Client, NotSentException, Receipt, RejectedException, UnknownOutcomeException};
use Support\{Browser, Program, Sandbox};

foreach (['Program', 'Sandbox', 'Browser'] as $class) {
	require __DIR__ . "/support/$class.php";
}

const TO = '+60 12-345 6789';

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

/** What the gateway understood of the request that came last. */
function understood(?array $message): string
{
	return $message === null ? '' : sprintf(
		'type %s: %s',
		$message['type'] ?? $message['msgtype'],
		$message['text'] ?? 'octets ' . $message['hex'],
	);
}

/** Waits until the site has answered so many callbacks. */
function awaitCallbacks(Sandbox $sandbox, int $wanted): void
{
	for ($tries = 0; $sandbox->callbacksDone() < $wanted; $tries++) {
		if ($tries === 200) {
			fwrite(STDERR, "The callbacks did not arrive.\n");
			exit(1);
		}
		usleep(50_000);
	}
}

$database = tempnam(sys_get_temp_dir(), 'ezsms-site-');
$gateway = Program::gateway();
$site = Program::site([
	'SMS_DSN' => str_replace('http://', 'ezsms+http://demoezsms:1234@', $gateway->address) . '/websmsapi?sender=demoezsms',
	'CALLBACK_SECRET' => 'only-for-callbacks',
	'SITE_DB' => $database,
]);
register_shutdown_function(static function () use ($gateway, $site, $database): void {
	$gateway->stop();
	$site->stop();
	array_map(unlink(...), glob("$database*"));
});

$sandbox = new Sandbox($gateway->address);
$sandbox->call($site->address, 'only-for-callbacks');
$client = new Client('demoezsms', '1234', sender: 'demoezsms', baseUrl: "$gateway->address/websmsapi/");

echo "Gateway: $gateway->address (sandbox; its page shows what was sent)   Site: $site->address\n";
echo 'Credits: ', credits($client), "\n";

heading('Sending');
$table = new Table(['call' => 24, 'outcome' => 16, 'code' => 4, 'message id' => 18, 'what the gateway understood' => 44]);
$sends = [
	'sendText' => fn() => $client->sendText(TO, 'Your code is 482913. Valid for 5 minutes.'),
	'sendText, flash' => fn() => $client->sendText(TO, 'Gate changed to B12', flash: true),
	'sendText, Chinese' => fn() => $client->sendText(TO, '您好，您的验证码是 482913'),
	'sendText, Arabic' => fn() => $client->sendText(TO, 'رمز التحقق 482913'),
	'sendText, emoji, flash' => fn() => $client->sendText(TO, 'Terima kasih 😎🎉', flash: true),
	'sendText, raw Unicode' => fn() => $client->sendText(TO, 'こんにちは', rawUnicode: true),
	'sendBinary with UDH' => fn() => $client->sendBinary(TO, "\x24\x4d\x3a", udh: "\x06\x05\x04\x15\x81\x15\x81"),
	'sendBinary' => fn() => $client->sendBinary(TO, "\x01\x02\xfe\xff"),
	'sendBarcode' => fn() => $client->sendBarcode(TO, 'Your ticket %barcode%', BarcodeFormat::Mms),
	'broadcast to 3' => fn() => $client->broadcast([TO, '60198765432', '60134567890'], 'Sale today'),
];
foreach ($sends as $call => $send) {
	$table->row($call, ...[...outcome($send), understood($sandbox->lastMessage())]);
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
	'wrong password' => fn() => $impostor->sendText(TO, 'Hello'),
	'with a seqno of your own' => fn() => $client->sendText(TO, 'Paid', seqno: $order),
	'the same seqno again' => fn() => $client->sendText(TO, 'Paid', seqno: $order),
	'a number the gateway refuses' => fn() => $client->sendText('60123', 'Hello'),
	'a national number' => fn() => $client->sendText('012-345 6789', 'Hello'),
	'text outside a forced alphabet' => fn() => $client->sendText(TO, 'Total: 5 ₿', alphabet: Alphabet::Gsm0338),
	'nothing listens' => fn() => $nobody->sendText(TO, 'Hello'),
	'the reply is lost' => function () use ($client, $sandbox): Receipt {
		$sandbox->ask('POST', 'faults', ['fault' => 'drop', 'number' => '60198765432', 'times' => 1]);
		return $client->sendText('60198765432', 'Hello');
	},
];
foreach ($trouble as $call => $send) {
	$table->row($call, ...outcome($send));
}

heading('Receiving');
$sandbox->ask('POST', 'scripts', ['reports' => [['status' => 11], ['status' => 6], ['status' => 6]]]);
$visitor = new Browser($site->address);
$visitor->get('/')->submit('/send', ['number' => TO, 'text' => 'Did this arrive?']);
$sandbox->ask('POST', 'incoming', ['text' => '收到了，谢谢 👍', 'sender' => '60123456789', 'repeat' => 2]);
awaitCallbacks($sandbox, 5);
echo "\"Did this arrive?\" was sent from the example site, $site->address (examples/site), and five callbacks came\n",
	"back to it. One of the three delivery reports and one of the two incoming messages was a repetition.\n",
	"What the site stored:\n\n";
$stored = new PDO("sqlite:$database", options: [PDO::ATTR_DEFAULT_FETCH_MODE => PDO::FETCH_NUM]);
$table = new Table(['what' => 17, 'number' => 12, 'text' => 18, 'state' => 40]);
foreach ($stored->query(
	"SELECT 'sent', number, text, status || ', message ' || gateway_id || ', status ' || code
	FROM sent JOIN contact ON contact.id = contact JOIN report USING (gateway_id)
	UNION ALL SELECT 'incoming message', number, text, 'to ' || shortcode || ', came ' || copies || ' times'
	FROM received JOIN contact ON contact.id = contact",
) as $row) {
	$table->row(...$row);
}
echo "\nAnd how its page shows it:\n\n";
foreach ($visitor->get($visitor->path)->texts('li') as $line) {
	echo "  $line\n";
}

$sent = count($sandbox->ask('GET', 'messages?limit=1000')['messages']);
echo "\n$sent messages went through the extension to the sandbox gateway, and 5 callbacks came back.\n",
	"Next: README.md for a first script, examples/site/ for what receives callbacks, examples/bulk/ to send a whole\n",
	"file, sandbox/README.md to play with the gateway.\n";
if (in_array('--stay', $argv, true)) {
	pcntl_async_signals(true);
	pcntl_signal(SIGINT, static fn() => exit(0));
	pcntl_signal(SIGTERM, static fn() => exit(0));
	echo "\nThe site, $site->address, and the gateway, $gateway->address, stay until Ctrl-C.\n";
	for (;;) {
		sleep(3600);
	}
}
