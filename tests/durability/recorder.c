/* Notes every change that a program makes to the files of one folder, in order: what a power loss is simulated from.
 *
 * RECORD_BELOW names the folder, RECORD_TO the log. A line of the log: kind, number of the file, offset, length; then
 * as many bytes as were written. N names a file (its path follows), W writes, T sets the length, S syncs, U unlinks. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#define MOST 4096
static int numbers[MOST];
static long places[MOST];
static int last = 0, log_fd = -1;
static char below[4096];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static void put(char kind, int number, long offset, long length, const void *content) {
    char head[96];
    int size = snprintf(head, sizeof head, "%c %d %ld %ld\n", kind, number, offset, length);
    struct iovec parts[2] = {{head, size}, {(void *)content, content ? length : 0}};
    syscall(SYS_writev, log_fd, parts, 2);
}

__attribute__((constructor)) static void begin(void) {
    const char *to = getenv("RECORD_TO"), *folder = getenv("RECORD_BELOW");
    if (to && folder) {
        snprintf(below, sizeof below, "%s/", folder);
        log_fd = syscall(SYS_openat, AT_FDCWD, to, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    }
}

static int opened(int fd, const char *path, int flags) {
    if (log_fd >= 0 && fd >= 0 && fd < MOST) {
        pthread_mutex_lock(&lock);
        numbers[fd] = 0;
        if (strncmp(path, below, strlen(below)) == 0 && !(flags & O_DIRECTORY)) {
            numbers[fd] = ++last;
            places[fd] = 0;
            put('N', last, 0, strlen(path), path);
            if (flags & O_TRUNC) put('T', last, 0, 0, NULL);
        }
        pthread_mutex_unlock(&lock);
    }
    return fd;
}

#define OPEN(name)                                                                        \
    int name(const char *path, int flags, ...) {                                          \
        va_list rest;                                                                     \
        va_start(rest, flags);                                                            \
        int mode = va_arg(rest, int);                                                     \
        va_end(rest);                                                                     \
        return opened(syscall(SYS_openat, AT_FDCWD, path, flags, mode), path, flags);     \
    }
OPEN(open)
OPEN(open64)

static void wrote(int fd, const void *content, long done, long offset) {
    if (log_fd >= 0 && fd >= 0 && fd < MOST && numbers[fd] && done > 0) {
        pthread_mutex_lock(&lock);
        put('W', numbers[fd], offset, done, content);
        pthread_mutex_unlock(&lock);
    }
}

#define PWRITE(name)                                                                      \
    ssize_t name(int fd, const void *content, size_t length, off_t offset) {              \
        ssize_t done = syscall(SYS_pwrite64, fd, content, length, offset);                \
        wrote(fd, content, done, offset);                                                 \
        return done;                                                                      \
    }
PWRITE(pwrite)
PWRITE(pwrite64)

ssize_t write(int fd, const void *content, size_t length) {
    ssize_t done = syscall(SYS_write, fd, content, length);
    if (done > 0 && fd >= 0 && fd < MOST && numbers[fd]) {
        wrote(fd, content, done, places[fd]);
        places[fd] += done;
    }
    return done;
}

static int noted(int result, int fd, char kind, long length) {
    if (log_fd >= 0 && result == 0 && fd >= 0 && fd < MOST && numbers[fd]) {
        pthread_mutex_lock(&lock);
        put(kind, numbers[fd], length, 0, NULL);
        pthread_mutex_unlock(&lock);
    }
    return result;
}

int fsync(int fd) { return noted(syscall(SYS_fsync, fd), fd, 'S', 0); }
int fdatasync(int fd) { return noted(syscall(SYS_fdatasync, fd), fd, 'S', 0); }
int ftruncate(int fd, off_t length) { return noted(syscall(SYS_ftruncate, fd, length), fd, 'T', length); }
int ftruncate64(int fd, off_t length) { return noted(syscall(SYS_ftruncate, fd, length), fd, 'T', length); }

int unlink(const char *path) {
    int result = syscall(SYS_unlink, path);
    if (log_fd >= 0 && result == 0 && strncmp(path, below, strlen(below)) == 0) {
        pthread_mutex_lock(&lock);
        put('N', ++last, 0, strlen(path), path);
        put('U', last, 0, 0, NULL);
        pthread_mutex_unlock(&lock);
    }
    return result;
}
