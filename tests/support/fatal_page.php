<?php
// SPDX-License-Identifier: MIT
/*
 * A page that sends to the gateway which it is asked for, and dies in the observer; without one, how many sockets
 * its process has.
 */

use EzSms\Client;
use EzSms\Options;

if (!isset($_GET['gateway'])) {
	$links = array_map(fn(string $link) => (string) @readlink($link), glob('/proc/self/fd/*'));
	echo json_encode(['sockets' => count(preg_grep('~^socket:~', $links))]);
	exit;
}
$observer = function () {
	EzSms\reset_connections();
	trigger_error('over', E_USER_ERROR);
};
(new Client('demoezsms', '1234', baseUrl: $_GET['gateway'], options: new Options(observer: $observer)))->sendText('60123456789', 'x');
