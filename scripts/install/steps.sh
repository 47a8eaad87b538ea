# SPDX-License-Identifier: MIT
# shellcheck shell=sh
# What the legs of scripts/install-test share: steps that are counted, and the state of the checkout as a stranger
# would get it. To be sourced by a leg that stands in the checkout's root.

# shellcheck source=scripts/common.sh
. scripts/common.sh

passed=0
failed=0
skipped=0
WORK=$(mktemp -d)
trap 'rm -rf "$WORK"' EXIT
# shellcheck disable=SC2034 # for the legs
VERSION=$(sed -n 's/^#define PHP_EZSMS_VERSION "\(.*\)"$/\1/p' php_ezsms.h)

# step TITLE COMMAND...: a step that has to succeed; what it printed is shown where it doesn't.
step() {
	title=$1
	shift
	began=$(date +%s)
	if "$@" >"$WORK/output" 2>&1; then
		passed=$((passed + 1))
		echo "  ok    $title ($(($(date +%s) - began)) s)"
	else
		failed=$((failed + 1))
		echo "  FAIL  $title"
		tail -n 40 "$WORK/output" | sed 's/^/        /'
		return 1
	fi
}

# A step without which the others mean nothing.
need() {
	step "$@" || finish
}

skip() {
	skipped=$((skipped + 1))
	echo "  skip  $1"
}

finish() {
	echo "$passed passed, $failed failed, $skipped skipped"
	[ "$failed" = 0 ]
	exit
}

# What GitHub's archive of a tag would hold, which is what Composer and PIE download: without what .gitattributes
# keeps out of it. Changes that are not committed count as well, but for files that git doesn't know yet.
copy_archive() {
	mkdir -p "$1"
	tree=$(git stash create)
	git archive --worktree-attributes "${tree:-HEAD}" | tar xf - -C "$1"
}
