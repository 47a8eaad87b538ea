<?php

/**
 * SPDX-License-Identifier: MIT
 *
 * What the extension gives back. None of these can be constructed or unserialized: a Receipt is always one
 * that the gateway gave.
 *
 * @generate-class-entries
 * @generate-legacy-arginfo 80200
 */

namespace EzSms {
    /**
     * An accepted request: the gateway answered 1701 (or 1707 to a transfer), or 1718 because it had
     * accepted the same seqno before.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class Receipt
    {
        /** The gateway's number: 1701, 1707 or 1718. */
        public int $code;
        public ReturnCode $returnCode;
        /** The gateway's message id, by which delivery reports refer to the message; null where the page gives none. */
        public ?string $messageId;
        /** The seqno that the request was sent with; null where it was sent without. */
        public ?string $seqno;
        /** null for barcodes and transfers. */
        public ?MessageType $type;
        /** How many different numbers the message went to; 0 for transfers. */
        public int $recipients;
        /** SMS a recipient, counted here; 0 for transfers. */
        public int $segments;
        /** Times the request was issued, libcurl's own repetitions included. */
        public int $attempts;
        /** True when the gateway had accepted this seqno before, and did not send again (1718). */
        public bool $duplicate;
        /**
         * The code of each entry of the reply, in the gateway's order: more than one only for a broadcast
         * that the gateway answers number by number, and then they may differ.
         *
         * @var list<int>
         */
        public array $codes;

        private function __construct() {}
    }

    /**
     * The account's credits. Specification 1.84, "Check for Credits Left", which does not say in what form.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class Credits
    {
        /** Credits used to date; null where the page does not say. */
        public ?float $used;
        /** Credits left; null where the page does not say. */
        public ?float $remaining;
        /** The page as it came, at most 64 KiB. */
        public string $raw;

        private function __construct() {}
    }

    /**
     * How many SMS a text takes.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class Segments
    {
        public Alphabet $alphabet;
        /** Septets of GSM 03.38 or UTF-16 code units. */
        public int $units;
        /** SMS; 1 for the empty text. */
        public int $segments;
        /** Units that the last segment still has room for. */
        public int $unitsLeft;
        /** The first character that GSM 03.38 lacks; null where it has them all. */
        public ?string $unicodeCause;
        /** The offset of that character in octets. */
        public ?int $unicodeCauseOffset;

        private function __construct() {}
    }

    /**
     * The reply to Client::call(): what it means is the caller's to say.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class Reply
    {
        /** The four digits that the body begins with; null where it doesn't. */
        public ?int $code;
        /** null where there is no code, or none that the specification lists. */
        public ?ReturnCode $returnCode;
        /** What follows the code and a colon, up to white space or HTML. */
        public ?string $messageId;
        /** The body as it came, at most 64 KiB. */
        public string $body;
        public int $httpStatus;
        /** Times the request was issued, libcurl's own repetitions included. */
        public int $attempts;

        private function __construct() {}
    }
}
