# SPDX-License-Identifier: MIT
# shellcheck shell=sh
# What the scripts share: finding PHP, installing what is missing, building, counting what tests say. To be sourced by
# a script that stands in the checkout's root.

PHP=${PHP:-php}
BUILD_ROOT=$PWD/.build

die() {
	echo "$0: $*" >&2
	exit 1
}

say() {
	printf '\n== %s\n' "$*"
}

# As root, or through sudo where there is one.
as_root() {
	if [ "$(id -u)" = 0 ]; then
		"$@"
	elif command -v sudo >/dev/null; then
		sudo "$@"
	else
		die "root is needed for: $*"
	fi
}

has_php_extension() {
	"$PHP" -r 'exit(extension_loaded($argv[1]) ? 0 : 1);' "$1" 2>/dev/null
}

# phpize and php-config of the same PHP: Debian numbers them, others don't. Those beside it come first, because a PHP
# that somebody built may have the number of the distribution's.
php_tool() {
	version=$("$PHP" -r 'echo PHP_MAJOR_VERSION . "." . PHP_MINOR_VERSION;')
	beside=$(dirname "$("$PHP" -r 'echo PHP_BINARY;')")/$1
	for candidate in "$beside$version" "$beside" "$1$version" "$1"; do
		if command -v "$candidate" >/dev/null; then
			command -v "$candidate"
			return
		fi
	done
	return 1
}

php_fpm() {
	version=$("$PHP" -r 'echo PHP_MAJOR_VERSION . "." . PHP_MINOR_VERSION;')
	PATH=$PATH:/usr/sbin:/usr/local/sbin command -v "php-fpm$version" ||
		PATH=$PATH:/usr/sbin:/usr/local/sbin command -v php-fpm
}

mod_php() {
	version=$("$PHP" -r 'echo PHP_MAJOR_VERSION . "." . PHP_MINOR_VERSION;')
	for folder in /usr/lib/apache2/modules /usr/lib64/httpd/modules /usr/lib/httpd/modules; do
		for file in "$folder/libphp$version.so" "$folder/libphp.so"; do
			[ ! -f "$file" ] || return 0
		done
	done
	return 1
}

# Whether clang has libFuzzer, which is a package of its own with clang's number.
clang_fuzzes() {
	echo 'int LLVMFuzzerTestOneInput(const char *d, unsigned long n) { return !d && n; }' |
		clang -fsanitize=fuzzer,address,undefined -o /dev/null -x c - 2>/dev/null
}

# One line for each thing that is missing: its name, and Debian's package.
missing_to_build() {
	command -v "$PHP" >/dev/null || echo "php php-cli"
	{ command -v "$PHP" >/dev/null && php_tool phpize >/dev/null; } || echo "phpize php-dev"
	command -v cc >/dev/null || echo "cc gcc"
	command -v make >/dev/null || echo "make make"
	command -v pkg-config >/dev/null || echo "pkg-config pkg-config"
	pkg-config --exists 'libcurl >= 7.80.0' 2>/dev/null || echo "libcurl libcurl4-openssl-dev"
}

missing_to_run() {
	missing_to_build
	has_php_extension pdo_sqlite || echo "pdo_sqlite php-sqlite3"
	has_php_extension pcntl || echo "pcntl php-cli"
	has_php_extension session || echo "session php-cli"
}

