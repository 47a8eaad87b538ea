dnl SPDX-License-Identifier: MIT
dnl Everything is right with no option given; the first argument builds the extension at all when it is
dnl compiled into PHP itself.
PHP_ARG_ENABLE([ezsms],
  [whether to enable EzSms support],
  [AS_HELP_STRING([--enable-ezsms], [Enable the ezsms extension (needs libcurl >= 7.80.0)])])

PHP_ARG_ENABLE([ezsms-dev],
  [whether to build EzSms with strict warnings as errors],
  [AS_HELP_STRING([--enable-ezsms-dev], [EzSms: strict compiler warnings, as errors])],
  [no], [no])

if test "$PHP_EZSMS" != "no"; then
  PKG_CHECK_MODULES([EZSMS_CURL], [libcurl >= 7.80.0], [],
    [AC_MSG_ERROR([ezsms needs libcurl 7.80.0 or later with its headers and pkg-config (Debian, Ubuntu: libcurl4-openssl-dev pkg-config; Fedora: libcurl-devel pkgconf; Alpine: curl-dev pkgconf; macOS: brew install curl pkgconf)])])
  PHP_EVAL_INCLINE([$EZSMS_CURL_CFLAGS])
  PHP_EVAL_LIBLINE([$EZSMS_CURL_LIBS], [EZSMS_SHARED_LIBADD])

  AC_MSG_CHECKING([whether PHP is one that ezsms supports])
  ezsms_save_CPPFLAGS=$CPPFLAGS
  CPPFLAGS="$CPPFLAGS $INCLUDES -I$abs_srcdir -I$abs_builddir/main"
  AC_PREPROC_IFELSE([AC_LANG_SOURCE([[
#include <main/php_version.h>
#if PHP_VERSION_ID < 80200 || PHP_VERSION_ID >= 80700
# error "not supported"
#endif
]])],
    [AC_MSG_RESULT([yes])],
    [AC_MSG_ERROR([ezsms needs PHP 8.2 or later, below 8.7])])
  CPPFLAGS=$ezsms_save_CPPFLAGS

  dnl Nothing but get_module is for others, and names of other modules can't get between our own.
  EZSMS_CFLAGS="-DZEND_ENABLE_STATIC_TSRMLS_CACHE=1 -fvisibility=hidden"
  if test "$PHP_EZSMS_DEV" != "no"; then
    dnl Of system headers and of their macros nothing is said, and for this PHP's are such: so our own code can be
    dnl held to all of these. Two can't be had: 21 functions have the parameters that Zend or libcurl gives them
    dnl and need not all of them, and the arginfo casts const away in each of its 35 lines (-Wcast-qual of clang).
    for ezsms_include in $INCLUDES; do
      case $ezsms_include in
        -I*) EZSMS_CFLAGS="$EZSMS_CFLAGS -isystem ${ezsms_include#-I}" ;;
      esac
    done
    EZSMS_CFLAGS="$EZSMS_CFLAGS -Wall -Wextra -Wno-unused-parameter"
    EZSMS_CFLAGS="$EZSMS_CFLAGS -Wshadow -Wconversion -Wsign-conversion -Wdouble-promotion"
    EZSMS_CFLAGS="$EZSMS_CFLAGS -Wstrict-prototypes -Wmissing-prototypes -Wold-style-definition -Wredundant-decls"
    EZSMS_CFLAGS="$EZSMS_CFLAGS -Wformat=2 -Wundef -Wimplicit-fallthrough -Wswitch-enum"
    EZSMS_CFLAGS="$EZSMS_CFLAGS -Wvla -Wwrite-strings -Wpointer-arith -Werror"
  fi

  PHP_NEW_EXTENSION([ezsms], m4_normalize([
    php_ezsms.c
    src/php/argument_error.c
    src/php/batch.c
    src/php/call.c
    src/php/callback.c
    src/php/client.c
    src/php/delivery_report.c
    src/php/dsn.c
    src/php/dump.c
    src/php/enums.c
    src/php/exceptions.c
    src/php/excerpt.c
    src/php/functions.c
    src/php/incoming_message.c
    src/php/interrupt.c
    src/php/message.c
    src/php/options.c
    src/php/request.c
    src/php/seqno.c
    src/php/source.c
    src/php/submission.c
    src/php/values.c
    src/protocol/address.c
    src/protocol/callback.c
    src/protocol/credits.c
    src/protocol/dialect.c
    src/protocol/form.c
    src/protocol/markup.c
    src/protocol/reply.c
    src/text/gsm0338.c
    src/text/hex.c
    src/text/hex_avx2.c
    src/text/hex_neon.c
    src/text/hex_sse2.c
    src/text/segments.c
    src/text/text.c
    src/text/utf8.c
    src/text/windows1252.c
    src/transport/buffer.c
    src/transport/clock.c
    src/transport/connection.c
    src/transport/engine.c
    src/transport/exchange.c
    src/transport/library.c
    src/transport/outcome.c
    src/transport/process.c
    src/transport/retry.c
    src/transport/transaction.c
    src/transport/url.c
  ]), [$ext_shared], [], [$EZSMS_CFLAGS])
  PHP_ADD_INCLUDE([$ext_srcdir])
  PHP_ADD_BUILD_DIR([$ext_builddir/src/php])
  PHP_ADD_BUILD_DIR([$ext_builddir/src/protocol])
  PHP_ADD_BUILD_DIR([$ext_builddir/src/text])
  PHP_ADD_BUILD_DIR([$ext_builddir/src/transport])
  PHP_ADD_EXTENSION_DEP([ezsms], [hash])
  PHP_ADD_EXTENSION_DEP([ezsms], [random])
  PHP_SUBST([EZSMS_SHARED_LIBADD])
fi
