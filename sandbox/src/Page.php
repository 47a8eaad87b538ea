<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox;

/** The pages of the gateway, by what they are for. */
enum Page
{
	case Send;
	case Broadcast;
	case Unicode;
	case Barcode;
	case Credits;
	case Transfer;

	private const SEND = ['username', 'password', 'message', 'mobile', 'sender', 'type', 'seqno'];

	/** Page names have no case in ASP.NET. */
	public static function named(string $name, Settings $settings): ?self
	{
		return match (strtolower($name)) {
			'isendsms.aspx' => self::Send,
			'isendsmsnodr.aspx' => self::Broadcast,
			'isendsmsunicode.aspx' => self::Unicode,
			'isendsms2d.aspx' => self::Barcode,
			'creditsleft.aspx' => self::Credits,
			strtolower($settings->text('transfer_page')) => self::Transfer,
			default => null,
		};
	}

	/** @return list<string> */
	public function parameters(): array
	{
		return match ($this) {
			self::Send, self::Broadcast, self::Unicode => self::SEND,
			self::Barcode => ['username', 'password', 'message', 'mobile', 'sender', 'msgtype', 'sseqno'],
			self::Credits => ['username', 'password'],
			self::Transfer => ['username', 'password', 'cust', 'credit', 'seqno'],
		};
	}

	/**
	 * The names under which the key may come.
	 *
	 * @return list<string>
	 */
	public function seqnoNames(bool $both): array
	{
		return match (true) {
			$this === self::Credits => [],
			$both => ['seqno', 'sseqno'],
			$this === self::Barcode => ['sseqno'],
			default => ['seqno'],
		};
	}
}
