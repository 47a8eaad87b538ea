# SPDX-License-Identifier: MIT
# shellcheck shell=sh
# A clean Debian in a folder, for the legs of scripts/install-test. Each suite is fetched once, into $EZSMS_INSTALL
# (/var/cache/ezsms-install unless it is set); a leg works on a layer above it, which is thrown away. Mounts live in
# the leg's own mount namespace, so none outlives it, however it ends. To be sourced after steps.sh.

# shellcheck source=scripts/bootstrap.sh
. scripts/bootstrap.sh

CACHE=${EZSMS_INSTALL:-/var/cache/ezsms-install}

# fetch_suite SUITE: the system below the layers. What is written last tells that it is whole.
fetch_suite() {
	[ ! -f "$CACHE/$1/etc/apt/apt.conf.d/99keep" ] || return 0
	mkdir -p "$CACHE/$1.debs/partial"
	bootstrap "$1" "$CACHE/$1" || return 1
	security=$(mirror '/debian-security/?$')
	{
		echo "deb $(mirror '/debian/?$') $1 main"
		[ -z "$security" ] || echo "deb $security $1-security main"
	} >"$CACHE/$1/etc/apt/sources.list"
	# For the next leg.
	echo 'APT::Keep-Downloaded-Packages "true";' >"$CACHE/$1/etc/apt/apt.conf.d/99keep"
}

# open_suite SUITE: sets ROOT to a clean system, which goes away with the leg or when the next one is opened.
open_suite() {
	fetch_suite "$1" || return 1
	close_suite
	layer=$(mktemp -d "$CACHE/layer.XXXXXX")
	ROOT=$layer/root
	trap 'close_suite; rm -rf "$WORK"' EXIT
	mkdir "$layer/upper" "$layer/work" "$ROOT"
	mount -t overlay overlay -o "lowerdir=$CACHE/$1,upperdir=$layer/upper,workdir=$layer/work" "$ROOT" &&
		mount -t proc proc "$ROOT/proc" &&
		mount --rbind /dev "$ROOT/dev" &&
		mount -t tmpfs tmpfs "$ROOT/dev/shm" &&
		mount --bind "$CACHE/$1.debs" "$ROOT/var/cache/apt/archives" &&
		cp /etc/resolv.conf /etc/hosts "$ROOT/etc/" &&
		inside apt-get update -qq
}

# Nothing is removed through a mount, even where one can't be taken away.
close_suite() {
	[ -n "${layer:-}" ] || return 0
	umount -R "$ROOT" 2>/dev/null || umount -l "$ROOT" 2>/dev/null
	rm -rf --one-file-system "$layer"
	layer=
}

inside() {
	chroot "$ROOT" /usr/bin/env -i HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
		LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive NO_INTERACTION=1 "$@"
}

# inside_at FOLDER LINE: a line of sh, as one would type it.
inside_at() {
	inside sh -ec "cd '$1'; $2"
}

install_inside() {
	inside apt-get install -y -qq --no-install-recommends "$@"
}

# install_readme WAY: what README.md says to install with apt for that way, and nothing else.
install_readme() {
	packages=$(sed -n "s/^apt install \(.*[^ ]\)  *# .*$1.*/\1/p" README.md)
	[ -n "$packages" ] || {
		echo "README.md names no packages for $1"
		return 1
	}
	# shellcheck disable=SC2086 # a list of packages
	install_inside $packages
}

lists_extension() {
	inside php -m | grep -qx ezsms
}

lacks_extension() {
	! lists_extension
}

# What every installation has to pass, and how it has to look.
try_inside() {
	cp scripts/install/installed.php "$ROOT/root/"
	step "php -m lists it" lists_extension
	step "php --ri shows it" inside php --ri ezsms
	step "it counts segments and sends a message" inside php /root/installed.php "$VERSION"
}
