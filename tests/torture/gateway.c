/* SPDX-License-Identifier: MIT */
#ifndef _GNU_SOURCE
#	define _GNU_SOURCE /* pipe2() */
#endif
#include "gateway.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

__attribute__((noreturn)) static void die(const char *what)
{
	printf("the gateway: %s\n", what);
	fflush(stdout);
	_exit(2);
}

__attribute__((noreturn)) static void become(const int *in, const int *out)
{
	const char *php = getenv("PHP");

	php = php && *php ? php : "php";
	/* Ctrl-C is not for it: it ends when its input does, and then removes its certificates. */
	setsid();
	dup2(in[0], STDIN_FILENO);
	dup2(out[1], STDOUT_FILENO);
	execlp(php, php, "-d", "pcre.jit=0", TORTURE_FOLDER "/gateway.php", (char *)NULL);
	fprintf(stderr, "%s can't be run\n", php);
	_exit(2);
}

static void ask(const gateway_t *gateway, const char *question)
{
	const size_t length = strlen(question);

	if (write(gateway->in, question, length) != (ssize_t)length) {
		die("it hears nothing");
	}
}

static void hear(const gateway_t *gateway, char *line, size_t size)
{
	size_t length = 0;

	/* It says one line when it is asked, and nothing before that. */
	while (length == 0 || line[length - 1] != '\n') {
		const ssize_t heard = read(gateway->out, line + length, size - length);
		if (heard <= 0) {
			die("it is gone");
		}
		length += (size_t)heard;
	}
	line[length - 1] = '\0';
}

void gateway_open(gateway_t *gateway)
{
	int in[2], out[2];
	char line[512];

	if (pipe2(in, O_CLOEXEC) != 0 || pipe2(out, O_CLOEXEC) != 0) {
		die("no pipe");
	}
	const pid_t pid = fork();
	if (pid < 0) {
		die("no process");
	}
	if (pid == 0) {
		become(in, out);
	}
	close(in[0]);
	close(out[1]);
	*gateway = (gateway_t){.pid = pid, .in = in[1], .out = out[0]};
	hear(gateway, line, sizeof line);
	if (sscanf(line, "%u %u %255s", &gateway->http, &gateway->https, gateway->ca_bundle) != 3) {
		die(line);
	}
}

void gateway_close(const gateway_t *gateway)
{
	close(gateway->in);
	close(gateway->out);
	waitpid(gateway->pid, NULL, 0);
}

void gateway_begin(const gateway_t *gateway, gateway_plan_t plan, gateway_requests_t requests)
{
	static const char *const plans[] = {"answer", "drop", "refuse"};
	static const char *const compared[] = {"any", "learn", "compare"};
	char line[64];

	snprintf(line, sizeof line, "begin %s %s\n", plans[plan], compared[requests]);
	ask(gateway, line);
	hear(gateway, line, sizeof line);
	if (strcmp(line, "ready") != 0) {
		die(line);
	}
}

gateway_seen_t gateway_report(const gateway_t *gateway)
{
	gateway_seen_t seen = {0};
	char line[128];

	ask(gateway, "report\n");
	hear(gateway, line, sizeof line);
	if (sscanf(line, "%u %u %u %u %u %u %u %u", &seen.octets, &seen.requests, &seen.accepted,
			&seen.duplicates, &seen.refused, &seen.bare, &seen.past, &seen.strange) != 8) {
		die(line);
	}
	return seen;
}
