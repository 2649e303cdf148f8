#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include "parts.h"
#include "terminal.h"

/* Standard error while the screen is up: kept in memory, its end shown when the screen is gone. */
static int log_file = -1, real_error = -1;

void vervolg_write(int descriptor, const uint8_t *bytes, size_t length) {
  while (length > 0) {
    ssize_t written = write(descriptor, bytes, length);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    length -= (size_t)written;
  }
}

int vervolg_log_open(void) {
  if (!isatty(STDERR_FILENO)) return 0;
  int file = memfd_create("vervolg-log", MFD_CLOEXEC);
  int copy = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (file < 0 || copy < 0 || dup2(file, STDERR_FILENO) < 0) {
    if (file >= 0) close(file);
    if (copy >= 0) close(copy);
    return -1;
  }
  log_file = file;
  real_error = copy;
  return 0;
}

static size_t tail_of_log(uint8_t *tail, size_t length) {
  off_t end = lseek(log_file, 0, SEEK_END);
  if (end <= 0) return 0;
  off_t start = end > (off_t)length ? end - (off_t)length : 0;
  ssize_t count = pread(log_file, tail, length, start);
  return count > 0 ? (size_t)count : 0;
}

size_t vervolg_log_close(uint8_t *tail, size_t length) {
  if (log_file < 0) return 0;
  size_t count = tail_of_log(tail, length);
  dup2(real_error, STDERR_FILENO);
  close(real_error);
  close(log_file);
  log_file = real_error = -1;
  return count;
}

/// In a handler nothing can clean text, so only plain ASCII gets through.
void vervolg_log_tell(void) {
  static uint8_t tail[4096];
  if (log_file < 0) return;
  size_t count = tail_of_log(tail, sizeof tail);
  for (size_t i = 0; i < count; i++)
    if (tail[i] != '\n' && (tail[i] < ' ' || tail[i] > '~')) tail[i] = '?';
  vervolg_write(real_error, tail, count);
}
