<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Tests\Crash;

final class Cases
{
	/**
	 * What happens to the requests of one message, in this order; each fault meets one of them. Unless it says otherwise
	 * the message is accepted, and the worker doesn't learn it. What is listed twice comes twice as often.
	 */
	private const FAULTS = [
		[['fault' => 'drop']],
		[['fault' => 'drop']],
		[['fault' => 'drop', 'times' => 2]],
		[['fault' => 'drop', 'times' => 3]],
		[['fault' => 'drop', 'accept' => false]],
		[['fault' => 'reset']],
		[['fault' => 'reset', 'times' => 2]],
		[['fault' => 'headers_only']],
		[['fault' => 'truncate']],
		[['fault' => 'truncate', 'keep' => 2, 'declared' => false]],
		[['fault' => 'html_500']],
		[['fault' => 'empty']],
		[['fault' => 'garbage']],
		[['fault' => 'redirect']],
		[['fault' => 'body', 'body' => 'Service Unavailable', 'status' => 503]],
		[['fault' => 'status', 'status' => 503]],
		[['fault' => 'drip']],
		[['fault' => 'delay', 'seconds' => 0.3]],
		[['fault' => 'delay', 'seconds' => 0.3, 'when' => 'before']],
		// Beyond the worker's time-out.
		[['fault' => 'delay', 'seconds' => 2]],
		[['fault' => 'code', 'code' => 1703]],
		[['fault' => 'code', 'code' => 1703, 'accept' => true]],
		// Really rejected: the message is to be sent again, under another seqno.
		[['fault' => 'code', 'code' => 1704]],
		// Accepted, and then "rejected": who believes that, and takes another seqno, sends it twice.
		[['fault' => 'drop'], ['fault' => 'code', 'code' => 1704]],
		[['fault' => 'reset'], ['fault' => 'body', 'body' => 'Busy', 'status' => 503]],
	];

	/** How many of a hundred messages meet faults. */
	private const SPOILT = 40;

	/** A call without a fault takes some milliseconds; waits and late replies some hundred. */
	private const CALL_SECONDS = 0.02;
	private const WAIT_SECONDS = 0.4;

	public int $passed = 0;
	public int $failed = 0;

	public function __construct(private readonly Gateway $gateway)
	{
	}

	/** What ends a case early is a failure too. */
	public function run(\Closure $case): void
	{
		try {
			$case();
		} catch (\Throwable $e) {
			$this->check($e->getMessage(), [$e->getTraceAsString()]);
		}
	}

	/**
	 * A killed worker is started again at once, when the gateway may still have its last request before it: the sandbox
	 * takes the write lock before it looks for a seqno, and so accepts one of two requests that come together. A real
	 * gateway need not; noTwoAtOnce() has one that doesn't.
	 */
	public function randomMoments(int $count, int $kills): void
	{
		$this->gateway->reset();
		$this->spoil($count);
		$quickest = self::CALL_SECONDS;
		$moment = function (Worker $worker, int $open) use (&$driver, &$quickest, $kills): bool {
			if ($driver->kills >= $kills) {
				return false;
			}
			// As many calls from kill to kill as leave enough of them for the kills to come.
			$calls = mt_rand(1, max(1, intdiv($open, $kills - $driver->kills)));
			$seconds = mt_rand() / mt_getrandmax() * (mt_rand(0, 1) ? self::WAIT_SECONDS : 1.5 * $quickest);
			$isRunning = $worker->follow(60, $calls) && $worker->follow($seconds, $calls + 2);
			$quickest = min($quickest, $worker->quickest);
			return $isRunning;
		};
		$driver = new Driver($this->gateway, $count, patience: 60 + 2 * $count, moment: $moment);
		$driver->run();

		$this->check("each of $count messages was accepted exactly once", $this->gateway->differences($count));
		$this->checkKills($driver, $kills);
		$this->check('the worker knows the MSGID that the gateway gave', $this->wrongIds($driver->journal));
		$this->check('attempts are what the gateway saw of them', $this->wrongAttempts($driver, $count));
		$this->summarize($driver);
	}

	/** Every kill hits a call whose message was accepted and whose reply is late. */
	public function afterAcceptance(): void
	{
		$driver = $this->killAfterAcceptance('right');
		$this->check('a worker killed after the acceptance sends once', $this->gateway->differences(12));
		$known = $driver->acceptedUnknown();
		$this->check('its next call is answered by 1718', $known === 4 ? [] : ["$known of 4 calls were"]);
	}

	/** What afterAcceptance() finds right must be found wrong where the seqnos are others. */
	public function freshSeqnos(): void
	{
		$this->killAfterAcceptance('fresh');
		$this->check('the count notices a double send', self::otherThan([
			'message 2 was accepted 2 times',
			'message 3 was accepted 2 times',
			'message 6 was accepted 2 times',
			'message 11 was accepted 2 times',
			'16 requests were accepted, not 12',
			'17 credits were used, not 13',
		], $this->gateway->differences(12)));
	}

	private function killAfterAcceptance(string $habit): Driver
	{
		$late = [2, 3, 6, 11];
		$this->gateway->reset();
		foreach ($late as $i) {
			$this->gateway->fault($i, ['fault' => 'delay', 'seconds' => 0.8]);
		}
		$moment = function (Worker $worker) use (&$late): bool {
			while ($late !== [] && $worker->follow(60, $worker->begun + 1)) {
				if ($worker->message === $late[0]) {
					while (!$this->gateway->hasAccepted($late[0])) {
						usleep(1000);
					}
					return (bool) array_shift($late);
				}
			}
			return false;
		};
		$driver = new Driver($this->gateway, 12, patience: 60, habit: $habit, moment: $moment);
		$driver->run();
		return $driver;
	}

