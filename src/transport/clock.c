/* SPDX-License-Identifier: MIT */
#include "clock.h"

#ifdef _WIN32
#	include <windows.h>

int64_t ezsms_clock_exact(void)
{
	return (int64_t)GetTickCount64() * 1000;
}
#else
#	include <time.h>

int64_t ezsms_clock_exact(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000;
}
#endif
