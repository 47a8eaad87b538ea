<?php

// SPDX-License-Identifier: MIT
//
// How long opening a connection to the gateway takes: one round trip.

$address = preg_replace('~^https?://~', 'tcp://', $_SERVER['GATEWAY']);
$begin = hrtime(true);
stream_socket_client($address);
header('Send-Time: ' . hrtime(true) - $begin);
