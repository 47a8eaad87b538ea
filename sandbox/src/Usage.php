<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox;

/** A command that was called wrongly, or can't work here; the message is for the terminal. */
final class Usage extends \Exception
{
}
