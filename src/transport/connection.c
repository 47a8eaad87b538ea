/* SPDX-License-Identifier: MIT */
#include "connection.h"
#include "libcurl.h"

#ifndef _WIN32
#	include <errno.h>
#	include <poll.h>
#	include <sys/socket.h>
#endif

#ifndef POLLRDHUP
static bool would_block(void)
{
#	ifdef _WIN32
	return WSAGetLastError() == WSAEWOULDBLOCK;
#	else
	return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
#	endif
}
#endif

/* Also behind octets that nobody has read yet, as TLS's goodbye is. */
static bool has_hung_up(curl_socket_t handle)
{
#ifdef POLLRDHUP
	struct pollfd asked = {.fd = handle, .events = POLLRDHUP};

	return poll(&asked, 1, 0) > 0;
#else
	char octet;
	/* libcurl's sockets never block. */
	const long got = (long)recv(handle, &octet, 1, MSG_PEEK);

	return got == 0 || (got < 0 && !would_block());
#endif
}

bool ezsms_connection_is_closed(void *easy)
{
	curl_socket_t handle = CURL_SOCKET_BAD;

	return curl_easy_getinfo(easy, CURLINFO_ACTIVESOCKET, &handle) == CURLE_OK &&
		handle != CURL_SOCKET_BAD && has_hung_up(handle);
}
