<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Benchmarks;

/** A gateway that accepts everything at once: what is measured is the way to it. */
final class Gateway
{
	private const ACCEPT = 'default_type text/plain; return 200 "1701:1000000001";';

	/** A file of certificates to trust. */
	public readonly string $authority;
	private readonly \Certificates $certificates;
	private readonly Server $server;
	private readonly string $folder;
	private readonly string $host;
	/** @var array<string, int> */
	private readonly array $ports;

	/** @param list<string> $before put before the command that starts it */
	public function __construct(Bench $bench, string $host = '127.0.0.1', array $before = [])
	{
		$this->certificates = new \Certificates();
		$this->authority = $this->certificates->authority;
		$this->host = $host;
		$this->folder = "$bench->folder/gateway-" . bin2hex(random_bytes(4));
		mkdir($this->folder);
		$this->ports = ['http' => Server::freePort(), 'https' => Server::freePort(), 'http2' => Server::freePort()];
		$this->server = new Server($bench, $this->folder, $this->configuration(), "$host:{$this->ports['http2']}", $before);
	}

	/** @param string $protocol http, https (HTTP/1.1), or http2 (over TLS) */
	public function page(string $protocol): string
	{
		return $this->root($protocol) . '/websmsapi/ISendSMS.aspx';
	}

	public function root(string $protocol): string
	{
		$scheme = $protocol === 'http' ? 'http' : 'https';

		return "$scheme://$this->host:{$this->ports[$protocol]}";
	}

	/** What a peer trusts: nothing where there is nothing to trust. */
	public function authorityOf(string $protocol): string
	{
		return $protocol === 'http' ? '' : $this->authority;
	}

	/** How many connections there have been on which a page of this folder was asked for. */
	public function connections(string $folder): int
	{
		return count(array_unique(file("$this->folder/$folder.connections")));
	}

	/** How many requests for a page of this folder there have been. */
	public function requests(string $folder): int
	{
		return count(file("$this->folder/$folder.connections"));
	}

	private function configuration(): string
	{
		$accept = self::ACCEPT;
		$leaf = $this->certificates->leaf("IP:$this->host");
		$counted = '';
		foreach (['ezsms', 'curl', 'curl_shared'] as $name) {
			$counted .= "location /$name/ { access_log $this->folder/$name.connections connection; $accept }\n";
		}

		return <<<CONF
			log_format connection '\$connection';
			ssl_certificate $leaf;
			ssl_certificate_key $leaf;
			ssl_session_cache shared:sessions:10m;
			ssl_protocols TLSv1.2 TLSv1.3;
			server {
				listen $this->host:{$this->ports['http']};
				location / { $accept }
			}
			server {
				listen $this->host:{$this->ports['https']} ssl;
				$counted
				location / { $accept }
			}
			server {
				listen $this->host:{$this->ports['http2']} ssl http2;
				location / { $accept }
			}
			CONF;
	}
}
