<?php

/**
 * SPDX-License-Identifier: MIT
 *
 * One class for each thing that a caller may do next. Wrong arguments are not among them: they throw
 * \ValueError or \TypeError before anything is sent.
 *
 * @generate-class-entries
 * @generate-legacy-arginfo 80200
 */

namespace EzSms {
    /**
     * The root of all exceptions of this extension. No message holds a password, a number or a text.
     *
     * @strict-properties
     */
    abstract class EzSmsException extends \Exception
    {
    }

    /**
     * The gateway refused: 1702, 1704 to 1706, 1708 or 1709. Nothing was sent; another provider may be tried.
     * getCode() is the gateway's number.
     *
     * @strict-properties
     * @not-serializable
     */
    final class RejectedException extends EzSmsException
    {
        public readonly ReturnCode $returnCode;
        /** The seqno of the refused request; it may be used up, so take a new one. */
        public readonly ?string $seqno;
        /** As in Receipt. */
        public readonly int $attempts;
    }

    /**
     * The request never left this machine: no octet of it was handed over. It may be sent again, or through
     * another provider. getCode() is 0.
     *
     * @strict-properties
     * @not-serializable
     */
    final class NotSentException extends EzSmsException
    {
        public readonly Phase $phase;
        /** libcurl's error number (CURLE_…). */
        public readonly int $curlCode;
        /** The seqno to send again with; nothing is known of it at the gateway. */
        public readonly ?string $seqno;
        /** As in Receipt. */
        public readonly int $attempts;
    }

    /**
     * The request was handed over and nobody can say what became of it: no reply, a broken one, one that is
     * no code, or 1703. Do not send through another provider. Sending again with the same seqno is safe for
     * 24 hours. getCode() is the gateway's number where there was one, otherwise 0.
     *
     * Where there were several attempts, the facts are those of the last one that was handed over.
     *
     * @strict-properties
     * @not-serializable
     */
    final class UnknownOutcomeException extends EzSmsException
    {
        public readonly Phase $phase;
        /** libcurl's error number (CURLE_…); 0 where the reply came whole. */
        public readonly int $curlCode;
        /** 0 where no status line came. */
        public readonly int $httpStatus;
        /** null where there is no code, or none that the specification lists. */
        public readonly ?ReturnCode $returnCode;
        /** The seqno to send again with; null where the request had none, and then it can't be repeated safely. */
        public readonly ?string $seqno;
        /** As in Receipt. */
        public readonly int $attempts;
        /** The first 512 octets of the reply, with the request's password, numbers and text masked. */
        public readonly string $reply;
    }

    /**
     * Never thrown, but the outcome of what a batch found to be no message: its previous exception says why. Nothing
     * was sent.
     *
     * @strict-properties
     * @not-serializable
     */
    final class InvalidMessageException extends EzSmsException
    {
    }

    /**
     * Never thrown: where an observer or a signal handler threw while a request was on its way that the gateway
     * then accepted, this is the last of the previous exceptions of what comes out.
     *
     * @strict-properties
     * @not-serializable
     */
    final class AcceptedException extends EzSmsException
    {
        /** What the call would have given. */
        public readonly Receipt|Credits|Reply $value;
    }

    /**
     * A callback that can't be read. Nothing is lost: the parameters are in $raw. Answer the gateway with an HTTP
     * error, keep them, and look. getCode() is 0.
     *
     * @strict-properties
     * @not-serializable
     */
    final class CallbackException extends EzSmsException
    {
        /** The specification's name of the field; null where the query as a whole is refused. */
        public readonly ?string $field;
        /**
         * The name that was found instead, where only its case differs, or the value that is no number; masked in
         * dumps.
         */
        public readonly ?string $found;
        /**
         * Every parameter as it was decoded, masked in dumps; empty for a query that is too long.
         *
         * @var array<string, string|list<string>>
         */
        public readonly array $raw;
    }
}
