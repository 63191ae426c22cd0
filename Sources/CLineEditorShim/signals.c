#define _GNU_SOURCE
#include "signals.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

#include "CLineEditorShim.h"
#include "ahead.h"
#include "keyboard.h"
#include "terminal.h"

struct arrived arrived;

static void on_signal(int signal_number) {
  switch (signal_number) {
  case SIGINT: arrived.interrupted = 1; break;
  case SIGTSTP: arrived.suspended = 1; break;
  case SIGCONT: arrived.redraw = 1; break;
  case SIGWINCH: arrived.resized = 1; break;
  default: arrived.termination = signal_number;
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
  int was = arrived.interrupted;
  arrived.interrupted = 0;
  return was;
}

int le_termination(void) { return arrived.termination; }

static int prompt_columns;
static int terminal_reflows;
/* The width the line was drawn for. */
static int drawn_columns;

void le_set_layout(int columns_of_prompt, int reflows) {
  prompt_columns = columns_of_prompt;
  terminal_reflows = reflows;
}

static int window_columns(void) {
  struct winsize size;
  return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

/* The rows between the begin of the prompt and the cursor on a screen of this width. */
static int rows_above_cursor(EditLine *editor, int columns) {
  const LineInfo *line = el_line(editor);
  int row = prompt_columns / columns;
  int column = prompt_columns % columns;
  mbstate_t state;
  memset(&state, 0, sizeof state);
  for (const char *at = line->buffer; at < line->cursor;) {
    wchar_t character;
    size_t length = mbrtowc(&character, at, (size_t)(line->cursor - at), &state);
    if (length == 0 || length >= (size_t)-2) break;
    int width = wcwidth(character);
    if (width < 0) width = 2; /* drawn as ^X */
    if (column + width > columns) {
      row++;
      column = 0;
    }
    column += width;
    at += length;
  }
  return column < columns ? row : row + 1;
}

/* Clears from where the prompt begins, as far as that can be known. After another width, a terminal
   that reflows has moved the cursor to where it stands in a line of that width; another one has left
   it in its row. */
void erase_line(EditLine *editor) {
  int now = window_columns();
  int up = rows_above_cursor(editor, terminal_reflows ? now : drawn_columns);
  drawn_columns = now;
  if (up > 0) printf("\033[%dA", up);
  fputs("\r\033[J", stdout);
  fflush(stdout);
}

static void draw_again(EditLine *editor) {
  erase_line(editor);
  el_set(editor, EL_REFRESH);
}

/* Stops as the shell expects it, with signals blocked. */
void wait_stopped(void) {
  sigset_t stop_signal;
  sigemptyset(&stop_signal);
  sigaddset(&stop_signal, SIGTSTP);
  set_handler(SIGTSTP, SIG_DFL);
  raise(SIGTSTP);
  sigprocmask(SIG_UNBLOCK, &stop_signal, NULL); /* here it stops */
  sigprocmask(SIG_BLOCK, &stop_signal, NULL);
  set_handler(SIGTSTP, on_signal);
  arrived.redraw = 1;
}

/* Behind the last letter, so that what is written next stands below all rows of the line. */
static void show_end(EditLine *editor) {
  const LineInfo *line = el_line(editor);
  int left = (int)(line->lastchar - line->cursor); /* bytes, at least as many as letters */
  if (left == 0) return;
  erase_line(editor);
  el_cursor(editor, left);
  el_set(editor, EL_REFRESH);
}

/* Gives the terminal back, stops, and takes it again. */
static void stop(EditLine *editor) {
  el_set(editor, EL_PREP_TERM, 0);
  terminal_give_back();
  wait_stopped();
}

/* What signals asked for, with signals blocked. -1 if the line is to be given up. Without an editor
   there is nothing to draw. */
static int attend(EditLine *editor) {
  if (arrived.interrupted || arrived.termination) {
    if (editor != NULL) show_end(editor);
    errno = EINTR;
    return -1;
  }
  if (editor == NULL) return 0;
  if (arrived.suspended) {
    arrived.suspended = 0;
    stop(editor);
  }
  if (arrived.redraw) { /* somewhere else on the screen: nothing of the line stands above */
    arrived.redraw = 0;
    fputs("\r\033[J", stdout);
    el_resize(editor);
    el_set(editor, EL_PREP_TERM, 0); /* whoever ran meanwhile may have changed the modes */
    el_set(editor, EL_PREP_TERM, 1);
    terminal_mark_pastes(1);
    drawn_columns = window_columns();
    el_set(editor, EL_REFRESH);
    arrived.resized = 0;
  }
  if (arrived.resized) {
    arrived.resized = 0;
    el_resize(editor);
    draw_again(editor);
  }
  return 0;
}

void block_signals(sigset_t *usual) {
  sigset_t watched;
  sigemptyset(&watched);
  const int signals[] = {SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT, SIGWINCH};
  for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) sigaddset(&watched, signals[i]);
  sigprocmask(SIG_BLOCK, &watched, usual);
}

/* Signals come through only while waiting, so none can slip in before it. */
ssize_t wait_and_read(EditLine *editor, int descriptor, void *bytes, size_t size, int milliseconds) {
  sigset_t usual;
  block_signals(&usual);
  struct timespec most = {milliseconds / 1000, milliseconds % 1000 * 1000000L};
  struct timespec now = {0, 0};
  ssize_t result = 0;
  for (;;) {
    result = attend(editor);
    if (result < 0) break;
    if (editor != NULL && (result = (ssize_t)ahead_take(bytes, size)) > 0) break;
    struct pollfd input = {descriptor, POLLIN, 0};
    int ready = ppoll(&input, 1, milliseconds < 0 ? NULL : &most, &usual);
    if (ready < 0 && errno == EINTR) continue;
    /* With a key waiting, a signal stays pending; it came before the key and goes first. */
    if (ppoll(NULL, 0, &now, &usual) < 0 && errno == EINTR) continue;
    if (ready == 0) {
      result = LE_KEYS_PAUSE;
      break;
    }
    result = read_what_is_there(descriptor, bytes, size);
    if (result < 0 && (errno == EINTR || errno == EAGAIN)) continue;
    break;
  }
  int reason = errno;
  sigprocmask(SIG_SETMASK, &usual, NULL);
  errno = reason;
  return result;
}

ssize_t le_read(int descriptor, void *bytes, size_t size) {
  return wait_and_read(NULL, descriptor, bytes, size, -1);
}

/* What concerns the screen is caught only while something on it can be drawn again. */
void watch_screen(int on) {
  void (*handler)(int) = on ? on_signal : SIG_DFL;
  set_handler(SIGTSTP, handler);
  set_handler(SIGCONT, handler);
  set_handler(SIGWINCH, handler);
  if (!on) terminal_watch_stop(1);
}

const char *le_gets(EditLine *editor, int *count) {
  watch_screen(1);
  terminal_watch_quit(1); /* Ctrl-\ at the prompt is a slip; elsewhere it ends the program */
  arrived.redraw = arrived.suspended = arrived.resized = 0;
  drawn_columns = window_columns();
  /* Before the prompt, not after it: keys typed in between would be echoed twice, or lost. */
  el_set(editor, EL_PREP_TERM, 1);
  terminal_mark_pastes(1);
  const char *line = el_gets(editor, count);
  terminal_mark_pastes(0);
  watch_screen(0);
  terminal_watch_quit(0);
  return line;
}
