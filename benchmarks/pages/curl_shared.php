<?php

// SPDX-License-Identifier: MIT
//
// The same with what PHP 8.5 brought: connections that outlive the request, where the site asks for it.

require __DIR__ . '/curl_send.php';

$begin = hrtime(true);
$share = curl_share_init_persistent([CURL_LOCK_DATA_DNS, CURL_LOCK_DATA_CONNECT, CURL_LOCK_DATA_SSL_SESSION]);
$id = send('curl_shared', [CURLOPT_SHARE => $share]);
header('Send-Time: ' . hrtime(true) - $begin);
echo $id;
