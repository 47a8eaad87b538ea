<?php

// SPDX-License-Identifier: MIT
//
// PHP's curl extension as sites and their libraries use it: a handle for each message, and so a connection too.

declare(strict_types=1);

require __DIR__ . '/peer.php';

serve(function (int $count): void {
	for ($i = 0; $i < $count; $i++) {
		$handle = curl_init(URL);
		curl_setopt_array($handle, [
			CURLOPT_RETURNTRANSFER => true,
			CURLOPT_TIMEOUT => 30,
			CURLOPT_POSTFIELDS => body(),
		]);
		if (AUTHORITY !== '') {
			curl_setopt($handle, CURLOPT_CAINFO, AUTHORITY);
		}
		check(curl_exec($handle));
		curl_close($handle);
	}
});
