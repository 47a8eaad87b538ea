<?php

// SPDX-License-Identifier: MIT
//
// What PHPStan knows of callbacks and of the functions. Nothing here is run.

declare(strict_types=1);

namespace EzSms\Types;

use EzSms\{CallbackException, DeliveryReport, DeliveryStatus, IncomingMessage};

use function EzSms\{authenticate_callback, hex_decode, segments, seqno};
use function PHPStan\Testing\assertType;

/** @param array<mixed> $parameters as PSR-7 has them */
function receive(array $parameters): void
{
	assertType('bool', authenticate_callback(['key' => 'secret'], $parameters));
	authenticate_callback(['key' => 1.5]); // @phpstan-ignore argument.type
	try {
		$report = DeliveryReport::fromArray($parameters, aliases: ['MsgId' => ['MessageId', 'id']]);
		assertType('EzSms\DeliveryReport', $report);
		assertType('array<string, list<string>|string>', $report->raw);
		assertType('bool', $report->supersedes(DeliveryStatus::Failed));
		$report->supersedes('failed'); // @phpstan-ignore argument.type
		$message = IncomingMessage::fromRequest(['Shortcode' => 'ShortCode']);
		assertType('array<string, list<string>|string>', $message->extra);
		IncomingMessage::fromRequest(['Shortcode' => 1]); // @phpstan-ignore argument.type
	} catch (CallbackException $e) {
		assertType('string|null', $e->field);
		assertType('array<string, list<string>|string>', $e->raw);
	}
	assertType('string', hex_decode('0041'));
	assertType('int|null', segments('Hello')->unicodeCauseOffset);
	assertType('string', seqno('order', 123));
	seqno(1.5); // @phpstan-ignore argument.type
}
