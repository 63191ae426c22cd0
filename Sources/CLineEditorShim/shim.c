#include "CLineEditorShim.h"

#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "signals.h"
#include "terminal.h"

static void use_utf8(void) {
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
}

EditLine *le_open(const char *program, void (*idle)(EditLine *), le_paste_function pasted) {
  use_utf8();
  terminal_find();
  EditLine *editor = el_init(program, stdin, stdout, stderr);
  if (editor == NULL) return NULL;
  el_set(editor, EL_EDITOR, "emacs");
  /* Not libedit's own signal handling: it passes signals on to the whole process group, and after
     a resize it draws nothing until the next key, and that in the wrong place. */
  el_set(editor, EL_SIGNAL, 0);
  el_set(editor, EL_GETCFN, le_read_character);
  /* Between two lines keys are neither shown nor gathered to lines: they wait as they were typed, and
     Ctrl-C does not throw them away before that can be said. */
  el_set(editor, EL_SETTY, "-x", "-echo", "-icanon", "+noflsh", NULL);
  terminal_watch_stop(1);
  le_idle = idle;
  le_pasted = pasted;
  return editor;
}

void le_set_context(EditLine *editor, void *context) {
  el_set(editor, EL_CLIENTDATA, context);
}

void *le_context(EditLine *editor) {
  void *context = NULL;
  el_get(editor, EL_CLIENTDATA, &context);
  return context;
}

void le_set_prompt(EditLine *editor, le_prompt_function prompt) {
  el_set(editor, EL_PROMPT_ESC, prompt, '\1');
}

void le_add_command(EditLine *editor, const char *name, const char *help, le_command command) {
  el_set(editor, EL_ADDFN, name, help, command);
}

void le_bind(EditLine *editor, const char *key, const char *command) {
  el_set(editor, EL_BIND, key, command, NULL);
}

void le_bind_in_command_mode(EditLine *editor, const char *key, const char *command) {
  el_set(editor, EL_BIND, "-a", key, command, NULL);
}

char *le_bindings(EditLine *editor) {
  char *text = NULL;
  size_t size = 0;
  FILE *usual = NULL;
  FILE *memory = open_memstream(&text, &size);
  if (memory == NULL) return NULL;
  el_get(editor, EL_GETFP, 1, &usual);
  el_set(editor, EL_SETFP, 1, memory);
  el_set(editor, EL_BIND, NULL);
  el_set(editor, EL_SETFP, 1, usual);
  fclose(memory);
  return text;
}

int le_is_vi(EditLine *editor) {
  const char *name = NULL;
  return el_get(editor, EL_EDITOR, &name) == 0 && name != NULL && strcmp(name, "vi") == 0;
}

History *le_history_open(int limit) {
  History *entries = history_init();
  HistEvent event;
  if (entries != NULL) history(entries, &event, H_SETSIZE, limit);
  return entries;
}

void le_history_attach(EditLine *editor, History *entries) {
  el_set(editor, EL_HIST, history, entries);
}

void le_history_clear(History *entries) {
  HistEvent event;
  history(entries, &event, H_CLEAR);
}

void le_history_enter(History *entries, const char *line) {
  HistEvent event;
  history(entries, &event, H_ENTER, line);
}

void le_put(const char *text) {
  fputs(text, stdout);
  fflush(stdout);
}

