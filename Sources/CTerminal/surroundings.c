#define _GNU_SOURCE
#include <ctype.h>
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

#include "terminal.h"

/* What the C library knows of the terminal and of the text on it. */

void vervolg_terminal_size(int *rows, int *columns) {
  struct winsize size;
  memset(&size, 0, sizeof size);
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) < 0) size.ws_row = size.ws_col = 0;
  *rows = size.ws_row;
  *columns = size.ws_col;
}

int vervolg_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

/// The locale that somebody chose for text, or NULL; what is empty was not chosen.
static const char *chosen(void) {
  static const char *const names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  for (int i = 0; i < 3; i++) {
    const char *value = getenv(names[i]);
    if (value && *value) return value;
  }
  return NULL;
}

static int names_utf8(const char *name) {
  return strcasestr(name, "utf-8") || strcasestr(name, "utf8");
}

/// Only a locale that somebody chose may mean ASCII; one that is called UTF-8 but is not installed
/// (containers, some ssh) still means UTF-8.
int vervolg_locale(void) {
  const char *name = chosen();
  if (!name || (!setlocale(LC_CTYPE, "") && names_utf8(name))) setlocale(LC_CTYPE, "C.UTF-8");
  return strcasecmp(nl_langinfo(CODESET), "UTF-8") == 0;
}
