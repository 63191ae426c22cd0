#ifndef KEYBOARD_H
#define KEYBOARD_H

#include <sys/types.h>

/* Reads what is there. At a terminal it never waits, -1 with EAGAIN if nothing is: Ctrl-C takes back
   keys that were announced, and a read that waits for them would not hear of it. */
ssize_t read_what_is_there(int descriptor, void *bytes, size_t size);

#endif
