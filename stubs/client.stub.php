<?php

/**
 * SPDX-License-Identifier: MIT
 *
 * @generate-class-entries
 * @generate-legacy-arginfo 80200
 */

namespace EzSms {
    /**
     * Sends through one account of one gateway.
     *
     * After each sending call one of four things is true: a Receipt (accepted), RejectedException,
     * NotSentException, or UnknownOutcomeException. Wrong arguments throw \ValueError or \TypeError before
     * anything is sent.
     *
     * A request that was not sent, or whose outcome is unknown and that has a seqno, is repeated as Options::$retries
     * says, within Options::$timeout. While it waits, the handlers of signals (with pcntl_async_signals(true)) run, and
     * max_execution_time ends the script where PHP counts the time of waiting, which it doesn't on Linux; where a handler throws, the call gives up and the exception has the
     * outcome as the last of its previous ones, as with Options::$observer.
     *
     * The password is kept once, wiped when the client is freed, and appears in no dump, message or trace.
     *
     * @strict-properties
     * @not-serializable
     */
    final class Client
    {
        /**
         * @var string
         * @cvalue EZSMS_DEFAULT_BASE_URL
         */
        const DEFAULT_BASE_URL = 'https://www.sms.com.my/websmsapi/';

        /**
         * @param string $username not empty
         * @param string $password not empty
         * @param string|null $sender the sender of messages that name none: up to 13 digits, or up to 11 letters
         *     and digits. Sender ids are blocked in Malaysia (specification 1.84, "HTTP URL Link").
         * @param string $baseUrl the folder of the gateway's pages; https, or http where you write it
         * @throws \ValueError that names the argument
         */
        public function __construct(
            #[\SensitiveParameter] string $username,
            #[\SensitiveParameter] string $password,
            ?string $sender = null,
            #[\SensitiveParameter] string $baseUrl = Client::DEFAULT_BASE_URL,
            ?Options $options = null,
        ) {}

        /**
         * Makes a client from one string, for environment variables:
         * ezsms://USER:PASSWORD@HOST[:PORT]/PATH[?sender=…&timeout=…], with ezsms+http:// for plain http.
         *
         * User name and password have to be percent-encoded, as rawurlencode() does it (a "+" stays one); a % that
         * stands for itself is refused. The query may name `sender` and every option of Options but `pages`,
         * `parameters` and `observer`; booleans as true, false, yes, no, on, off, 1 or 0. Options come either from
         * the DSN or from $options: where the DSN has any, $options is refused.
         *
         * @throws \ValueError that never repeats the DSN
         */
        public static function fromDsn(#[\SensitiveParameter] string $dsn, ?Options $options = null): Client {}

        /**
         * Sends a text to one number. For the parameters see Message::text().
         *
         * @throws \ValueError as that does; nothing was sent
         * @throws EzSmsException
         */
        public function sendText(
            #[\SensitiveParameter] string $to,
            #[\SensitiveParameter] string $text,
            bool $flash = false,
            ?Alphabet $alphabet = null,
            bool $rawUnicode = false,
            ?string $sender = null,
            ?string $seqno = null,
        ): Receipt {}

        /**
         * Sends octets to one number. For the parameters see Message::binary().
         *
         * @throws \ValueError as that does; nothing was sent
         * @throws EzSmsException
         */
        public function sendBinary(
            #[\SensitiveParameter] string $to,
            #[\SensitiveParameter] string $octets,
            #[\SensitiveParameter] string $udh = '',
            ?string $sender = null,
            ?string $seqno = null,
        ): Receipt {}

        /**
         * Sends a 2D barcode to one number. For the parameters see Message::barcode().
         *
         * @throws \ValueError as that does; nothing was sent
         * @throws EzSmsException
         */
        public function sendBarcode(
            #[\SensitiveParameter] string $to,
            #[\SensitiveParameter] string $text,
            BarcodeFormat $format,
            ?string $sender = null,
            ?string $seqno = null,
        ): Receipt {}

        /**
         * Sends one text to many numbers in one request. The gateway gives no message ids for it, so no
         * delivery reports come. A number that is given twice is sent to once.
         *
         * Specification 1.84, "HTTP URL Link" (ISendSMSNoDR). Where the gateway answers number by number and
         * accepted at least one, the Receipt's $codes tell which.
         *
         * @param string[] $to numbers as Message::text() takes them; at least one
         * @throws \ValueError that names the argument; nothing was sent
         * @throws EzSmsException
         */
        public function broadcast(
            #[\SensitiveParameter] array $to,
            #[\SensitiveParameter] string $text,
            bool $flash = false,
            ?Alphabet $alphabet = null,
            ?string $sender = null,
            ?string $seqno = null,
        ): Receipt {}

        /**
         * Sends a prepared message. Where Options::$seqno is false, a seqno that was generated for it is not sent.
         *
         * @throws \ValueError for more segments than Options::$maxSegments
         * @throws EzSmsException
         */
        public function send(#[\SensitiveParameter] Message $message): Receipt {}

        /**
         * Sends many messages, several at once, over connections that are kept and shared. For how the outcomes
         * come see Batch.
         *
         * Messages are taken from the source one by one, when there is room for them, so that a million of them takes
         * no more memory than a window of them. Each has the client's time-out, from when it was taken, and its retries,
         * which hold none of the others up. Two with one seqno, in whatever case, are never under way together, because
         * the gateway might accept both: the second, and all that would be taken after it, waits for the first, and its
         * time-out begins then.
         *
         * @template TKey
         * @param iterable<TKey, Message|array> $messages each a Message, or an array of arguments for
         *     Message::text(), by name or by position
         * @phpstan-param iterable<TKey, Message|array<int|string, mixed>> $messages
         * @param int $window how many may be on their way at once, from 1 to 1000
         * @param float|null $rate the most messages a second, greater than 0; null for no limit
         * @return Batch<TKey>
         * @throws \ValueError that names the argument
         */
        public function sendMany(#[\SensitiveParameter] iterable $messages, int $window = 16, ?float $rate = null): Batch {}

        /**
         * Asks for the account's credits. Specification 1.84, "Check for Credits Left".
         *
         * @throws EzSmsException an UnknownOutcomeException also where the page holds no number
         */
        public function credits(): Credits {}

        /**
         * Gives credits to a customer's account. Specification 1.84, "Transfer Credits".
         *
         * @param string $customer the customer's user name
         * @param int|float $credits from 0.0001 to 1e15; fractions are the gateway's to judge
         * @param string|null $seqno as for a message
         * @return Receipt with code 1707
         * @throws \ValueError that names the argument; nothing was sent
         * @throws EzSmsException
         */
        public function transferCredits(
            #[\SensitiveParameter] string $customer,
            int|float $credits,
            ?string $seqno = null,
        ): Receipt {}

        /**
         * Calls a page that the specification does not name, with the client's credentials, TLS and
         * time-outs. The reply is given back whatever it says; only a request that was not answered throws.
         *
         * The request is issued at most once; what was not sent is tried again as every request is.
         *
         * @param string $page a path below the base URL, of letters, digits and -._~/
         * @param array<string, string|int|float|bool> $parameters in exact case; bool is sent as 1 or 0. None may be
         *     called like the username's or the password's, in any case.
         * @throws \ValueError|\TypeError that names the argument; nothing was sent
         * @throws EzSmsException
         */
        public function call(string $page, #[\SensitiveParameter] array $parameters = []): Reply {}
    }
}
