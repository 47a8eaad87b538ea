/* SPDX-License-Identifier: MIT */
/*
 * Serves requests in threads of one process, as FrankenPHP does, by PHP's embed library:
 * generations of threads, one after another; each thread runs the script again and again, a request
 * each time, and ends. The script's arguments are the generation, the thread and the request, and
 * then those of this program that it doesn't take itself.
 *
 * After each generation a line on the standard output tells how many descriptors are open and how
 * many octets of the heap are in use: "generation 0: descriptors 5, heap 123456".
 */
/* First, because it says which of the C library's names are wanted. */
#include <sapi/embed/php_embed.h>

#include <dirent.h>
#include <malloc.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

ZEND_TSRMLS_CACHE_DEFINE()

enum { MAX_THREADS = 64, MAX_ARGUMENTS = 16 };

typedef struct {
	int generation;
	int number;
	int requests;
	const char *script;
	char **arguments;
	int argument_count;
	int failures;
} server_t;

static bool serve(const server_t *server, int request)
{
	char numbers[3][12];
	char *arguments[MAX_ARGUMENTS] = {(char *)server->script, numbers[0], numbers[1], numbers[2]};
	int count = 4;
	zend_file_handle file;

	snprintf(numbers[0], sizeof numbers[0], "%d", server->generation);
	snprintf(numbers[1], sizeof numbers[1], "%d", server->number);
	snprintf(numbers[2], sizeof numbers[2], "%d", request);
	for (int i = 0; i < server->argument_count; i++) {
		arguments[count++] = server->arguments[i];
	}
	SG(request_info).argc = count;
	SG(request_info).argv = arguments;
	if (php_request_startup() != SUCCESS) {
		return false;
	}
	zend_stream_init_filename(&file, server->script);
	/* A script that ends badly is part of the test; what it did is told by what it printed. */
	php_execute_script(&file);
	zend_destroy_file_handle(&file);
	php_request_shutdown(NULL);
	return true;
}

static void *run_server(void *argument)
{
	server_t *server = argument;

	ts_resource(0);
	ZEND_TSRMLS_CACHE_UPDATE();
	for (int request = 0; request < server->requests; request++) {
		if (!serve(server, request)) {
			server->failures++;
		}
	}
	ts_free_thread();
	return NULL;
}

static int count_descriptors(void)
{
	int count = 0;
	DIR *folder = opendir("/proc/self/fd");

	while (folder && readdir(folder)) {
		count++;
	}
	if (folder) {
		closedir(folder);
	}
	/* Without ".", ".." and the folder's own. */
	return count - 3;
}

static int run_generation(int generation, int threads, int requests, int count, char **rest)
{
	static server_t servers[MAX_THREADS];
	static pthread_t handles[MAX_THREADS];
	int failures = 0;

	for (int i = 0; i < threads; i++) {
		servers[i] = (server_t){generation, i, requests, rest[0], rest + 1, count - 1, 0};
		if (pthread_create(&handles[i], NULL, run_server, &servers[i]) != 0) {
			abort();
		}
	}
	for (int i = 0; i < threads; i++) {
		pthread_join(handles[i], NULL);
		failures += servers[i].failures;
	}
	printf("generation %d: descriptors %d, heap %zu\n", generation, count_descriptors(),
		mallinfo2().uordblks);
	fflush(stdout);
	return failures;
}

int main(int argc, char **argv)
{
	int failures = 0;

	if (argc < 5 || atoi(argv[2]) > MAX_THREADS || argc - 5 > MAX_ARGUMENTS - 4) {
		fprintf(stderr, "usage: %s GENERATIONS THREADS REQUESTS SCRIPT [ARGUMENT...]\n", argv[0]);
		return 2;
	}
	php_embed_init(0, NULL);
	/* The main thread serves nothing; its request began with PHP. */
	php_request_shutdown(NULL);
	for (int generation = 0; generation < atoi(argv[1]); generation++) {
		failures += run_generation(generation, atoi(argv[2]), atoi(argv[3]), argc - 4, argv + 4);
	}
	php_request_startup();
	php_embed_shutdown();
	return failures ? 1 : 0;
}
