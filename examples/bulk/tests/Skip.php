<?php

// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace Bulk\Tests;

/** What a case needs is not installed. */
final class Skip extends \Exception
{
}
