/* SPDX-License-Identifier: MIT */
/*
 * Included before everything else when check-windows compiles against PHP's Windows headers, which are written for
 * Microsoft's compiler: what mingw defines as well must not be defined twice. It must not hide a mistake of ours.
 */
#include <_mingw.h>

/* PHP's headers define pid_t themselves. */
#define _PID_T_ 1

/* Microsoft's keyword, of which PHP declares functions first and defines them later. */
#undef __forceinline
#define __forceinline __inline__ __attribute__((always_inline, gnu_inline))
