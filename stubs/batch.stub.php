<?php

/**
 * SPDX-License-Identifier: MIT
 *
 * @generate-class-entries
 * @generate-legacy-arginfo 80200
 */

namespace EzSms {
    /**
     * Many messages on their way at once: what Client::sendMany() gives. Nothing is taken from the source, and nothing
     * sent, before somebody iterates.
     *
     * Each element is the outcome of one message, under the key that the source gave with it, in the order in which
     * they settle: a Receipt, or the exception that a single send would have thrown, or an InvalidMessageException.
     * A loop that was left can be gone on with by another one: no outcome is lost, and none comes twice. What the
     * source, an observer or the handler of a signal throws comes out of the loop, the source's after everything that
     * was under way has settled. Only a handler that throws in the moment between two elements, after the next one was
     * handed over and before the loop's body, takes that one along: PHP doesn't tell whether it was seen.
     *
     * What is under way makes progress while somebody iterates. A loop's body or a source that takes its time loses no
     * reply that came meanwhile, but it holds up what has not been sent by then.
     *
     * A batch that is destroyed takes nothing more from its source, and waits until what is under way has settled,
     * within the client's time-out; cancel() first where that is too long. In a process that was forked meanwhile, what
     * was under way is unknown, and the batch takes nothing more: the parent goes on with it.
     *
     * @template-covariant TKey
     * @implements \Iterator<TKey, Receipt|EzSmsException>
     * @strict-properties
     * @not-serializable
     */
    final class Batch implements \Iterator
    {
        private function __construct() {}

        /** How far the batch has come. May be called at any time. */
        public function counts(): BatchCounts {}

        /**
         * Gives up what is under way, and takes nothing more from the source. What had settled, and what settles
         * by this, can still be iterated. Not to be called while the batch waits, as from an observer, the source or
         * the handler of a signal: set a flag there that the loop looks at. A reply that has come by now counts; nothing more is sent. Until they have
         * been iterated, another call gives the same keys, for where an observer threw.
         *
         * @return list<TKey> the keys of messages whose outcome is unknown by this: they may have gone out, and
         *     may be sent again with the same seqno only
         * @throws \Throwable what an observer threw
         */
        public function cancel(): array {}

        public function current(): Receipt|EzSmsException|null {}

        /** @return TKey|null null where current() is */
        public function key(): mixed {}

        /** @throws \Throwable what the source, an observer or the handler of a signal threw */
        public function next(): void {}

        /**
         * Begins, or goes on with what comes after the outcome that was looked at last.
         *
         * @throws \Throwable as next()
         */
        public function rewind(): void {}

        /** Whether there is an outcome; never before rewind(), as foreach calls it. */
        public function valid(): bool {}
    }

    /**
     * How many messages of a batch have come how far. $pulled is the sum of $inFlight and $settled; $settled that of
     * the others.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class BatchCounts
    {
        /** Taken from the source. */
        public int $pulled;
        public int $inFlight;
        public int $settled;
        /** Accepted, those accepted before under the same seqno among them. */
        public int $accepted;
        public int $rejected;
        public int $notSent;
        public int $unknown;
        /** Never sent, because they are no message. */
        public int $invalid;

        private function __construct() {}
    }
}
