/* What Swift cannot reach of libedit and libc: variadic setters, callbacks, signal flags.
   Nothing here decides anything; LineEditor does. */
#ifndef C_LINE_EDITOR_SHIM_H
#define C_LINE_EDITOR_SHIM_H

#include <histedit.h>
#include <sys/types.h>

typedef char *(*le_prompt_function)(EditLine *);
typedef unsigned char (*le_command)(EditLine *, int);
/* Told of a paste, of which the end may be cut off. Not 0 if the line ends with it. */
typedef int (*le_paste_function)(EditLine *, const char *bytes, size_t size, int is_cut);

/* Editing on the standard streams. Characters are UTF-8 whatever the locale says. Before each wait for
   a key, with all drawn, idle is called. From here on the terminal is given back as it was found
   however the program ends; between two lines it shows no keys and keeps them. */
EditLine *le_open(const char *program, void (*idle)(EditLine *), le_paste_function pasted);
void le_set_context(EditLine *editor, void *context);
void *le_context(EditLine *editor);
/* Text between two \1 in the prompt takes no columns. */
void le_set_prompt(EditLine *editor, le_prompt_function prompt);
void le_add_command(EditLine *editor, const char *name, const char *help, le_command command);
void le_bind(EditLine *editor, const char *key, const char *command);
/* The same for vi's command mode. */
void le_bind_in_command_mode(EditLine *editor, const char *key, const char *command);
/* The sequences with a meaning, without their Esc, each between two line feeds; all others that begin
   with Esc and [ or O are passed over. NULL if all have one. */
void le_know_sequences(const char *list);
/* A longer sequence is none; of a longer paste the rest is left out. */
enum { LE_LONGEST_SEQUENCE = 40, LE_LONGEST_PASTE = 65536 };
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

/* A file without a name that has these bytes, read from its begin; -1 if that fails. */
int le_open_text(const void *bytes, size_t size);
/* Starts a command of the shell that reads a text, with more variables as `NAME=value` up to a NULL. On a
   terminal of this path, with a session of its own, or on the standard streams if it is NULL. -1 if
   that fails. */
pid_t le_start_reader(
    const char *command, const char *const *variables, int text, const char *terminal);
/* The other end of a new terminal, whose path is written to name; -1 if that fails. */
int le_open_terminal(char *name, size_t size);
/* How large the program on it sees it. */
void le_size_terminal(int terminal, int rows, int columns);
/* Gives the terminal back as it was found, until the next line or until somebody sets it. */
void le_lend_terminal(void);

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
   of the input, or one of the reasons. Another descriptor may be watched beside; -1 for none. */
enum {
  LE_KEYS_SIGNAL = -1,
  LE_KEYS_PAUSE = -2,
  LE_KEYS_RESIZED = -3,
  LE_KEYS_CONTINUED = -4,
  LE_KEYS_OTHER = -5
};
ssize_t le_keys_read(void *bytes, size_t size, int milliseconds, int other);
/* Gives the terminal back, stops as by Ctrl-Z, and takes it again once continued. */
void le_keys_stop(void);
/* Keys that come before all that wait, as if just typed. */
void le_type_ahead(const void *bytes, size_t size);
/* Takes what was typed and not read yet out of the terminal, in order, and says how much waits. */
size_t le_collect_typed_ahead(void);
/* Drops it, and says how many lines it was. */
size_t le_drop_typed_ahead(void);
enum { LE_MOST_TYPED_AHEAD = 1 << 20 };

#endif
