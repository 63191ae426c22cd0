#ifndef SIGNALS_H
#define SIGNALS_H

#include <histedit.h>
#include <wchar.h>

/* Reads a key for libedit and deals with signals between keys, where it is safe. */
int le_read_character(EditLine *editor, wchar_t *character);
extern void (*le_idle)(EditLine *editor);

#endif
