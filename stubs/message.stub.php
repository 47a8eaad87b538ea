<?php

/**
 * SPDX-License-Identifier: MIT
 *
 * @generate-class-entries
 * @generate-legacy-arginfo 80200
 */

namespace EzSms {
    /**
     * A message that has been checked and is ready to be sent. Its seqno is settled when it is made, so that
     * sending the same Message twice is one SMS: the gateway answers the second time with 1718.
     *
     * Number and text are masked in var_dump(), print_r() and var_export().
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class Message
    {
        /** The recipient: digits with country code. */
        public string $to;
        /** The text in UTF-8, or the octets of a binary message with the UDH in front. */
        public string $content;
        /** null for barcodes. */
        public ?MessageType $type;
        /** null for anything but barcodes. */
        public ?BarcodeFormat $barcodeFormat;
        /** null takes the client's. */
        public ?string $sender;
        /** null where the message is to be sent without. */
        public ?string $seqno;
        /** SMS that the message takes, as counted here. */
        public int $segments;

        private function __construct() {}

        /**
         * A text, as type 1 or 2 where GSM 03.38 has all its characters, otherwise as Unicode, type 3 or 4.
         * Specification 1.84, "Sending Text Message", "Sending PHP Flash Message", "Sending Unicode Message".
         *
         * @param string $to up to 15 digits with country code; "+", spaces, "-", "(" and ")" are removed,
         *     a number with the "(0)" of calls within its country is refused.
         *     Whether the number exists, or is too short, is the gateway's to say (1705).
         * @param string $text UTF-8 of any length
         * @param bool $flash true for class 0: shown at once
         * @param Alphabet|null $alphabet null chooses by the text
         * @param bool $rawUnicode true sends UTF-8 to the page for unconverted Unicode (ISendSMSUnicode), as
         *     Unicode whatever the text
         * @param string|null $sender up to 13 digits, or up to 11 letters and digits; null takes the client's
         * @param string|null $seqno up to 20 printable ASCII characters; null generates one, '' sends none
         * @throws \ValueError that names the argument; for a text that the forced alphabet lacks, with the
         *     character and its offset
         */
        public static function text(
            #[\SensitiveParameter] string $to,
            #[\SensitiveParameter] string $text,
            bool $flash = false,
            ?Alphabet $alphabet = null,
            bool $rawUnicode = false,
            ?string $sender = null,
            ?string $seqno = null,
        ): Message {}

        /**
         * Octets, as type 5 with a User Data Header and as type 6 without.
         * Specification 1.84, "Sending Binary Message"; the header is that of 3GPP TS 23.040, 9.2.3.24.
         *
         * @param string $octets the user data behind the header
         * @param string $udh the header with its length in the first octet; '' for none
         * @param string|null $sender see text()
         * @param string|null $seqno see text()
         * @throws \ValueError that names the argument
         */
        public static function binary(
            #[\SensitiveParameter] string $to,
            #[\SensitiveParameter] string $octets,
            #[\SensitiveParameter] string $udh = '',
            ?string $sender = null,
            ?string $seqno = null,
        ): Message {}

        /**
         * A 2D barcode. Specification 1.84, "Sending 2D Barcode Message".
         *
         * @param string $text UTF-8; %barcode% stands for the barcode's number
         * @param string|null $sender see text()
         * @param string|null $seqno see text()
         * @throws \ValueError that names the argument
         */
        public static function barcode(
            #[\SensitiveParameter] string $to,
            #[\SensitiveParameter] string $text,
            BarcodeFormat $format,
            ?string $sender = null,
            ?string $seqno = null,
        ): Message {}
    }
}
