#ifndef VERVOLG_PARTS_H
#define VERVOLG_PARTS_H

#include <stddef.h>
#include <stdint.h>

/* What the files of this target need of each other; safe in a signal handler. */

void vervolg_write(int descriptor, const uint8_t *bytes, size_t length);
void vervolg_log_tell(void);

#endif
