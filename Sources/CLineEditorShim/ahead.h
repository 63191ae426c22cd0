#ifndef AHEAD_H
#define AHEAD_H

#include <stddef.h>

/* Takes keys from the front of those that wait; 0 if none does. */
size_t ahead_take(void *bytes, size_t size);

#endif
