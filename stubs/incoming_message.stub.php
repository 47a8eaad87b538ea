<?php

/**
 * SPDX-License-Identifier: MIT
 *
 * @generate-class-entries
 * @generate-legacy-arginfo 80200
 */

namespace EzSms {
    /**
     * A message from a phone. Specification 1.84, "Incoming SMS".
     *
     * Number and text are masked in var_dump(), print_r() and var_export().
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class IncomingMessage
    {
        /** The number that was written to. */
        public string $shortcode;
        /** The phone's number. */
        public string $sender;
        /** 1 for text, 2 and 3 for Unicode; whatever else the gateway sent is read as text. */
        public int $contentType;
        /** UTF-8, whatever the content type. */
        public string $text;
        /** What the text was decoded from. */
        public Charset $charset;
        /** @var array<string, string|list<string>> see DeliveryReport::$raw */
        public array $raw;
        /** @var array<string, string|list<string>> see DeliveryReport::$extra */
        public array $extra;

        private function __construct() {}

        /**
         * @param array $aliases see DeliveryReport::fromRequest()
         * @phpstan-param array<string, string|list<string>> $aliases
         * @throws CallbackException also for hexadecimal that can't be decoded; nothing is lost, see its $raw
         * @throws \Error where there is no HTTP request
         */
        public static function fromRequest(array $aliases = []): IncomingMessage {}

        /**
         * @param string $query a raw query string without "?", at most 64 KiB
         * @param array $aliases see DeliveryReport::fromRequest()
         * @phpstan-param array<string, string|list<string>> $aliases
         * @throws CallbackException see fromRequest()
         */
        public static function fromQuery(#[\SensitiveParameter] string $query, array $aliases = []): IncomingMessage {}

        /**
         * @param array<int|string, mixed> $parameters decoded parameters, as a PSR-7 request's getQueryParams() gives them
         * @param array $aliases see DeliveryReport::fromRequest()
         * @phpstan-param array<string, string|list<string>> $aliases
         * @throws CallbackException see fromRequest()
         */
        public static function fromArray(#[\SensitiveParameter] array $parameters, array $aliases = []): IncomingMessage {}
    }
}
