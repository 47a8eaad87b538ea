#!/usr/bin/env perl
# SPDX-License-Identifier: MIT
# Compares the facts that gsm0338_ours prints, on standard input, with Perl's Encode::GSM0338.
# Every difference must be in the table at the end, which says who is right and by which clause.
use strict;
use warnings;
use Encode ();
use Encode::GSM0338;

# What the table lacks comes out as a question mark.
sub encoded {
	my ($scalar) = @_;
	return 'none' if $scalar >= 0xD800 && $scalar <= 0xDFFF;
	my $septets = Encode::encode('gsm0338', chr $scalar);
	return $septets eq '?' && $scalar != ord '?' ? 'none' : uc unpack 'H*', $septets;
}

# What the table lacks comes out as U+FFFD, or as more than one character.
sub decoded {
	my ($septets) = @_;
	my $text = Encode::decode('gsm0338', my $copy = pack 'H*', $septets);
	return 'none' if length $text != 1 || $text eq "\x{FFFD}" || $text eq '?' && $septets ne '3F';
	return sprintf '%04X', ord $text;
}

sub differences {
	my %differences;
	while (<DATA>) {
		next if /^#|^\s*$/;
		my ($what, $code, $theirs, $ours, $why) = split ' ', $_, 5;
		$differences{"$what $code $theirs $ours"} = $why;
	}
	return %differences;
}

my %listed = differences();
my ($facts, $seen, $failed) = (0, 0, 0);
while (<STDIN>) {
	chomp;
	my ($what, $code, $ours) = split ' ';
	my $theirs = $what eq 'encode' ? encoded(hex $code) : decoded($code);
	$facts++;
	next if $theirs eq $ours;
	if (exists $listed{"$what $code $theirs $ours"}) {
		$seen++;
		next;
	}
	print "$what $code: Encode::GSM0338 says $theirs, we say $ours\n";
	$failed++;
}
printf "%d facts, Encode::GSM0338 %s, %d of %d listed differences seen, %d unlisted\n",
	$facts, Encode::GSM0338->VERSION, $seen, scalar keys %listed, $failed;
# Each code point, and each septet alone and escaped: less means that the other side died.
exit($failed || $facts != 0x110000 + 256);

__DATA__
# what code theirs ours: whose is right, and why. None is left in Encode::GSM0338 2.8 and later.
encode 00A0 1B none   ours: TS 23.038 6.2.1 note 1: 1B is an escape, not a character (up to 2.7)
decode 1B 00A0 none   ours: TS 23.038 6.2.1 note 1: 1B is an escape, not a character (up to 2.7)
encode 00E7 09 none   ours: TS 23.038 6.2.1 has capital C with cedilla at 09 (up to 2.1)
encode 00C7 none 09   ours: TS 23.038 6.2.1 has capital C with cedilla at 09 (up to 2.1)
decode 09 00E7 00C7   ours: TS 23.038 6.2.1 has capital C with cedilla at 09 (up to 2.1)