missing_to_test() {
	missing_to_run
	has_php_extension mbstring || echo "mbstring php-mbstring"
	has_php_extension openssl || echo "openssl php-cli"
	has_php_extension posix || echo "posix php-cli"
	has_php_extension sockets || echo "sockets php-cli"
	has_php_extension curl || echo "curl php-curl"
	php_fpm >/dev/null || echo "php-fpm php-fpm"
	PATH=$PATH:/usr/sbin command -v nginx >/dev/null || echo "nginx nginx-light"
	# Not apache2: that package would also start a server.
	PATH=$PATH:/usr/sbin command -v apache2 >/dev/null || PATH=$PATH:/usr/sbin command -v httpd >/dev/null ||
		echo "Apache apache2-bin"
	mod_php || echo "mod_php libapache2-mod-php"
	if command -v clang >/dev/null; then
		clang_fuzzes || echo "libFuzzer libclang-rt-$(clang -dumpversion | cut -d . -f 1)-dev"
	else
		echo "clang clang"
	fi
	perl -MEncode::GSM0338 -e 1 2>/dev/null || echo "Encode::GSM0338 perl"
	command -v iconv >/dev/null || echo "iconv libc-bin"
	command -v node >/dev/null || echo "node nodejs"
	command -v npm >/dev/null || echo "npm npm"
}

# Older releases of a distribution have an older PHP, which no package of theirs makes newer.
check_php() {
	"$PHP" -r 'exit(PHP_VERSION_ID >= 80200 && PHP_VERSION_ID < 80700 ? 0 : 1);' ||
		die "PHP 8.2 to 8.6 is needed, and $(command -v "$PHP") is $("$PHP" -r 'echo PHP_VERSION;');" \
			"name another one with PHP=/path/to/php"
}

# install WHAT: installs what missing_to_WHAT names, on Debian and Ubuntu; elsewhere says what to install.
install() {
	missing=$("missing_to_$1")
	[ -n "$missing" ] || {
		check_php
		return
	}
	if ! command -v apt-get >/dev/null; then
		echo "These are missing: $(echo "$missing" | cut -d ' ' -f 1 | tr '\n' ' ')"
		cat <<-'END'
			Install them, then run this again:
			  Fedora   dnf install php-cli php-devel php-pdo php-process php-mbstring php-fpm php-opcache nginx httpd php clang compiler-rt gcc make pkgconf libcurl-devel perl-Encode nodejs-npm
			  Alpine   apk add php84 php84-dev php84-pdo_sqlite php84-pcntl php84-posix php84-sockets php84-session php84-mbstring php84-openssl php84-curl php84-fpm php84-opcache setpriv php84-apache2 nginx apache2 clang compiler-rt gcc make musl-dev pkgconf curl-dev perl nodejs npm
			  Arch     pacman -S php php-sqlite php-fpm php-apache nginx apache clang compiler-rt gcc make pkgconf curl perl nodejs npm
			  macOS    brew install php curl pkgconf nginx httpd llvm node; xcode-select --install
		END
		exit 1
	fi
	packages=$(echo "$missing" | cut -d ' ' -f 2 | sort -u | tr '\n' ' ')
	say "Installing $packages"
	as_root apt-get update -qq || die "the package lists can't be read"
	# shellcheck disable=SC2086 # a list of packages
	as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
		$packages >/dev/null || die "these could not be installed: $packages"
	missing=$("missing_to_$1")
	# Only the clang that was installed tells which number its libFuzzer has.
	[ -z "$missing" ] || [ "${2:-}" = again ] || {
		install "$1" again
		return
	}
	[ -z "$missing" ] || die "still missing: $missing"
	check_php
}

# The first address among this machine's package sources that fits the pattern, in either of apt's notations.
mirror() {
	cat /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null |
		sed -nE 's/^URIs: *([^ ]*).*/\1/p; s/^deb +(\[[^]]*\] *)?([^ ]+).*/\2/p' | grep -E "$1" | head -n 1
}

# The checkout as it stands, whether or not it is committed, without what git ignores; dated now, so that what was built
# from an earlier copy, and since the files here were changed, is out of date.
copy_checkout() {
	mkdir -p "$1"
	git ls-files --cached --others --exclude-standard | while read -r file; do
		[ ! -f "$file" ] || printf '%s\n' "$file"
	done | tar cf - -T - | tar xf - --no-same-owner --touch -C "$1"
}

