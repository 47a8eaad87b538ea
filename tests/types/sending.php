<?php

// SPDX-License-Identifier: MIT
//
// What PHPStan knows of each call that sends. Nothing here is run.

declare(strict_types=1);

namespace EzSms\Types;

use EzSms\{Attempt, Client, EzSmsException, Message, Options, Receipt};

use function PHPStan\Testing\assertType;

assertType("'https://www.sms.com.my/websmsapi/'", Client::DEFAULT_BASE_URL);

$client = new Client('user', 'password', options: new Options(observer: function (Attempt $attempt): void {
	assertType('int|null', $attempt->code);
	assertType('EzSms\Outcome', $attempt->outcome);
}));
assertType('EzSms\Client', $client);
assertType('(Closure(EzSms\Attempt): mixed)|null', (new Options())->observer);
assertType('array<string, string>', (new Options())->pages);

// An observer takes an Attempt, and a number is no string.
new Options(observer: fn(string $attempt) => $attempt); // @phpstan-ignore argument.type
$client->sendText(60123456789, 'Hello'); // @phpstan-ignore argument.type
$client->sendTxt('60123456789', 'Hello'); // @phpstan-ignore method.notFound

try {
	$receipt = $client->sendText('60123456789', 'Hello', seqno: \EzSms\seqno('order', 123));
	assertType('EzSms\Receipt', $receipt);
	assertType('string|null', $receipt->messageId);
	assertType('list<int>', $receipt->codes);
	$receipt->code = 1701; // @phpstan-ignore property.readOnlyAssignOutOfClass
} catch (EzSmsException $e) {
	assertType('Throwable|null', $e->getPrevious());
}
assertType('EzSms\Receipt', $client->send(Message::text('60123456789', 'Hello')));
assertType('EzSms\Receipt', $client->broadcast(['60123456789'], 'Hello'));
assertType('float|null', $client->credits()->remaining);
assertType('EzSms\ReturnCode|null', $client->call('Other.aspx', ['cust' => 'x', 'n' => 1])->returnCode);
$client->call('Other.aspx', ['cust' => null]); // @phpstan-ignore argument.type
$forged = new Receipt(); // @phpstan-ignore new.privateConstructor
