#ifndef VERVOLG_CNCURSES_SHIM_H
#define VERVOLG_CNCURSES_SHIM_H

#define NCURSES_WIDECHAR 1
#include <ncurses.h>

#endif
