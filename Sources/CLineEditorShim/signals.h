#ifndef SIGNALS_H
#define SIGNALS_H

#include <histedit.h>
#include <signal.h>
#include <sys/types.h>
#include <wchar.h>

/* What signals asked for since it was looked at last. */
struct arrived {
  volatile sig_atomic_t interrupted, termination, suspended, redraw, resized;
};
extern struct arrived arrived;

/* Whether stopping, continuing and resizing are noted: only while something can be drawn again. */
void watch_screen(int on);
/* All that is caught waits, until the old mask is set again. */
void block_signals(sigset_t *usual);
/* Stops as the shell expects it, with signals blocked. */
void wait_stopped(void);

/* Reads a key for libedit and deals with signals between keys, where it is safe. */
int le_read_character(EditLine *editor, wchar_t *character);
extern void (*le_idle)(EditLine *editor);
extern int (*le_pasted)(EditLine *editor, const char *bytes, size_t size, int is_cut);

/* Waits for input, at most so many milliseconds unless below 0, and reads it. 0 at the end, -1 for an
   error or a line given up, LE_KEYS_PAUSE if nothing came. */
ssize_t wait_and_read(EditLine *editor, int descriptor, void *bytes, size_t size, int milliseconds);
/* Takes the line with its prompt off the screen. */
void erase_line(EditLine *editor);

#endif
