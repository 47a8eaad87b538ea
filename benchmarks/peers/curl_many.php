<?php

// SPDX-License-Identifier: MIT
//
// PHP's curl extension at its best: as many handles as may be on their way, set up once, on one multi handle that keeps
// their connections; a handle that is through takes the next message at once. The same as bare_many.c.

declare(strict_types=1);

require __DIR__ . '/peer.php';

$multi = curl_multi_init();
$handles = [];
for ($i = 0; $i < WINDOW; $i++) {
	$handles[$i] = curl_init(URL);
	curl_setopt_array($handles[$i], [CURLOPT_RETURNTRANSFER => true, CURLOPT_TIMEOUT => 30]);
	if (AUTHORITY !== '') {
		curl_setopt_array($handles[$i], [CURLOPT_CAINFO => AUTHORITY, CURLOPT_PIPEWAIT => true]);
	}
}

function begin(CurlMultiHandle $multi, CurlHandle $handle): void
{
	curl_setopt($handle, CURLOPT_POSTFIELDS, body());
	curl_multi_add_handle($multi, $handle);
}

/** Takes up what is through; says how many. */
function collect(CurlMultiHandle $multi, int &$left): int
{
	for ($through = 0; $message = curl_multi_info_read($multi); $through++) {
		$handle = $message['handle'];
		check(curl_multi_getcontent($handle));
		curl_multi_remove_handle($multi, $handle);
		if ($left > 0) {
			$left--;
			begin($multi, $handle);
		}
	}

	return $through;
}

serve(function (int $count) use ($multi, $handles): void {
	$left = $count - min(WINDOW, $count);
	foreach (array_slice($handles, 0, $count) as $handle) {
		begin($multi, $handle);
	}
	for ($through = 0; $through < $count; $through += $more) {
		curl_multi_exec($multi, $running);
		$more = collect($multi, $left);
		// What has just begun can go out before there is anything to wait for.
		if ($more === 0) {
			curl_multi_select($multi, 1.0);
		}
	}
});
