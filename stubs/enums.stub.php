<?php

/**
 * SPDX-License-Identifier: MIT
 *
 * The cases are registered from the tables of src/protocol/spec.h and its neighbours; this file documents
 * them, and a test holds the two together.
 *
 * @generate-function-entries
 * @generate-legacy-arginfo 80200
 */

namespace EzSms {
    /** The `type` parameter. Specification 1.84, "HTTP URL Link". */
    enum MessageType: int
    {
        case Text = 1;
        /** Class 0: shown at once, usually not stored by the phone. */
        case Flash = 2;
        case Unicode = 3;
        case UnicodeFlash = 4;
        /** Octets that begin with a User Data Header. */
        case BinaryWithUdh = 5;
        case Binary = 6;
    }

    /** The `msgtype` parameter. Specification 1.84, "Sending 2D Barcode Message". */
    enum BarcodeFormat: string
    {
        case Ems = 'EMS';
        case Nokia = 'Nokia';
        /** Delivered as WAP Push. */
        case Mms = 'MMS';
        /** Delivered as the text of an SMS. */
        case TextMessage = 'textmsg';
        /** Delivered as a link in the text of an SMS. */
        case TextLink = 'textlink';
    }

    /** What the gateway answers. Specification 1.84, "SMS Return Code". */
    enum ReturnCode: int
    {
        case Sent = 1701;
        case InvalidCredentials = 1702;
        /** Whether the message went out is not known. */
        case ServerError = 1703;
        case InsufficientCredits = 1704;
        case InvalidMobileNumber = 1705;
        case InvalidMessageOrSender = 1706;
        case CreditsTransferred = 1707;
        case InvalidTransferAccount = 1708;
        case InvalidTransferCredits = 1709;
        /** A request with this seqno was accepted within the last 24 hours. */
        case Duplicate = 1718;

        /** An English sentence part, for logs and messages: "the account has too few credits". */
        public function description(): string {}
    }

    /** What became of a message. Specification 1.84, "Delivery Report". */
    enum DeliveryStatus: string
    {
        /** Code 6. */
        case Delivered = 'delivered';
        /** Code 7. */
        case Failed = 'failed';
        /** Code 8. */
        case Expired = 'expired';
        /** Code 9, and every code that the specification does not list. */
        case Unknown = 'unknown';
        /** Code 10. */
        case Rejected = 'rejected';
        /** Codes 11, 15 and 16. */
        case QueuedInTelco = 'queued-in-telco';
        /** Codes 12 and 17. */
        case NotInService = 'not-in-service';
        /** Codes 13 and 14. */
        case OutOfCoverage = 'out-of-coverage';
    }

    /** The alphabet of a text message. */
    enum Alphabet: string
    {
        /** The default alphabet and its extension table (3GPP TS 23.038): 160 septets an SMS. */
        case Gsm0338 = 'gsm0338';
        /** UTF-16: 70 code units an SMS. */
        case Unicode = 'unicode';
    }

    /** What the text of an incoming message was decoded from. */
    enum Charset: string
    {
        /** Content types 2 and 3: hexadecimal. */
        case Utf16 = 'UTF-16BE';
        case Utf8 = 'UTF-8';
        /** Octets that are no UTF-8: taken for what Western programs on Windows write. */
        case Windows1252 = 'windows-1252';
    }

    /** How a request carries its parameters. */
    enum Method: string
    {
        /** In the body, out of sight of access logs. */
        case Post = 'POST';
        /** In the URL: the password and the text stand in every log on the way. */
        case Get = 'GET';
    }

    /** What may be true after a request has been sent. */
    enum Outcome: string
    {
        /** Accepted now, or before under the same seqno. */
        case Accepted = 'accepted';
        case Rejected = 'rejected';
        /** No octet of the request can have reached the gateway. */
        case NotSent = 'not-sent';
        case Unknown = 'unknown';
    }

    /** How far a request came. */
    enum Phase: string
    {
        case Resolve = 'resolve';
        case Connect = 'connect';
        case Tls = 'tls';
        case Request = 'request';
        case Reply = 'reply';
    }
}
