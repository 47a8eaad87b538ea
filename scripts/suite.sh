# SPDX-License-Identifier: MIT
# shellcheck shell=sh
# What runs the phpt and the faults: as they are, under valgrind, and with the extension sanitized. To be sourced after
# scripts/common.sh, by what has begun its parts.
# shellcheck disable=SC2154 # log is begin_parts'

# Most phpt wait for each other's servers and clocks most of the time; sanitizers and valgrind have work for a processor.
per_processor=4

# run-tests.php prints a table of its own; a skipped test is listed there with its reason. Where the extension is
# compiled into PHP there is no MODULE, and RUN_TESTS names the program.
phpt() {
	run_tests=${RUN_TESTS:-$(dirname "$(dirname "$MODULE")")/run-tests.php}
	# NO_INTERACTION: it would offer to mail a report.
	TEST_PHP_EXECUTABLE=$(command -v "$PHP") NO_INTERACTION=1 EZSMS_MODULE=$MODULE \
		"$PHP" "$run_tests" -q -n --no-color -j"$((per_processor * $(getconf _NPROCESSORS_ONLN)))" \
		-g FAIL,XFAIL,BORK,WARN,LEAK,SKIP --show-diff "$@" ${MODULE:+-d "extension=$MODULE"} >"$log.phpt" 2>&1
	# A line of progress ends with a carriage return, and the next begins behind it.
	tr '\r' '\n' <"$log.phpt" | sed '/^TEST [0-9]*\/[0-9]* \[/d; /^=====*$/d; /^CWD/d; /^PHP_/d; /^ *$/d'
	awk '
		/^Tests passed/ { passed = $4; ended = 1 }
		/^Tests (failed|leaked|warned|borked)/ { failed += $4 }
		/^Tests skipped/ { skipped = $4 }
		END { if (!ended) { print "run-tests.php ended without a table"; failed++ } }
		END { printf "%d passed, %d failed, %d skipped\n", passed, failed, skipped }
	' "$log.phpt"
	rm -f "$log.phpt"
}

# Where a sanitizer's runtime is there, no library may be opened in the way that PHP opens extensions; sets shim to a
# library that, preloaded, opens them in another.
make_shim() {
	# The servers of some tests run as another user, who may not be allowed to look into the checkout.
	folder=$(mktemp -d)
	trap 'rm -rf "$log" "$folder"' EXIT
	chmod 755 "$folder"
	shim=$folder/no_deepbind.so
	cc -shared -fPIC -o "$shim" tests/support/no_deepbind.c -ldl
}

# Only the extension is sanitized, so PHP itself has to load the runtimes; its own blocks come from malloc(), so
# that the sanitizer sees them. Leaks are valgrind's to find: a release PHP leaves some of its own behind.
preload_sanitizers() {
	make_shim
	LD_PRELOAD="$shim $(cc -print-file-name=libasan.so) $(cc -print-file-name=libubsan.so)"
	export LD_PRELOAD
	export ASAN_OPTIONS=detect_leaks=0:verify_asan_link_order=0 UBSAN_OPTIONS=print_stacktrace=1
	export USE_ZEND_ALLOC=0 ZEND_DONT_UNLOAD_MODULES=1
}

faults() {
	env EZSMS_MODULE="$MODULE" "$PHP" tests/faults/run
}

phpt_under_valgrind() {
	# The servers that the tests start are not what is tested. Nor can a server that is another user's write the log.
	export VALGRIND_OPTS="--leak-check=full --show-leak-kinds=definite --errors-for-leak-kinds=definite \
--trace-children-skip-by-arg=*/support/* --trace-children-skip=*/setpriv --suppressions=$PWD/tests/support/valgrind.supp"
	export ZEND_DONT_UNLOAD_MODULES=1
	per_processor=1
	# PCRE's compiled patterns read beyond what they match, as their authors know; valgrind doesn't.
	part "phpt under valgrind" phpt -m -d pcre.jit=0 tests
}

under_valgrind() {
	phpt_under_valgrind
	export USE_ZEND_ALLOC=0 EZSMS_SLOW=4 EZSMS_PHP_PREFIX="valgrind -q --error-exitcode=9"
	part "Faults under valgrind" faults
}

# Under a PHP that is not: only the extension is built so.
extension_sanitized() {
	export CFLAGS="-g -O1 -fno-omit-frame-pointer -fsanitize=address,undefined -fno-sanitize-recover=undefined"
	export LDFLAGS="-fsanitize=address,undefined"
	build asan --enable-ezsms-dev
	unset CFLAGS LDFLAGS
	preload_sanitizers
	export EZSMS_SLOW=2
	per_processor=2
	part "phpt with the extension under AddressSanitizer and UBSan" phpt tests
	part "Faults with the extension under AddressSanitizer and UBSan" faults
}
