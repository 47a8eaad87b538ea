<?php

// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace Site;

/** What is known of a message that was handed to the gateway. */
enum Outcome: string
{
	/** A request is under way, or was, in a process that did not live to see its end. */
	case Sending = 'sending';
	case Accepted = 'accepted';
	case Rejected = 'rejected';
	case NotSent = 'not-sent';
	case Unknown = 'unknown';

	public function title(): string
	{
		return match ($this) {
			self::Sending => 'Being sent',
			self::Accepted => 'Sent',
			self::Rejected => 'Refused',
			self::NotSent => 'Not sent',
			self::Unknown => 'Perhaps sent',
		};
	}
}
