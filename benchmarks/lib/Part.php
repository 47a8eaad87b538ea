<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Benchmarks;

/** What can be measured by itself, and is chosen by name. */
interface Part
{
	/** @return list<Section> */
	public function measure(Bench $bench): array;
}
