#define _GNU_SOURCE
#include "signals.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include <wchar.h>

#include "CLineEditorShim.h"

static volatile sig_atomic_t interrupted;
static volatile sig_atomic_t termination;
static volatile sig_atomic_t suspended;
static volatile sig_atomic_t redraw;
static volatile sig_atomic_t resized;

static void on_signal(int signal_number) {
  switch (signal_number) {
  case SIGINT: interrupted = 1; break;
  case SIGTSTP: suspended = 1; break;
  case SIGCONT: redraw = 1; break;
  case SIGWINCH: resized = 1; break;
  default: termination = signal_number;
  }
}

static void set_handler(int signal_number, void (*handler)(int)) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  sigemptyset(&action.sa_mask);
  action.sa_handler = handler; /* no SA_RESTART: a waiting read returns */
  sigaction(signal_number, &action, NULL);
}

void le_catch_signals(void) {
  set_handler(SIGINT, on_signal);
  set_handler(SIGTERM, on_signal);
  set_handler(SIGHUP, on_signal);
}

int le_take_interrupt(void) {
  int was = interrupted;
  interrupted = 0;
  return was;
}

int le_termination(void) { return termination; }

static void draw_again(EditLine *editor) {
  fputs("\r\033[J", stdout);
  fflush(stdout);
  el_set(editor, EL_REFRESH);
}

/* Gives the terminal back, stops as the shell expects it, and takes it again. */
static void stop(EditLine *editor) {
  sigset_t stop_signal;
  sigemptyset(&stop_signal);
  sigaddset(&stop_signal, SIGTSTP);
  el_set(editor, EL_PREP_TERM, 0);
  set_handler(SIGTSTP, SIG_DFL);
  raise(SIGTSTP);
  sigprocmask(SIG_UNBLOCK, &stop_signal, NULL); /* here it stops */
  sigprocmask(SIG_BLOCK, &stop_signal, NULL);
  set_handler(SIGTSTP, on_signal);
  redraw = 1;
}

/* What signals asked for, with signals blocked. -1 if the line is to be given up. Without an editor
   there is nothing to draw. */
static int attend(EditLine *editor) {
  if (interrupted || termination) {
    errno = EINTR;
    return -1;
  }
  if (editor == NULL) return 0;
  if (suspended) {
    suspended = 0;
    stop(editor);
  }
  if (redraw) {
    redraw = 0;
    resized = 1;
    el_set(editor, EL_PREP_TERM, 0); /* whoever ran meanwhile may have changed the modes */
    el_set(editor, EL_PREP_TERM, 1);
  }
  if (resized) {
    resized = 0;
    el_resize(editor);
    draw_again(editor);
  }
  return 0;
}

/* Waits for input and reads it; signals come through only while waiting, so none can slip in
   before it. 0 at the end, -1 for an error or a line given up. */
static ssize_t wait_and_read(EditLine *editor, int descriptor, void *bytes, size_t size) {
  sigset_t watched, usual;
  sigemptyset(&watched);
  const int signals[] = {SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT, SIGWINCH};
  for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) sigaddset(&watched, signals[i]);
  sigprocmask(SIG_BLOCK, &watched, &usual);
  ssize_t result = 0;
  for (;;) {
    result = attend(editor);
    if (result < 0) break;
    struct pollfd input = {descriptor, POLLIN, 0};
    if (ppoll(&input, 1, NULL, &usual) < 0 && errno == EINTR) continue;
    /* With a key waiting, a signal stays pending; it came before the key and goes first. */
    struct timespec now = {0, 0};
    if (ppoll(NULL, 0, &now, &usual) < 0 && errno == EINTR) continue;
    result = read(descriptor, bytes, size);
    if (result < 0 && (errno == EINTR || errno == EAGAIN)) continue;
    break;
  }
  int reason = errno;
  sigprocmask(SIG_SETMASK, &usual, NULL);
  errno = reason;
  return result;
}

ssize_t le_read(int descriptor, void *bytes, size_t size) {
  return wait_and_read(NULL, descriptor, bytes, size);
}

void (*le_idle)(EditLine *editor);

int le_read_character(EditLine *editor, wchar_t *character) {
  mbstate_t state;
  if (le_idle != NULL) le_idle(editor);
  memset(&state, 0, sizeof state);
  for (;;) {
    char byte;
    ssize_t count = wait_and_read(editor, STDIN_FILENO, &byte, 1);
    if (count <= 0) return (int)count;
    int is_first = mbsinit(&state);
    size_t length = mbrtowc(character, &byte, 1, &state);
    if (length == (size_t)-1 && !is_first) { /* a broken character ends where the next begins */
      memset(&state, 0, sizeof state);
      length = mbrtowc(character, &byte, 1, &state);
    }
    if (length == (size_t)-1) {
      memset(&state, 0, sizeof state);
      continue;
    }
    if (length != (size_t)-2) return 1;
  }
}

const char *le_gets(EditLine *editor, int *count) {
  set_handler(SIGTSTP, on_signal);
  set_handler(SIGCONT, on_signal);
  set_handler(SIGWINCH, on_signal);
  redraw = suspended = 0;
  /* Before the prompt, not after it: keys typed in between would be echoed twice, or lost. */
  el_set(editor, EL_PREP_TERM, 1);
  const char *line = el_gets(editor, count);
  set_handler(SIGTSTP, SIG_DFL);
  set_handler(SIGCONT, SIG_DFL);
  set_handler(SIGWINCH, SIG_DFL);
  return line;
}
