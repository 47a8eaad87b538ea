<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Benchmarks;

/** One for each PHP, such as docs/performance-8.2.md, with its plot beside it. */
final readonly class Page
{
	/**
	 * @param list<Section> $sections
	 * @param array<string, string> $facts
	 */
	public function __construct(private array $sections, private array $facts)
	{
	}

	public function write(string $folder): void
	{
		if (!is_dir($folder)) {
			mkdir($folder);
		}
		$name = "performance-{$this->php()}";
		file_put_contents("$folder/$name.svg", Plot::svg($this->sections));
		file_put_contents("$folder/$name.md", $this->markdown("$name.svg"));
	}

	private function php(): string
	{
		return PHP_MAJOR_VERSION . '.' . PHP_MINOR_VERSION;
	}

	private function markdown(string $plot): string
	{
		$table = new Table($this->sections);
		$date = date('Y-m-d');
		$facts = '';
		foreach ($this->facts as $name => $value) {
			$facts .= "- $name: $value\n";
		}

		return <<<MARKDOWN
			# Performance on PHP {$this->php()}

			Measured on $date by `benchmarks/run`, which wrote this page. {$table->verdict()}.

			![How long sending takes, ezsms beside others]($plot)

			{$table->markdown()}
			Median, least and most are over the rounds of one run, in which every side had its turn in each round. A
			ratio is taken round by round. Times are those of the clock unless it says otherwise; instructions are
			what one more message or request adds, counted by callgrind, which sees nothing of the kernel.

			## How to repeat it

			```
			benchmarks/run            # everything: installs, builds, measures, prints the table, writes this page
			benchmarks/run --quick    # everything in small numbers, to see that it works
			benchmarks/run send web   # only these; also many, memory, hex, idle
			```

			On Debian and Ubuntu it installs what is missing. Nothing else should run meanwhile. The part with the
			longer way needs root and `/dev/net/tun`. This time it was:

			$facts
			## What is compared

			Everything runs on one machine. The gateway is nginx, which answers every request with `1701:` and an id
			at once, and keeps connections; so what is measured is the way there and back. All sides send the same
			fields, and look whether the answer is an acceptance. Their code is in `benchmarks/peers`.

			- **bare C program on libcurl**: the floor, for all that use libcurl. Handles are set up once and used
			  again, only the body changes, and it is written by one `snprintf()`. It can't tell a message that was
			  not sent from one whose fate is unknown, and repeats nothing. ezsms can need fewer instructions, because
			  it gives libcurl the page's address parsed. ezsms asks the kernel for a random key for each message; and
			  where libcurl itself doesn't look whether a kept connection has been closed meanwhile, as since 8.22,
			  ezsms does, since the message would be issued twice or its fate be unknown. Each is a system call.
			- **curl extension**: with one handle for all messages, or as many as may be on their way, which is the
			  best it can do; with a handle each, which is what sites do, because a handle ends with the web request.
			- **Guzzle**, its **Pool**, and **Symfony HttpClient**: one client for all messages, so that connections
			  are kept, and as many connections as messages at once. All PHP runs with opcache.
			- **wrk** and **h2load**: load generators, which show what the gateway can take. They send one request,
			  made beforehand, again and again.
			- **The web requests** are answered by PHP-FPM behind nginx, all by the same workers, and h2load asks for
			  as many pages at once as there are workers. A page takes the time from before it makes a client, or a
			  handle, until the answer is read. The longer way is a link between two network namespaces which holds
			  back each packet.

			## Where the rest goes

			The load generators show what libcurl costs. Of the bare program's instructions hardly any are its own: they
			are libcurl's, and those that the C library and the TLS library do for it. In libcurl 7.88, built with its
			symbols, callgrind finds two fifths of a message under `Curl_connect()`, most of them in taking the URL
			apart and writing it out again; a quarter under `Curl_http()`, which formats the head of the request; and a
			sixth under `Curl_readwrite()`, which reads the head of the reply line by line. Besides it asks the kernel
			about every connection what is ready. A load generator sends one buffer and looks for a number. The
			processor times tell the same: the kernel's are near each other, the programs' own are not.

			A web request that doesn't use the extension pays for two things. PHP clears a pointer for each function of
			every extension when a request begins, and takes precautions for each extension that it tells that the
			request is over. That is a hundred instructions or so, whatever the page does; of a page that says hello
			and nothing else they are more than a thousandth.

			MARKDOWN;
	}
}
