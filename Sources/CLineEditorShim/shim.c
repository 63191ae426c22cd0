#include "CLineEditorShim.h"

#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static void use_utf8(void) {
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
}

EditLine *le_open(const char *program) {
  use_utf8();
  EditLine *editor = el_init(program, stdin, stdout, stderr);
  if (editor == NULL) return NULL;
  el_set(editor, EL_EDITOR, "emacs");
  /* Without it a resize leaves a corrupt line and a suspended editor the terminal raw. */
  el_set(editor, EL_SIGNAL, 1);
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

static volatile sig_atomic_t interrupted;
static volatile sig_atomic_t termination;

static void on_interrupt(int signal_number) {
  (void)signal_number;
  interrupted = 1;
}

static void on_termination(int signal_number) {
  termination = signal_number;
  /* If it came just before a read, the read would wait for a key: interrupt that too. */
  alarm(1);
}

static void on_alarm(int signal_number) { (void)signal_number; }

static void catch_signal(int signal_number, void (*handler)(int)) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  sigemptyset(&action.sa_mask);
  action.sa_handler = handler; /* no SA_RESTART: a waiting read returns */
  sigaction(signal_number, &action, NULL);
}

void le_catch_signals(void) {
  catch_signal(SIGINT, on_interrupt);
  catch_signal(SIGTERM, on_termination);
  catch_signal(SIGHUP, on_termination);
  catch_signal(SIGALRM, on_alarm);
}

int le_take_interrupt(void) {
  int was = interrupted;
  interrupted = 0;
  return was;
}

int le_termination(void) { return termination; }
