# SPDX-License-Identifier: MIT
# shellcheck shell=sh
# The source of a PHP, as Debian has it. To be sourced after scripts/common.sh.

# Releases for a mirror that hasn't got what it lists, with the SHA-256 that the .dsc has under its signature.
kept_release() {
	case $1 in
		8.2) echo 8.2.32 e02aa173c236c12791696254d607da680e6d5516f8f5c2339642de7c4f944bd2 ;;
		8.4) echo 8.4.24 e127be09a8506f4327c5cfa78a614b00d210714484ec215ce0011b4a03c00731 ;;
	esac
}

fetch_kept_release() {
	/usr/lib/apt/apt-helper download-file \
		"$(mirror '/debian/?$')/pool/main/p/php$1/php$1_$2.orig.tar.xz" "php$1_$2.orig.tar.xz" "SHA256:$3"
}

# fetch_php_source VERSION [OPTION OF APT-GET...]: leaves php8.4_*.orig.tar.xz in the working directory.
fetch_php_source() {
	source_of=$1
	shift
	apt-get -qq "$@" source --download-only --only-source "php$source_of" && return
	echo "the mirror hasn't got the source that it lists; another release is taken"
	# shellcheck disable=SC2046 # two words
	fetch_kept_release "$source_of" $(kept_release "$source_of")
}
