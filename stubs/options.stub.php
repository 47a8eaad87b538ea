<?php

/**
 * SPDX-License-Identifier: MIT
 *
 * @generate-class-entries
 * @generate-legacy-arginfo 80200
 */

namespace EzSms {
    /**
     * How a Client talks to its gateway. Every option has a default that suits the specification.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class Options
    {
        /** Seconds for a whole call: name resolution, connects, every attempt and every wait between them. */
        public float $timeout;
        /** Seconds for each connect, TLS included. */
        public float $connectTimeout;
        /** The most attempts after the first. */
        public int $retries;
        public Method $method;
        /** A file of CA certificates in PEM, by its absolute path; null for the default. */
        public ?string $caBundle;
        /** The proxy's URL; null for the environment's, '' for none. Its password is masked in dumps. */
        public ?string $proxy;
        /** Whether connections are shared with other clients and outlive the web request. */
        public bool $persistent;
        /** @var array<string, string> names of pages that differ from the specification's */
        public array $pages;
        /** @var array<string, string> names of parameters that differ from the specification's */
        public array $parameters;
        /** The most segments that a message may take; null for no limit. */
        public ?int $maxSegments;
        /**
         * What is called after each attempt; null for nothing.
         *
         * @phpstan-var (\Closure(Attempt): mixed)|null
         */
        public ?\Closure $observer;
        /** Whether a request for which no seqno is given gets a generated one. */
        public bool $seqno;

        /**
         * @param float|null $timeout seconds, greater than 0; null takes the ini setting ezsms.timeout (30)
         * @param float|null $connectTimeout seconds, greater than 0; null takes ezsms.connect_timeout (10)
         * @param int $retries from 0 to 100. Repeated is what was not sent, and what is unknown where the request
         *     has a seqno, with the same one; never what was answered by a code that is no acceptance, be it a
         *     rejection, 1703 or an unlisted one, since that may have used the seqno up. Before the n-th retry there is a pause of
         *     at least half and at most all of 250 ms × 2^(n-1), no more than 8 s, chosen by chance, or as long as
         *     the reply's Retry-After asks. A retry that could not start within the time-out isn't waited for.
         * @param Method $method GET writes password, number and text into the URL
         * @param string|null $caBundle a readable file, its path from the working directory as it is then; null takes
         *     ezsms.ca_bundle, then openssl.cafile, then libcurl's own
         * @param string|null $proxy null takes the environment's (https_proxy and its like), '' uses none
         * @param bool $persistent false gives the client connections of its own, closed with it
         * @param array<string, string> $pages by key: send, broadcast, unicode, barcode, credits, transfer
         * @param array<string, string> $parameters by the specification's name: username, password, cust,
         *     credit, message, mobile, sender, type, msgtype, seqno, sseqno; those of
         *     one request need names that differ in more than case
         * @param int|null $maxSegments at least 1
         * @param null|callable(Attempt):mixed $observer called once for each attempt, when that is over. What it
         *     throws comes out of the sending call once the outcome is settled, with the outcome as the last of
         *     its previous exceptions: the call's own, or AcceptedException with the Receipt.
         * @param bool $seqno false sends none unless one is given; then what is unknown is not repeated
         * @throws \ValueError that names the argument, and lists the known keys for an unknown one
         */
        public function __construct(
            ?float $timeout = null,
            ?float $connectTimeout = null,
            int $retries = 2,
            Method $method = Method::Post,
            ?string $caBundle = null,
            #[\SensitiveParameter] ?string $proxy = null,
            bool $persistent = true,
            array $pages = [],
            array $parameters = [],
            ?int $maxSegments = null,
            ?callable $observer = null,
            bool $seqno = true,
        ) {}
    }
}
