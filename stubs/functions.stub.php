<?php

/**
 * SPDX-License-Identifier: MIT
 *
 * @generate-class-entries
 * @generate-legacy-arginfo 80200
 */

namespace EzSms {
    /**
     * Converts UTF-8 to the hexadecimal form of message types 3 and 4: UTF-16BE, four upper-case digits a
     * code unit, without prefix or separator. Characters beyond U+FFFF become surrogate pairs.
     *
     * Specification 1.84, "Sending Unicode Message" and the example of "Incoming SMS".
     *
     * @param string $text UTF-8
     * @return string four digits for each UTF-16 code unit: "ABC" gives "004100420043"
     * @throws \ValueError when the text is not well-formed UTF-8; the message gives the octet's offset
     */
    function hex_encode(#[\SensitiveParameter] string $text): string {}

    /**
     * Converts the hexadecimal form of UTF-16BE back to UTF-8. Digits of either case are read.
     *
     * @param string $digits a multiple of four hexadecimal digits
     * @return string UTF-8
     * @throws \ValueError for anything but a digit, for an incomplete code unit and for half a surrogate
     *     pair; the message gives the offset in octets
     */
    function hex_decode(#[\SensitiveParameter] string $digits): string {}

    /**
     * Tells how many SMS a text takes, and why.
     *
     * A single SMS holds 160 septets or 70 UTF-16 code units, each of several holds 153 or 67 (3GPP TS
     * 23.038 and 23.040). Characters of the extension table are two septets; neither they nor surrogate
     * pairs are split between segments.
     *
     * @param string $text UTF-8
     * @throws \ValueError when the text is not well-formed UTF-8; the message gives the octet's offset
     */
    function segments(#[\SensitiveParameter] string $text): Segments {}

    /**
     * Makes a seqno from what identifies a message in your own data, so that a repeated job sends with the
     * same seqno and the gateway refuses the second: seqno('order', 123, 'paid', $number).
     *
     * The parts are joined unambiguously: ('a', 'bc') and ('ab', 'c') differ; 123 and '123' do not. What is
     * hashed is each part behind its length in octets and a colon ("5:order3:123"), and that stays so from
     * release to release. The gateway remembers a seqno for 24 hours only: refuse jobs older than 23 hours
     * yourself.
     *
     * @return string 20 characters of lower-case base32 (RFC 4648), the first 100 bits of the SHA-256
     * @throws \TypeError for anything but strings and integers, which are never made from other types
     */
    function seqno(#[\SensitiveParameter] string|int $part, #[\SensitiveParameter] string|int ...$parts): string {}

    /**
     * Closes the connections that clients share, once nothing is under way over them; the next request opens new ones.
     * Those of clients with `persistent: false` are their own.
     *
     * Connections are kept for at most 50 seconds without use and 10 minutes in all, so few need this: after a change
     * of the gateway's address, say, or in a process that is going to sleep.
     */
    function reset_connections(): void {}

    /**
     * Tells whether a callback carries the parameters that the site itself put into its callback URL, as the
     * specification suggests (1.84, "Incoming SMS"): authenticate_callback(['u' => 'site', 'p' => $secret]).
     *
     * Values are compared in constant time. A parameter that is missing, repeated or wrongly cased is false. Take a
     * secret of its own: it stands in URLs, and so in logs, where the gateway's password must not be.
     *
     * @param array<string, string|int> $expected at least one, and no empty value
     * @param array|string|null $query null for the current request's query string, a raw one, or decoded parameters
     * @phpstan-param array<int|string, mixed>|string|null $query
     * @throws \ValueError for an empty $expected, or an empty name or value in it
     * @throws \Error where $query is null and there is no HTTP request
     */
    function authenticate_callback(
        #[\SensitiveParameter] array $expected,
        #[\SensitiveParameter] array|string|null $query = null,
    ): bool {}
}