# As missing_to_build, for composer_package.
missing_to_compose() {
	command -v "$PHP" >/dev/null || echo "php php-cli"
	command -v composer >/dev/null || echo "composer composer"
	command -v unzip >/dev/null || echo "unzip unzip"
}

# composer_package NAME VERSION: installs that release in a cache outside the checkout, and sets PACKAGE_BIN to the folder
# of its programs.
composer_package() {
	package=${XDG_CACHE_HOME:-$HOME/.cache}/ezsms/$(echo "$1" | tr / -)-$2
	# shellcheck disable=SC2034 # for who called
	PACKAGE_BIN=$package/vendor/bin
	[ ! -f "$package/vendor/autoload.php" ] || return 0
	rm -rf "$package"
	mkdir -p "$package"
	echo "installing $1 $2"
	COMPOSER_ALLOW_SUPERUSER=1 composer --no-interaction --no-progress --quiet --working-dir="$package" \
		require "$1:$2" || {
		rm -rf "$package"
		echo "skipped: Composer can't install $1 $2: is Packagist, or the mirror that Composer is set to, within reach?"
		exit 77
	}
}

# build NAME [CONFIGURE OPTION...]: builds a copy in .build/NAME, so that the checkout stays as it is; sets
# MODULE. Only what changed since the last time is compiled.
build() {
	name=$1
	shift
	target=$BUILD_ROOT/$name
	stamp="$("$PHP" -r 'echo PHP_VERSION, PHP_ZTS, PHP_DEBUG;') $* ${CC:-} ${CFLAGS:-} ${LDFLAGS:-} $(cksum <config.m4)"
	mkdir -p "$target"
	# Sources only: the objects of a build in the checkout itself were made with other flags.
	find config.m4 php_ezsms.c php_ezsms.h src stubs \( -name '*.m4' -o -name '*.[ch]' -o -name '*.php' \) \
		-print | tar cf - -T - | tar xf - -C "$target" || die "the sources could not be copied"
	if [ "$(cat "$target/stamp" 2>/dev/null)" != "$stamp" ]; then
		echo "configuring ($name)"
		(
			cd "$target" || exit
			rm -rf modules ./*.lo src/*/*.lo
			"$(php_tool phpize)" && ./configure --with-php-config="$(php_tool php-config)" "$@"
		) >"$target/build.log" 2>&1 || {
			tail -n 20 "$target/build.log" >&2
			die "configure failed; all of it is in $target/build.log"
		}
		echo "$stamp" >"$target/stamp"
	fi
	echo "compiling ($name)"
	make -C "$target" -s -j "$(getconf _NPROCESSORS_ONLN)" >"$target/make.log" 2>&1 || {
		grep -E '(error|warning): ' "$target/make.log" >&2
		rm -f "$target/stamp"
		die "the build failed; all of it is in $target/make.log"
	}
	MODULE=$target/modules/ezsms.so
	[ -f "$MODULE" ] || die "the build made no $MODULE"
}

# A script that runs parts begins with this, and ends with finish.
begin_parts() {
	passed=0
	failed=0
	skipped=0
	log=$(mktemp)
	trap 'rm -f "$log"' EXIT
}

# part TITLE COMMAND...
part() {
	say "$1"
	shift
	"$@" 2>&1 | tee "$log"
	count
}

# Adds up the last line that a part printed: "N passed, N failed, N skipped".
count() {
	line=$(grep -E '^[0-9]+ passed, [0-9]+ failed, [0-9]+ skipped$' "$log" | tail -n 1)
	if [ -z "$line" ]; then
		echo "this part ended without a result"
		failed=$((failed + 1))
		return
	fi
	# shellcheck disable=SC2086 # split into words on purpose
	set -- $line
	passed=$((passed + $1))
	failed=$((failed + $3))
	skipped=$((skipped + $5))
}

finish() {
	echo
	echo "$passed passed, $failed failed, $skipped skipped"
	[ "$failed" = 0 ]
	exit
}
