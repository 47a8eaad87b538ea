<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Benchmarks;

/** Seconds: of the clock, of a program's own processor time, and of the kernel's on its behalf. */
final readonly class Took
{
	public function __construct(public float $wall, public float $own, public float $kernel)
	{
	}
}