	/** A worker that writes off what it doesn't know loses what was not accepted. */
	public function carelessWorker(): void
	{
		$this->gateway->reset();
		$this->gateway->fault(3, ['fault' => 'code', 'code' => 1703]);
		(new Driver($this->gateway, 4, patience: 60, habit: 'careless'))->run();
		$this->check('the count notices a lost message', self::otherThan([
			'message 3 was accepted 0 times',
			'3 requests were accepted, not 4',
			'3 credits were used, not 4',
		], $this->gateway->differences(4)));
	}

	/**
	 * The gateway accepts a seqno twice where the second request comes within a tenth of a second after the first was
	 * accepted. Neither a retry may come so soon, nor a worker that was killed: whoever starts it again has to wait until
	 * the gateway is done with what was under way.
	 */
	public function noTwoAtOnce(): void
	{
		$count = 12;
		$this->gateway->reset(['seqno_settle' => 0.1]);
		foreach (range(1, $count) as $i) {
			$this->gateway->fault($i, ['fault' => ['drop', 'reset', 'empty', 'headers_only'][$i % 4]]);
		}
		$moment = function (Worker $worker) use (&$driver): bool {
			return $driver->kills < 4 && $worker->follow(60, 2) && $worker->follow(mt_rand(1, 150) / 1000, 3);
		};
		$pause = function (): void {
			$this->gateway->settle();
			usleep(150_000);
		};
		$driver = new Driver($this->gateway, $count, patience: 60, moment: $moment, pause: $pause);
		$driver->run();
		$this->check('no seqno is under way twice at once', $this->gateway->differences($count));
	}

	/** Which messages are spoilt and how is random, but each of the faults is there. */
	private function spoil(int $count): void
	{
		$faults = self::FAULTS;
		shuffle($faults);
		foreach (range(1, $count) as $i) {
			if (mt_rand(1, 100) <= self::SPOILT) {
				$these = array_shift($faults);
				array_map(fn(array $fault) => $this->gateway->fault($i, $fault), $these);
				$faults[] = $these;
			}
		}
	}

	private function checkKills(Driver $driver, int $kills): void
	{
		$within = count($driver->within);
		$accepted = $driver->acceptedUnknown();
		$this->check("the worker was killed $driver->kills times, $within times within a call", match (true) {
			$driver->kills < $kills => ["it was to be killed $kills times"],
			$within < $kills / 2 => ['that is less than half'],
			default => [],
		});
		$this->check(
			"of $accepted of these messages the worker did not know that they were accepted",
			$accepted > 0 ? [] : ['no kill came between acceptance and reply'],
		);
	}

	/** @return list<string> */
	private function wrongIds(Journal $journal): array
	{
		$wrong = [];
		$ids = $this->gateway->messageIds();
		foreach ($journal->ended() as [$i, $outcome, , $isDuplicate, $id]) {
			$expected = $outcome !== 'accepted' || $isDuplicate ? null : $ids[$i][0] ?? null;
			if ($id !== $expected) {
				$wrong[] = "message $i has $id, not $expected";
			}
		}
		return $wrong;
	}

	/**
	 * Of the messages that no kill met.
	 *
	 * @return list<string>
	 */
	private function wrongAttempts(Driver $driver, int $count): array
	{
		$wrong = [];
		$requests = $this->gateway->requests();
		$calls = $driver->journal->ended();
		foreach (array_diff(range(1, $count), array_column($driver->within, 0)) as $i) {
			$lines = array_filter($calls, static fn(array $line): bool => $line[0] === $i);
			$reported = $seen = 0;
			foreach ($lines as [, $outcome, $attempts]) {
				// What was not sent, nobody saw.
				$reported += $outcome === 'not sent' ? 0 : $attempts;
			}
			foreach (array_unique(array_column($lines, 5)) as $seqno) {
				$seen += $requests[$seqno] ?? 0;
			}
			if ($reported !== $seen) {
				$wrong[] = "message $i: $reported attempts, $seen requests";
			}
		}
		return $wrong;
	}

	private function summarize(Driver $driver): void
	{
		$calls = $driver->journal->ended();
		$outcomes = array_count_values(array_column($calls, 1));
		$duplicates = count(array_filter(array_column($calls, 3)));
		$counts = array_map(static fn(string $outcome): string => "$outcomes[$outcome] $outcome", array_keys($outcomes));
		echo '     calls that ended: ', implode(', ', $counts), "; $duplicates of the accepted as duplicates\n";
		echo '     requests at the gateway: ', array_sum($this->gateway->requests()), "\n";
	}

	/**
	 * @param list<string> $expected
	 * @param list<string> $found
	 * @return list<string>
	 */
	private static function otherThan(array $expected, array $found): array
	{
		return $found === $expected ? [] : ['it found: ' . (implode(', ', $found) ?: 'nothing wrong')];
	}

	/** @param list<string> $wrong */
	private function check(string $what, array $wrong): void
	{
		if ($wrong === []) {
			$this->passed++;
			echo "ok   $what\n";
			return;
		}
		$this->failed++;
		echo "FAIL $what\n";
		foreach (array_slice($wrong, 0, 20) as $line) {
			echo "     $line\n";
		}
	}
}
