<?php
// SPDX-License-Identifier: MIT
/*
 * Certificates for one test, made when it runs and gone with it.
 */

final class Certificates
{
	private string $folder;
	private int $pid;
	private OpenSSLCertificate $issuer;
	private OpenSSLAsymmetricKey $issuerKey;
	/** The file of the authority's certificate. */
	public readonly string $authority;

	public function __construct()
	{
		$this->pid = getmypid();
		$this->folder = sys_get_temp_dir() . '/ezsms-' . bin2hex(random_bytes(8));
		mkdir($this->folder, 0700);
		$this->issuerKey = $this->key();
		$this->issuer = $this->sign('ezsms test authority', $this->issuerKey, null, $this->issuerKey, 'authority', 2, 'DNS:none');
		$this->authority = "$this->folder/authority.pem";
		openssl_x509_export_to_file($this->issuer, $this->authority);
	}

	public function __destruct()
	{
		if ($this->pid === getmypid()) {
			array_map(unlink(...), glob("$this->folder/*"));
			rmdir($this->folder);
		}
	}

	/** A file with certificate and key, for localhost and its addresses unless told otherwise; 0 days is expired. */
	public function leaf(
		string $names = 'DNS:localhost,IP:127.0.0.1,IP:0:0:0:0:0:0:0:1',
		int $days = 2,
		bool $selfSigned = false,
	): string {
		$key = $this->key();
		$certificate = $selfSigned
			? $this->sign('localhost', $key, null, $key, 'leaf', $days, $names)
			: $this->sign('localhost', $key, $this->issuer, $this->issuerKey, 'leaf', $days, $names);
		$file = tempnam($this->folder, 'leaf');
		openssl_x509_export($certificate, $certificatePem);
		openssl_pkey_export($key, $keyPem, null, ['config' => $this->configuration($names)]);
		file_put_contents($file, $certificatePem . $keyPem);
		return $file;
	}

	private function key(): OpenSSLAsymmetricKey
	{
		return openssl_pkey_new([
			'config' => $this->configuration('DNS:none'),
			'private_key_type' => OPENSSL_KEYTYPE_EC,
			'curve_name' => 'prime256v1',
		]);
	}

	private function sign(
		string $name,
		OpenSSLAsymmetricKey $key,
		?OpenSSLCertificate $issuer,
		OpenSSLAsymmetricKey $issuerKey,
		string $extensions,
		int $days,
		string $names,
	): OpenSSLCertificate {
		$options = [
			'config' => $this->configuration($names),
			'digest_alg' => 'sha256',
			'x509_extensions' => $extensions,
		];
		$request = openssl_csr_new(['commonName' => $name], $key, $options);
		return openssl_csr_sign($request, $issuer, $issuerKey, $days, $options, random_int(1, PHP_INT_MAX));
	}

	private function configuration(string $names): string
	{
		$file = "$this->folder/openssl.cnf";
		file_put_contents($file, <<<CONFIGURATION
			[req]
			distinguished_name = name
			default_bits = 2048
			[name]
			[authority]
			basicConstraints = critical, CA:TRUE
			keyUsage = critical, keyCertSign, cRLSign
			subjectKeyIdentifier = hash
			[leaf]
			basicConstraints = critical, CA:FALSE
			keyUsage = critical, digitalSignature
			extendedKeyUsage = serverAuth
			subjectAltName = $names

			CONFIGURATION);
		return $file;
	}
}
