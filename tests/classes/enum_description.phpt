--TEST--
Each return code describes itself, differently and as a part of a sentence
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\ReturnCode;

$descriptions = array_map(fn (ReturnCode $code) => $code->description(), ReturnCode::cases());
var_dump(count($descriptions), count(array_unique($descriptions)));
foreach ($descriptions as $description) {
	if (!preg_match('/\A[a-z][a-z0-9 ;,]+[a-z]\z/', $description)) {
		echo $description, "\n";
	}
}
echo ReturnCode::InsufficientCredits->description(), "\n";
refusal(fn () => ReturnCode::Sent->description(1));
?>
--EXPECT--
int(10)
int(10)
the account has too few credits
ArgumentCountError
