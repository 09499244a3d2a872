#include "graph/child.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/array.h"

enum { MEMORY_MIB = 2048 };

/* --- in the child ----------------------------------------------------------------------------- */

bool rel_child_send(int pipe, const void *bytes, size_t size)
{
    const char *at = bytes;
    while (size) {
        ssize_t sent = write(pipe, at, size);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent <= 0)
            return false;
        at += sent;
        size -= (size_t)sent;
    }
    return true;
}

static void limit(int resource, rlim_t soft, rlim_t hard)
{
    const struct rlimit limits = {soft, hard};
    setrlimit(resource, &limits);
}

#if defined(__SANITIZE_ADDRESS__)
#define REL_ADDRESS_SPACE_IS_LIMITED 0
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define REL_ADDRESS_SPACE_IS_LIMITED 0
#endif
#endif
#ifndef REL_ADDRESS_SPACE_IS_LIMITED
#define REL_ADDRESS_SPACE_IS_LIMITED 1
#endif

static void restrict_child(unsigned seconds)
{
    limit(RLIMIT_CPU, seconds, seconds + 1);
    limit(RLIMIT_CORE, 0, 0);
    if (REL_ADDRESS_SPACE_IS_LIMITED) /* the address sanitizer maps terabytes */
        limit(RLIMIT_AS, (rlim_t)MEMORY_MIB * 1024 * 1024, (rlim_t)MEMORY_MIB * 1024 * 1024);
    /* Numbers are printed and read with a point; files named by attributes are never opened. */
    setenv("LC_ALL", "C", 1);
    setenv("SERVER_NAME", "relata", 1);
    unsetenv("GV_FILE_PATH");
    int nothing = open("/dev/null", O_WRONLY);
    if (nothing >= 0)
        dup2(nothing, STDERR_FILENO); /* asserts and debugging prints of Graphviz */
}

/* --- in the parent ---------------------------------------------------------------------------- */

static long milliseconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (long)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* All that the child sends until it closes the pipe or the time is up. */
static bool receive_all(int pipe, long deadline, rel_arena *arena, rel_text *ret, relata_error *err)
{
    enum { CHUNK = 64 * 1024 };
    char *bytes = NULL;
    size_t size = 0, capacity = 0;
    for (;;) {
        long left = deadline - milliseconds();
        struct pollfd waiting = {.fd = pipe, .events = POLLIN};
        int ready = left > 0 ? poll(&waiting, 1, (int)left) : 0;
        if (ready < 0 && errno == EINTR)
            continue;
        if (ready <= 0)
            return false;
        if (!rel_array_grow_in(arena, &bytes, &capacity, size + CHUNK, 1, err))
            return false;
        ssize_t got = read(pipe, bytes + size, CHUNK);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            break;
        size += (size_t)got;
    }
    *ret = (rel_text){bytes, size};
    return true;
}

static int wait_for(pid_t process)
{
    int status;
    while (waitpid(process, &status, 0) < 0)
        if (errno != EINTR)
            return -1;
    return status;
}

bool rel_child_run(rel_child_work work, void *context, unsigned seconds, rel_arena *arena,
                   rel_text *ret, relata_error *err)
{
    int ends[2];
    if (pipe(ends) != 0)
        return false;
    pid_t process = fork();
    if (process == 0) {
        close(ends[0]);
        restrict_child(seconds);
        _exit(work(context, ends[1]) ? EXIT_SUCCESS : EXIT_FAILURE);
    }
    close(ends[1]);
    bool ok = process > 0;
    if (ok) {
        ok = receive_all(ends[0], milliseconds() + 1000L * seconds, arena, ret, err);
        if (!ok)
            kill(process, SIGKILL);
        ok = wait_for(process) == 0 && ok;
    }
    close(ends[0]);
    return ok;
}
