/* SPDX-License-Identifier: MIT */
#include "connection.h"
#include "libcurl.h"
#include "library.h"

#ifndef _WIN32
#	include <errno.h>
#	include <netinet/in.h>
#	include <poll.h>
#	include <sys/socket.h>
#endif

static int port_of(curl_socket_t handle)
{
	union {
		struct sockaddr any;
		struct sockaddr_in ip4;
		struct sockaddr_in6 ip6;
	} address;
	socklen_t size = sizeof address;

	if (getsockname(handle, &address.any, &size) != 0) {
		return -1;
	}
	switch (address.any.sa_family) {
		case AF_INET:
			return ntohs(address.ip4.sin_port);
		case AF_INET6:
			return ntohs(address.ip6.sin6_port);
		default:
			return -1;
	}
}

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

bool ezsms_connection_is_closed(void *easy, int local_port)
{
	curl_socket_t handle = CURL_SOCKET_BAD;

	if (curl_easy_getinfo(easy, CURLINFO_ACTIVESOCKET, &handle) != CURLE_OK ||
		handle == CURL_SOCKET_BAD) {
		return false;
	}
	const bool is_current = ezsms_library_tells_current() || port_of(handle) == local_port;
	return is_current && has_hung_up(handle);
}
