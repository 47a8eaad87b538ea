<?php

// SPDX-License-Identifier: MIT
//
// What PHPStan knows of a batch: its keys are those of its source, its elements outcomes. Nothing here is run.

declare(strict_types=1);

namespace EzSms\Types;

use EzSms\{Batch, Client, EzSmsException, Message, Receipt};

use function PHPStan\Testing\assertType;

final class Order
{
	public function __construct(public readonly string $number)
	{
	}
}

/** @return \Generator<Order, Message> */
function messages(): \Generator
{
	foreach (['60123456789', '60123456780'] as $number) {
		yield new Order($number) => Message::text($number, 'Hello');
	}
}

/** @param Batch<Order|string> $batch */
function takesEither(Batch $batch): int
{
	return $batch->counts()->pulled;
}

function byObject(Client $client): void
{
	$batch = $client->sendMany(messages(), window: 32, rate: 100);
	assertType('EzSms\Batch<EzSms\Types\Order>', $batch);
	foreach ($batch as $order => $outcome) {
		assertType('EzSms\Types\Order', $order);
		assertType('EzSms\EzSmsException|EzSms\Receipt', $outcome);
		if ($outcome instanceof Receipt) {
			continue;
		}
		assertType('EzSms\EzSmsException', $outcome);
	}
	assertType('list<EzSms\Types\Order>', $batch->cancel());
	assertType('int', $batch->counts()->unknown);
	assertType('EzSms\EzSmsException|EzSms\Receipt|null', $batch->current());
	assertType('EzSms\Types\Order|null', $batch->key());
	assertType('list<EzSms\EzSmsException|EzSms\Receipt>', iterator_to_array($batch, false));
	echo takesEither($batch);
}

/** @param array<string, array{to: string, text: string}> $rows */
function byArguments(Client $client, array $rows): void
{
	foreach ($client->sendMany($rows) as $key => $outcome) {
		assertType('string', $key);
		echo $outcome instanceof EzSmsException ? $outcome->getMessage() : $outcome->seqno;
	}
}

function refused(Client $client): void
{
	$client->sendMany(['60123456789']); // @phpstan-ignore argument.type
	$client->sendMany([], window: '32'); // @phpstan-ignore argument.type
	foreach ($client->sendMany(messages()) as $outcome) {
		echo $outcome->messageId; // @phpstan-ignore property.notFound
	}
}
