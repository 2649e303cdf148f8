#define _GNU_SOURCE
#include "terminal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

#include "parts.h"

/* Everything a handler touches is set before the handlers are installed, or is one word. */
static struct termios before;
static int notes[2] = {-1, -1};
static uint8_t farewell[512];
static volatile size_t farewell_length;
static volatile sig_atomic_t screen, yielded, asked;
static time_t asked_at;
static uint8_t handler_stack[64 * 1024];

static const int deadly[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGQUIT};
static const int polite[] = {SIGTERM, SIGHUP};
static const int noted[] = {SIGWINCH, SIGCONT, SIGTSTP, SIGINT};
enum { COUNT = sizeof(deadly) / sizeof(*deadly), POLITE = 2, NOTED = 4 };
static struct sigaction found[COUNT + POLITE + NOTED];

/// Never through the handler that was found: ncurses' own for SIGTERM exits with 1, and the Swift
/// runtime's for a trap asks questions for half a minute.
void vervolg_die(int number) {
  sigset_t only;
  signal(number, SIG_DFL);
  sigemptyset(&only);
  sigaddset(&only, number);
  pthread_sigmask(SIG_UNBLOCK, &only, NULL);
  raise(number);
  _exit(128 + number);
}

/// Gives the terminal back with nothing but calls that are allowed in a handler; also when the
/// program ends by exit() and nobody closed the screen.
static void restore(void) {
  if (!screen) return;
  screen = 0;
  signal(SIGTTOU, SIG_IGN);
  vervolg_write(STDOUT_FILENO, farewell, farewell_length);
  tcsetattr(STDIN_FILENO, TCSANOW, &before);
  vervolg_log_tell();
}

static void die_restoring(int number) {
  restore();
  vervolg_die(number);
}

static void on_deadly(int number) {
  if (number == SIGQUIT && yielded) return;
  die_restoring(number);
}

static void note(int number) {
  int saved = errno;
  uint8_t byte = (uint8_t)number;
  if (write(notes[1], &byte, 1) < 0) { /* full: the loop has enough to read */
  }
  errno = saved;
}

/// A shell passes on the SIGHUP of a closing window, so that two come at once; only one that comes
/// a second later says that the loop does not listen.
static void on_polite(int number) {
  struct timespec now = {0, 0};
  clock_gettime(CLOCK_MONOTONIC, &now);
  if (asked && now.tv_sec - asked_at > 1) die_restoring(number);
  if (!asked) {
    asked_at = now.tv_sec;
    asked = 1;
  }
  note(number);
}

static void on_noted(int number) {
  if (number != SIGINT || !yielded) note(number);
}

static int install(int number, void (*handler)(int), int flags, struct sigaction *old) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = flags;
  sigemptyset(&action.sa_mask);
  return sigaction(number, &action, old);
}

int vervolg_signals_open(void) {
  if (tcgetattr(STDIN_FILENO, &before) < 0) return -1;
  if (pipe2(notes, O_CLOEXEC | O_NONBLOCK) < 0) return -1;
  static int registered;
  if (!registered) registered = atexit(restore) == 0;
  asked = yielded = 0;
  return notes[0];
}

/// What was ignored when the program started stays ignored: nohup means it.
static int install_unless_ignored(int number, void (*handler)(int), const struct sigaction *old) {
  if (old->sa_handler == SIG_IGN) return 0;
  return install(number, handler, SA_ONSTACK | SA_RESTART, NULL);
}

static void remember_all(void) {
  int at = 0;
  for (int i = 0; i < COUNT; i++) sigaction(deadly[i], NULL, &found[at++]);
  for (int i = 0; i < POLITE; i++) sigaction(polite[i], NULL, &found[at++]);
  for (int i = 0; i < NOTED; i++) sigaction(noted[i], NULL, &found[at++]);
}

static int install_all(void) {
  int at = COUNT, failed = 0;
  for (int i = 0; i < COUNT; i++)
    failed |= install(deadly[i], on_deadly, SA_ONSTACK | SA_NODEFER, NULL);
  for (int i = 0; i < POLITE; i++)
    failed |= install_unless_ignored(polite[i], on_polite, &found[at++]);
  for (int i = 0; i < NOTED; i++)
    failed |= install_unless_ignored(noted[i], on_noted, &found[at++]);
  return failed;
}

int vervolg_signals_install(void) {
  stack_t stack = {.ss_sp = handler_stack, .ss_size = sizeof handler_stack, .ss_flags = 0};
  if (!yielded) remember_all();
  yielded = 0;
  if (sigaltstack(&stack, NULL) < 0) return -1;
  return install_all();
}

int vervolg_signals_yield(void) {
  struct sigaction now;
  yielded = 1;
  if (sigaction(SIGTSTP, NULL, &now) < 0) return -1;
  return now.sa_handler == SIG_IGN ? 0 : install(SIGTSTP, SIG_DFL, 0, NULL);
}

void vervolg_signals_close(void) {
  int at = 0;
  for (int i = 0; i < COUNT; i++, at++) sigaction(deadly[i], &found[at], NULL);
  for (int i = 0; i < POLITE; i++, at++) sigaction(polite[i], &found[at], NULL);
  for (int i = 0; i < NOTED; i++, at++) sigaction(noted[i], &found[at], NULL);
  for (int i = 0; i < 2; i++) {
    if (notes[i] >= 0) close(notes[i]);
    notes[i] = -1;
  }
}

void vervolg_screen_up(const uint8_t *bytes, size_t length) {
  farewell_length = length < sizeof farewell ? length : sizeof farewell;
  memcpy(farewell, bytes, farewell_length);
  screen = 1;
}

void vervolg_screen_down(void) { screen = 0; }

int vervolg_terminal_restore(void) { return tcsetattr(STDIN_FILENO, TCSADRAIN, &before); }

int vervolg_terminal_keys(void) {
  struct termios now;
  if (tcgetattr(STDIN_FILENO, &now) < 0) return -1;
  now.c_lflag |= ISIG;
  now.c_cc[VINTR] = now.c_cc[VSUSP] = _POSIX_VDISABLE;
  return tcsetattr(STDIN_FILENO, TCSADRAIN, &now);
}

/// The others in the group first, who would otherwise hold the shell; then this very thread, so that
/// the stop has happened when `raise` returns.
void vervolg_stop(void) {
  struct sigaction now;
  if (sigaction(SIGTSTP, NULL, &now) < 0 || now.sa_handler == SIG_IGN) return;
  signal(SIGTSTP, SIG_IGN);
  kill(0, SIGTSTP);
  signal(SIGTSTP, SIG_DFL);
  raise(SIGTSTP);
  install(SIGTSTP, on_noted, SA_ONSTACK | SA_RESTART, NULL);
}
