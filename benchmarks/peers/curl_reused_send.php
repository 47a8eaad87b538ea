<?php

// SPDX-License-Identifier: MIT
//
// PHP's curl extension at its best: one handle, set up once, whose connection is kept; only the body changes.

declare(strict_types=1);

require __DIR__ . '/peer.php';

$handle = curl_init(URL);
curl_setopt_array($handle, [CURLOPT_RETURNTRANSFER => true, CURLOPT_TIMEOUT => 30]);
if (AUTHORITY !== '') {
	curl_setopt($handle, CURLOPT_CAINFO, AUTHORITY);
}

serve(function (int $count) use ($handle): void {
	for ($i = 0; $i < $count; $i++) {
		curl_setopt($handle, CURLOPT_POSTFIELDS, body());
		check(curl_exec($handle));
	}
});
