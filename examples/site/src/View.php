<?php

// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace Site;

/** Templates in plain PHP; each gets its values as variables, and $this for escaping. */
final class View
{
	public static function page(string $view, string $title, array $values): string
	{
		$self = new self();
		$content = $self->render($view, $values + ['title' => $title]);

		return $self->render('layout', ['title' => $title, 'current' => $view, 'content' => $content]);
	}

	private function render(string $view, array $values): string
	{
		extract($values);
		ob_start();
		try {
			require __DIR__ . "/../views/$view.php";

			return ob_get_contents();
		} finally {
			ob_end_clean();
		}
	}

	private function escape(string|int|null $text): string
	{
		return htmlspecialchars((string) $text, ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML5, 'UTF-8');
	}

	/** Incoming messages also come from names and short codes, which take no plus. */
	private function number(string $number): string
	{
		return (strlen($number) > 7 && ctype_digit($number) ? '+' : '') . $this->escape($number);
	}

	private function time(float $at): string
	{
		$at = (int) $at;
		$format = date('Ymd', $at) === date('Ymd') ? 'H:i' : 'j M Y, H:i';

		return sprintf('<time datetime="%s">%s</time>', date(DATE_ATOM, $at), date($format, $at));
	}
}
