/* SPDX-License-Identifier: MIT */
/*
 * A long line on one machine: two network namespaces of this process, joined by a link on which
 * every packet takes so long. They are gone when it ends. Needs root, and /dev/net/tun.
 *
 *   delay MILLISECONDS ADDRESS ADDRESS    the way of a packet; IPv4, of one /24 network
 *
 * Once the link is up it prints the file of each namespace, for nsenter --net=FILE.
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <fcntl.h>
#include <net/if.h>
#include <linux/if_tun.h>
#include <poll.h>
#include <sched.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { PACKET_SIZE = 1500, QUEUE_SIZE = 4096 };

typedef struct {
	int64_t due; /* nanoseconds */
	ssize_t length;
	char octets[PACKET_SIZE];
} packet_t;

/* One end of the link, with the packets that came in there and are to leave at the other one. */
typedef struct {
	int namespace;
	int tunnel;
	packet_t *queue;
	unsigned in, out; /* counted from the start, whose difference is what is in the queue */
} end_t;

static int check(int result, const char *what)
{
	if (result < 0) {
		perror(what);
		exit(1);
	}
	return result;
}

static int64_t now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return time.tv_sec * INT64_C(1000000000) + time.tv_nsec;
}

static struct sockaddr ipv4(const char *text)
{
	struct sockaddr_in address = {.sin_family = AF_INET};
	struct sockaddr any;

	if (inet_pton(AF_INET, text, &address.sin_addr) != 1) {
		fprintf(stderr, "%s is no IPv4 address\n", text);
		exit(1);
	}
	memcpy(&any, &address, sizeof any);
	return any;
}

/* The interface that the request names. */
static void bring_up(int control, struct ifreq request)
{
	check(ioctl(control, SIOCGIFFLAGS, &request), "SIOCGIFFLAGS");
	request.ifr_flags |= IFF_UP;
	check(ioctl(control, SIOCSIFFLAGS, &request), "SIOCSIFFLAGS");
}

static void configure(struct ifreq request, const char *address)
{
	const int control = check(socket(AF_INET, SOCK_DGRAM, 0), "socket");

	request.ifr_addr = ipv4(address);
	check(ioctl(control, SIOCSIFADDR, &request), "SIOCSIFADDR");
	request.ifr_netmask = ipv4("255.255.255.0");
	check(ioctl(control, SIOCSIFNETMASK, &request), "SIOCSIFNETMASK");
	request.ifr_mtu = PACKET_SIZE;
	check(ioctl(control, SIOCSIFMTU, &request), "SIOCSIFMTU");
	bring_up(control, request);
	bring_up(control, (struct ifreq){.ifr_name = "lo"});
	close(control);
}

/* In a new namespace, in which this process then is. */
static end_t make_end(const char *address)
{
	struct ifreq request = {.ifr_name = "long-line", .ifr_flags = IFF_TUN | IFF_NO_PI};
	end_t end = {.queue = calloc(QUEUE_SIZE, sizeof *end.queue)};

	check(end.queue ? 0 : -1, "calloc");
	check(unshare(CLONE_NEWNET), "unshare");
	end.namespace = check(open("/proc/self/ns/net", O_RDONLY), "/proc/self/ns/net");
	end.tunnel = check(open("/dev/net/tun", O_RDWR | O_NONBLOCK), "/dev/net/tun");
	check(ioctl(end.tunnel, TUNSETIFF, &request), "TUNSETIFF");
	configure(request, address);
	return end;
}

static bool is_full(const end_t *end)
{
	return end->in - end->out == QUEUE_SIZE;
}

static bool is_empty(const end_t *end)
{
	return end->in == end->out;
}

static packet_t *oldest(const end_t *end)
{
	return &end->queue[end->out % QUEUE_SIZE];
}

static void take_in(end_t *end, int64_t due)
{
	while (!is_full(end)) {
		packet_t *packet = &end->queue[end->in % QUEUE_SIZE];
		packet->length = read(end->tunnel, packet->octets, sizeof packet->octets);
		if (packet->length <= 0) {
			return;
		}
		packet->due = due;
		end->in++;
	}
}

static void let_out(end_t *end, const end_t *other, int64_t until)
{
	for (; !is_empty(end) && oldest(end)->due <= until; end->out++) {
		/* What the other end has no room for is lost, as on any line. */
		(void)!write(other->tunnel, oldest(end)->octets, (size_t)oldest(end)->length);
	}
}

/* Until a packet comes in, or one is due. */
static void wait_for_packets(const end_t ends[2])
{
	struct pollfd polled[2];
	int64_t due = INT64_MAX;

	for (int i = 0; i < 2; i++) {
		/* One that is full leaves the rest to the kernel's own queue. */
		polled[i] = (struct pollfd){ends[i].tunnel, is_full(&ends[i]) ? 0 : POLLIN, 0};
		if (!is_empty(&ends[i]) && oldest(&ends[i])->due < due) {
			due = oldest(&ends[i])->due;
		}
	}
	const int64_t left = due > now() ? due - now() : 0;
	const struct timespec time = {left / 1000000000, left % 1000000000};
	ppoll(polled, 2, due == INT64_MAX ? NULL : &time, NULL);
}

int main(int count, char **arguments)
{
	if (count != 4) {
		fprintf(stderr, "usage: delay MILLISECONDS ADDRESS ADDRESS\n");
		return 2;
	}
	const int64_t delay = (int64_t)(atof(arguments[1]) * 1e6);
	end_t ends[2] = {make_end(arguments[2]), make_end(arguments[3])};

	for (int i = 0; i < 2; i++) {
		printf("/proc/%ld/fd/%d\n", (long)getpid(), ends[i].namespace);
	}
	fflush(stdout);
	for (;;) {
		wait_for_packets(ends);
		for (int i = 0; i < 2; i++) {
			take_in(&ends[i], now() + delay);
			let_out(&ends[i], &ends[1 - i], now());
		}
	}
}
