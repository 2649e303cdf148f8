#ifndef VERVOLG_TERMINAL_H
#define VERVOLG_TERMINAL_H

#include <stddef.h>
#include <stdint.h>

/*
 * What must happen in a signal handler, where Swift may not run: give the terminal back before the
 * program dies, and tell the loop through a pipe about everything else. One terminal a process.
 */

/// Remembers how the terminal on descriptor 0 is set, and opens the self-pipe.
///
/// Returns the end of the pipe to wait on: each byte is the number of a signal. -1 with errno set
/// when the terminal cannot be asked or no pipe can be had.
int vervolg_signals_open(void);

/// Installs the handlers, on a stack of their own for the calling thread. What the program was
/// started to ignore stays ignored. 0, or -1 with errno set.
int vervolg_signals_install(void);

/// Gives SIGTSTP its ordinary meaning and ignores the keyboard's signals: another program has the
/// terminal. 0, or -1 with errno set.
int vervolg_signals_yield(void);

/// Puts back what was there before `vervolg_signals_install` and closes the pipe.
void vervolg_signals_close(void);

/// From here on a deadly signal writes `farewell` to descriptor 1 and sets the terminal as it was.
void vervolg_screen_up(const uint8_t *farewell, size_t length);

/// From here on the terminal is not ours to restore.
void vervolg_screen_down(void);

/// Sets the terminal as `vervolg_signals_open` found it. 0, or -1 with errno set.
int vervolg_terminal_restore(void);

/// After ncurses' raw(): Ctrl-\ stays the way out of a program that hangs, Ctrl-C and Ctrl-Z stay
/// keys. 0, or -1 with errno set.
int vervolg_terminal_keys(void);

/// Stops the process group as Ctrl-Z would have done; returns when it goes on. When nobody could
/// let it go on (no job control, or SIGTSTP ignored) it does not stop.
void vervolg_stop(void);

/// Ends the process by `number`, so that its parent sees which signal it was.
_Noreturn void vervolg_die(int number);

/// Sends standard error, when it is the terminal, to a file in memory. 0, or -1 with errno set.
int vervolg_log_open(void);

/// Gives standard error back, copies the last bytes that went to the log into `tail`, and returns
/// how many these are.
size_t vervolg_log_close(uint8_t *tail, size_t length);

/// The size that the terminal on descriptor 1 says it has; 0 by 0 when it does not know.
void vervolg_terminal_size(int *rows, int *columns);

/// How many columns the C library gives a scalar; -1 when it does not know it.
int vervolg_width(uint32_t scalar);

/// Makes the C library read text as the surroundings say, and as UTF-8 when they say nothing.
/// Returns whether text is UTF-8.
int vervolg_locale(void);

#endif
