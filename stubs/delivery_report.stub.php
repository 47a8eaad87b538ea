<?php

/**
 * SPDX-License-Identifier: MIT
 *
 * @generate-class-entries
 * @generate-legacy-arginfo 80200
 */

namespace EzSms {
    /**
     * What became of a message. Specification 1.84, "Delivery Report".
     *
     * Reports may come late, twice, out of order or not at all. Keep the one that supersedes() the one you have:
     * in whatever order they are merged that way, the end is the same.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class DeliveryReport
    {
        /** The id that the Receipt had. */
        public string $messageId;
        /** The gateway's number, from which the message was sent. */
        public string $sender;
        public DeliveryStatus $status;
        /** The gateway's number for the status, listed or not. */
        public int $statusCode;
        /**
         * Every parameter as it was decoded; a list where a name came more than once.
         *
         * @var array<string, string|list<string>>
         */
        public array $raw;
        /**
         * Those of $raw that the specification does not list, the site's own among them.
         *
         * @var array<string, string|list<string>>
         */
        public array $extra;

        private function __construct() {}

        /**
         * Reads the current request's query string as the web server received it; no ini setting limits it.
         *
         * @param array $aliases other names to take for a field, on purpose: ['MsgId' => 'MessageId'], or a list of
         *     names; together with those of the ini setting ezsms.callback_aliases
         * @phpstan-param array<string, string|list<string>> $aliases
         * @throws CallbackException for a field that is missing, repeated, wrongly cased or no number
         * @throws \Error where there is no HTTP request
         */
        public static function fromRequest(array $aliases = []): DeliveryReport {}

        /**
         * @param string $query a raw query string without "?", at most 64 KiB
         * @param array $aliases see fromRequest()
         * @phpstan-param array<string, string|list<string>> $aliases
         * @throws CallbackException see fromRequest()
         */
        public static function fromQuery(#[\SensitiveParameter] string $query, array $aliases = []): DeliveryReport {}

        /**
         * @param array<int|string, mixed> $parameters decoded parameters, as a PSR-7 request's getQueryParams() gives them
         * @param array $aliases see fromRequest()
         * @phpstan-param array<string, string|list<string>> $aliases
         * @throws CallbackException see fromRequest()
         */
        public static function fromArray(#[\SensitiveParameter] array $parameters, array $aliases = []): DeliveryReport {}

        /** Whether the gateway will not change its mind: delivered, failed, expired or rejected. */
        public function isFinal(): bool {}

        public function isDelivered(): bool {}

        /**
         * Whether this report says more than the other: the statuses are ordered unknown, queued in telco, out of
         * coverage, not in service, rejected, failed, expired, delivered. A repeated report supersedes nothing.
         *
         * @param DeliveryReport|DeliveryStatus|null $other what is known so far of the same message; null for nothing
         * @throws \ValueError where the other is a report of another message
         */
        public function supersedes(DeliveryReport|DeliveryStatus|null $other): bool {}
    }
}
