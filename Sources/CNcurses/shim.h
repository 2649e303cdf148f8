#ifndef VERVOLG_CNCURSES_SHIM_H
#define VERVOLG_CNCURSES_SHIM_H

/* ncurses for Swift, which imports no variables, no varargs and no macros with casts in them. */

#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <term.h>

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

/// Opens the terminal that TERM names on standard input and output; NULL when it cannot be used.
static inline SCREEN *vervolg_newterm(void) { return newterm(NULL, stdout, stdin); }

/// Reads the description of TERM: 1 found, 0 unknown or not usable, -1 no descriptions at all.
static inline int vervolg_describe(void) {
  int found = -1;
  return setupterm(NULL, 1, &found) == OK ? 1 : found > 0 ? 0 : found;
}

/// A string of the description, or NULL when the terminal has none of that name.
static inline const char *vervolg_capability(const char *name) {
  const char *value = tigetstr((char *)name);
  return value == (const char *)-1 ? NULL : value;
}

/// ncurses takes these before what the terminal itself says.
static inline void vervolg_forget_size(void) {
  unsetenv("LINES");
  unsetenv("COLUMNS");
}

static inline attr_t vervolg_bold(void) { return A_BOLD; }
static inline attr_t vervolg_dim(void) { return A_DIM; }
static inline attr_t vervolg_reverse(void) { return A_REVERSE; }
static inline attr_t vervolg_underline(void) { return A_UNDERLINE; }

/// Puts one cluster on its place; at most CCHARW_MAX scalars, the rest is dropped. OK or ERR.
static inline int vervolg_put(
    int row, int column, const uint32_t *scalars, int count, attr_t attributes, short pair) {
  wchar_t text[CCHARW_MAX + 1] = {0};
  cchar_t cell;
  for (int i = 0; i < count && i < CCHARW_MAX; i++) text[i] = (wchar_t)scalars[i];
  if (setcchar(&cell, text, attributes, pair, NULL) == ERR) return ERR;
  return mvadd_wch(row, column, &cell);
}

/// Makes the next refresh draw the whole screen, whatever ncurses thinks stands there.
static inline void vervolg_redraw(void) { clearok(curscr, TRUE); }

static inline void vervolg_keypad(void) { keypad(stdscr, TRUE); }
static inline void vervolg_queue(void) { wnoutrefresh(stdscr); }
static inline int vervolg_rows(void) { return getmaxy(stdscr); }
static inline int vervolg_columns(void) { return getmaxx(stdscr); }
static inline void vervolg_cursor(int row, int column) { move(row, column); }
static inline void vervolg_blank(void) { erase(); }

#endif
