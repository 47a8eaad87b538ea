# SPDX-License-Identifier: MIT
# shellcheck shell=sh
# The systems that the matrix runs on: releases of Debian, each in a folder of its own with the packages that its legs
# need. Made by debootstrap from the mirror that this machine's apt uses; kept, and made again where absent. To be
# sourced by scripts/matrix.

# system_root SYSTEM: its folder.
system_root() {
	echo "$CACHE/systems/$1"
}

# system_packages SYSTEM: the packages that its legs need beside what debootstrap installs.
system_packages() {
	echo ca-certificates autoconf gcc libc6-dev make pkgconf libcurl4-openssl-dev perl nginx-light apache2-bin
	case $1 in
		sid) versions="8.5 8.6" ;;
		trixie) versions=8.4 ;;
		*) versions=8.2 ;;
	esac
	for version in $versions; do
		for package in cli curl dev fpm mbstring sqlite3; do
			echo "php$version-$package"
		done
		echo "libapache2-mod-php$version"
		# From PHP 8.5 it is part of PHP itself.
		[ "$1" = sid ] || echo "php$version-opcache"
	done
	# What builds PHP.
	[ "$1" = sid ] || [ "$1" = bookworm-i386 ] || echo bison dpkg-dev libonig-dev libsqlite3-dev libssl-dev re2c xz-utils zlib1g-dev
	# Compilers and tools of single legs.
	case $1 in
		bookworm) echo clang gcc-s390x-linux-gnu libc6-dev-s390x-cross musl-tools qemu-user valgrind ;;
		trixie) echo valgrind ;;
	esac
}

# system_sources SYSTEM: its apt sources.
system_sources() {
	suite=${1%%-*}
	signed='[signed-by=/usr/share/keyrings/debian-archive-keyring.gpg]'
	debian=$(mirror '/debian/?$')
	security=$(mirror '/debian-security/?$')
	echo "deb $signed $debian $suite main"
	if [ "$suite" = sid ]; then
		echo "deb $signed $debian experimental main"
		return
	fi
	# Not of the security updates: their sources need not be on every mirror.
	echo "deb-src $signed $debian $suite main"
	[ -z "$security" ] || echo "deb $signed $security $suite-security main"
}

# update_lists SYSTEM: a mirror of security updates that is out of order is done without.
update_lists() {
	in_system "$1" apt-get update -qq || {
		echo "the package lists can't be read; trying without the security updates"
		sed -i '/-security /d' "$(system_root "$1")/etc/apt/sources.list"
		in_system "$1" apt-get update -qq
	}
}

# in_system SYSTEM COMMAND...: runs it there as root, with no variable of ours but those that the command names, and
# with mounts and processes of its own: all of both is gone when it has ended, whatever it left behind.
in_system() {
	root=$(system_root "$1")
	personality=
	[ "${1#*-}" != i386 ] || personality='setarch i686'
	shift
	# shellcheck disable=SC2086 # empty, or two words
	unshare --mount --pid --fork --kill-child sh -c '
		root=$1
		shift
		mount -t proc proc "$root/proc" && mount -t sysfs -o ro sysfs "$root/sys" &&
			mount --rbind /dev "$root/dev" && mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm" || exit
		"$@"
	' sh "$root" env -i HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 \
		DEBIAN_FRONTEND=noninteractive $personality chroot "$root" "$@"
}

# make_system SYSTEM: nothing where it is there already, with all its packages. Two at a time would disturb each other.
make_system() {
	(flock 9 && make_system_alone "$1") 9>"$(system_root "$1").lock"
}

make_system_alone() {
	root=$(system_root "$1")
	packages=$(system_packages "$1" | tr '\n' ' ')
	[ "$(cat "$root/packages" 2>/dev/null)" != "$packages" ] || return 0
	if [ ! -d "$root" ]; then
		echo "making Debian $1"
		architecture=$(dpkg --print-architecture)
		[ "${1#*-}" != i386 ] || architecture=i386
		bootstrap "${1%%-*}" "$root" "$architecture" || exit 1
	fi
	echo "installing the packages of $1"
	system_sources "$1" >"$root/etc/apt/sources.list"
	cp /etc/resolv.conf /etc/hosts "$root/etc/"
	# shellcheck disable=SC2086 # a list of packages
	{ update_lists "$1" && in_system "$1" apt-get install -y -qq --no-install-recommends $packages; } \
		>"$root.log" 2>&1 || {
		tail -n 20 "$root.log" >&2
		die "the packages could not be installed; all of it is in $root.log"
	}
	echo "$packages" >"$root/packages"
}
