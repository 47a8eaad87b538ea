--TEST--
The enums have the specification's cases and values
--EXTENSIONS--
ezsms
--FILE--
<?php
foreach (['MessageType', 'BarcodeFormat', 'ReturnCode', 'DeliveryStatus', 'Alphabet', 'Method', 'Outcome', 'Phase'] as $name) {
	$enum = "EzSms\\$name";
	echo $name, ':';
	foreach ($enum::cases() as $case) {
		echo " $case->name=$case->value";
		if ($enum::from($case->value) !== $case || $enum::tryFrom($case->value) !== constant("$enum::$case->name")) {
			echo ' (not found by value)';
		}
	}
	echo "\n";
}
var_dump(EzSms\ReturnCode::tryFrom(1710), EzSms\Method::tryFrom('get'));
?>
--EXPECT--
MessageType: Text=1 Flash=2 Unicode=3 UnicodeFlash=4 BinaryWithUdh=5 Binary=6
BarcodeFormat: Ems=EMS Nokia=Nokia Mms=MMS TextMessage=textmsg TextLink=textlink
ReturnCode: Sent=1701 InvalidCredentials=1702 ServerError=1703 InsufficientCredits=1704 InvalidMobileNumber=1705 InvalidMessageOrSender=1706 CreditsTransferred=1707 InvalidTransferAccount=1708 InvalidTransferCredits=1709 Duplicate=1718
DeliveryStatus: Delivered=delivered Failed=failed Expired=expired Unknown=unknown Rejected=rejected QueuedInTelco=queued-in-telco NotInService=not-in-service OutOfCoverage=out-of-coverage
Alphabet: Gsm0338=gsm0338 Unicode=unicode
Method: Post=POST Get=GET
Outcome: Accepted=accepted Rejected=rejected NotSent=not-sent Unknown=unknown
Phase: Resolve=resolve Connect=connect Tls=tls Request=request Reply=reply
NULL
NULL
