<?php

/**
 * SPDX-License-Identifier: MIT
 *
 * What the extension gives back. None of these can be constructed or unserialized: unless reflection was
 * used to forge it, a Receipt is one that the gateway gave.
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
        /**
         * Attempts made: each issue of the request, libcurl's own repetitions over a connection that died
         * included, and each attempt that ended before there was one.
         */
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
        /** As in Receipt. */
        public int $attempts;

        private function __construct() {}
    }

    /**
     * One attempt at a request, for Options::$observer. It holds no credential, no number and no text, so it may be
     * logged as it is. Times are seconds.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class Attempt
    {
        /** The page as it is named in the URL, below the base URL. */
        public string $page;
        /** 1 for the first attempt of a call. */
        public int $number;
        /** Times that the request was issued: 0 where the attempt ended before, more than 1 where libcurl repeated it. */
        public int $issues;
        /** What this attempt came to, whatever the ones before it did. */
        public Outcome $outcome;
        /** The four digits that the reply begins with; null where it doesn't. */
        public ?int $code;
        /** 0 where no status line came. */
        public int $httpStatus;
        /** How far the attempt came. */
        public Phase $phase;
        /** libcurl's error number (CURLE_…); 0 where the reply came whole. */
        public int $curlCode;
        /** Resolving the host name. */
        public float $resolveTime;
        /** Connecting, without TLS; where that fails, some releases of libcurl count both to TLS. */
        public float $connectTime;
        public float $tlsTime;
        /** From the connection's being there to the first octet of the reply; to the end where there was none. */
        public float $waitTime;
        /** From the first octet of the reply to its end. */
        public float $replyTime;
        /** The whole attempt. */
        public float $totalTime;
        /** Octets of the form that were handed over; of a GET, of the header with the form in its URL. */
        public int $bytesSent;
        /** Octets of the reply's body. */
        public int $bytesReceived;
        /** Whether the connection that the request was issued over, the last time, was a kept one. */
        public bool $connectionReused;

        private function __construct() {}
    }
}
