--TEST--
Any callable observes, and what it gives back is nobody's business
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

use EzSms\Attempt;
use EzSms\Options;

function observe(Attempt $attempt): int
{
	return print("function $attempt->number\n");
}

class Observer
{
	public static function observe(Attempt $attempt): bool
	{
		echo "static $attempt->number\n";
		return false;
	}

	public function see(Attempt $attempt): void
	{
		echo "method $attempt->number\n";
	}

	public function __invoke(Attempt $attempt): void
	{
		echo "invokable $attempt->number\n";
	}

	private function hide(Attempt $attempt): void
	{
		echo "private $attempt->number\n";
	}

	public function hidden(): Options
	{
		return new Options(observer: [$this, 'hide']);
	}
}

class Magic
{
	public function __call(string $name, array $arguments): void
	{
		echo "__call $name {$arguments[0]->number}\n";
	}

	public static function __callStatic(string $name, array $arguments): void
	{
		echo "__callStatic $name {$arguments[0]->number}\n";
	}
}

$gateway = new Gateway();
$observer = new Observer();
foreach ([
	function (Attempt $attempt) { echo "closure $attempt->number\n"; },
	fn () => print("no parameters\n"),
	fn (...$all) => print(count($all) . " argument\n"),
	'observe',
	'Observer::observe',
	['Observer', 'observe'],
	[$observer, 'see'],
	$observer,
	$observer->see(...),
	observe(...),
	[new Magic(), 'some'],
	'Magic::other',
	'spl_object_id',
] as $callable) {
	$gateway->client(observer: $callable)->sendText('60123456789', 'x');
}
(new EzSms\Client('u', 'p', null, $gateway->url(), $observer->hidden()))->sendText('60123456789', 'x');
var_dump((new Options(observer: 'observe'))->observer instanceof Closure);
?>
--EXPECT--
closure 1
no parameters
1 argument
function 1
static 1
static 1
method 1
invokable 1
method 1
function 1
__call some 1
__callStatic other 1
private 1
bool(true)
