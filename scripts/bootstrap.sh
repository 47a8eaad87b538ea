# SPDX-License-Identifier: MIT
# shellcheck shell=sh
# A new Debian in a folder, which knows how this machine reaches its mirror. To be sourced after scripts/common.sh.

# bootstrap SUITE FOLDER [ARCHITECTURE]: nothing where the folder is there already.
bootstrap() {
	[ ! -d "$2" ] || return 0
	debian=$(mirror '/debian/?$')
	[ -n "$debian" ] || {
		echo "this machine's apt has no mirror of Debian" >&2
		return 1
	}
	rm -rf "$2.new"
	mkdir -p "$2.new"
	debootstrap --variant=minbase --include=ca-certificates ${3:+"--arch=$3"} "$1" "$2.new" "$debian" \
		>"$2.log" 2>&1 || {
		tail -n 20 "$2.log" >&2
		echo "debootstrap failed; all of it is in $2.log" >&2
		rm -rf "$2.new"
		return 1
	}
	# How this machine reaches its mirror is in those files of apt's that are no package's.
	for file in /etc/apt/apt.conf.d/*; do
		dpkg -S "$file" >/dev/null 2>&1 || cp "$file" "$2.new/etc/apt/apt.conf.d/"
	done
	# A package starts no server.
	printf '#!/bin/sh\nexit 101\n' >"$2.new/usr/sbin/policy-rc.d"
	chmod 755 "$2.new/usr/sbin/policy-rc.d" "$2.new"
	mv "$2.new" "$2"
}
