/* What Swift cannot reach of libedit and libc: variadic setters, callbacks, signal flags.
   Nothing here decides anything; LineEditor does. */
#ifndef C_LINE_EDITOR_SHIM_H
#define C_LINE_EDITOR_SHIM_H

#include <histedit.h>
#include <sys/types.h>

typedef char *(*le_prompt_function)(EditLine *);
typedef unsigned char (*le_command)(EditLine *, int);

/* Editing on the standard streams. Characters are UTF-8 whatever the locale says. Before each wait for
   a key, with all drawn, idle is called. */
EditLine *le_open(const char *program, void (*idle)(EditLine *));
void le_set_context(EditLine *editor, void *context);
void *le_context(EditLine *editor);
/* Text between two \1 in the prompt takes no columns. */
void le_set_prompt(EditLine *editor, le_prompt_function prompt);
void le_add_command(EditLine *editor, const char *name, const char *help, le_command command);
void le_bind(EditLine *editor, const char *key, const char *command);
/* The same for vi's command mode. */
void le_bind_in_command_mode(EditLine *editor, const char *key, const char *command);
/* Every binding as `bind` of editrc(5) lists them; to be freed. NULL without memory. */
char *le_bindings(EditLine *editor);
/* 1 if the keys are vi's. */
int le_is_vi(EditLine *editor);

/* How the next line is laid out: columns of the prompt, and whether the terminal breaks lines anew when
   it gets another width. */
void le_set_layout(int columns_of_prompt, int reflows);

/* A line with its end, or NULL at the end of the input and where a signal gave the line up. Ctrl-Z,
   continuing and resizing are dealt with. */
const char *le_gets(EditLine *editor, int *count);

History *le_history_open(int limit);
void le_history_attach(EditLine *editor, History *history);
void le_history_clear(History *history);
void le_history_enter(History *history, const char *line);

/* Writes to the stream that libedit draws on, in order with it. */
void le_put(const char *text);

/* Starts a command of the shell that reads what is written to *input, with one more variable as
   `NAME=value` if it is not NULL. -1 if that fails. */
pid_t le_start_reader(const char *command, const char *variable, int *input);

/* From here on SIGINT, SIGTERM and SIGHUP set flags and interrupt reads instead of ending the
   process. */
void le_catch_signals(void);
/* Like read, but returns -1 where SIGINT, SIGTERM or SIGHUP came since the flags were last taken, even
   if just before. */
ssize_t le_read(int descriptor, void *bytes, size_t size);
/* 1 if SIGINT came since the last call. */
int le_take_interrupt(void);
/* SIGTERM or SIGHUP if one came, otherwise 0. */
int le_termination(void);

/* Keys one by one, without an editor: the terminal hands over every key, Ctrl-C and Ctrl-Z too, and shows
   none. -1 if standard input is no terminal. */
int le_keys_begin(void);
void le_keys_end(void);
/* Waits for keys, at most so many milliseconds unless below 0. Returns how many bytes came, 0 at the end
   of the input, or one of the reasons. */
enum { LE_KEYS_SIGNAL = -1, LE_KEYS_PAUSE = -2, LE_KEYS_RESIZED = -3, LE_KEYS_CONTINUED = -4 };
ssize_t le_keys_read(void *bytes, size_t size, int milliseconds);
/* Gives the terminal back, stops as by Ctrl-Z, and takes it again once continued. */
void le_keys_stop(void);
/* Keys that the next line begins with, as if typed; at most LE_TYPED_AHEAD. */
enum { LE_TYPED_AHEAD = 4096 };
void le_type_ahead(const void *bytes, size_t size);

#endif
