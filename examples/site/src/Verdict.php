<?php

// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace Site;

/** What became of a callback. */
enum Verdict: string
{
	case Stored = 'stored';
	/** It said nothing new: a repetition, or a report that was overtaken by a later one. */
	case NothingNew = 'nothing new';
	/** It came from the gateway, as far as the secret tells, and could not be read. */
	case Unreadable = 'unreadable';
	case WrongSecret = 'wrong secret';
}
