<?php

// SPDX-License-Identifier: MIT
//
// What the pages that send by PHP's curl extension share.

/** @param array<int, mixed> $options of the handle, besides those that each has */
function send(string $folder, array $options): string
{
	$handle = curl_init("$_SERVER[GATEWAY]/$folder/ISendSMS.aspx");
	curl_setopt_array($handle, $options + [
		CURLOPT_RETURNTRANSFER => true,
		CURLOPT_TIMEOUT => 30,
		CURLOPT_CAINFO => $_SERVER['AUTHORITY'],
		CURLOPT_POSTFIELDS => http_build_query([
			'username' => 'demoezsms',
			'password' => '1234',
			'message' => 'Hello world',
			'mobile' => '60123456789',
			'sender' => 'demoezsms',
			'type' => 1,
			'seqno' => bin2hex(random_bytes(10)),
		]),
	]);
	$reply = curl_exec($handle);
	if (!is_string($reply) || !str_starts_with($reply, '1701:')) {
		throw new RuntimeException('The gateway did not accept: ' . curl_error($handle));
	}

	return substr($reply, strlen('1701:'));
}
