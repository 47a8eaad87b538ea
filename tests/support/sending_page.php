<?php
// SPDX-License-Identifier: MIT
/* The tests' site: /send.php?seqno=… sends; with=NAME once two requests of that name are here. */

require __DIR__ . '/sending.php';

if (isset($_GET['with'])) {
	gather($_GET['with'], 2);
}
echo json_encode(send($_GET['seqno']));
