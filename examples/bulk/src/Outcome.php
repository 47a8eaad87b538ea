<?php

// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace Bulk;

/** What became of a message. */
enum Outcome: string
{
	case Accepted = 'accepted';
	/** The gateway had accepted it before, under the same seqno, and did not send it again. */
	case Duplicate = 'duplicate';
	case Rejected = 'rejected';
	case NotSent = 'not-sent';
	/** It may have gone out. */
	case Unknown = 'unknown';
	/** It is no message, and nobody was asked. */
	case Invalid = 'invalid';
}
