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

/* Draws from where the prompt begins, as far as that can be known. After another width, a terminal
   that reflows has moved the cursor to where it stands in a line of that width; another one has left
   it in its row. */
static void draw_again(EditLine *editor) {
  int now = window_columns();
  int up = rows_above_cursor(editor, terminal_reflows ? now : drawn_columns);
  drawn_columns = now;
  if (up > 0) printf("\033[%dA", up);
  fputs("\r\033[J", stdout);
  fflush(stdout);
  el_set(editor, EL_REFRESH);
}

/* Stops as the shell expects it, with signals blocked. */
static void wait_stopped(void) {
  sigset_t stop_signal;
  sigemptyset(&stop_signal);
  sigaddset(&stop_signal, SIGTSTP);
  set_handler(SIGTSTP, SIG_DFL);
  raise(SIGTSTP);
  sigprocmask(SIG_UNBLOCK, &stop_signal, NULL); /* here it stops */
  sigprocmask(SIG_BLOCK, &stop_signal, NULL);
  set_handler(SIGTSTP, on_signal);
  redraw = 1;
}

/* Gives the terminal back, stops, and takes it again. */
static void stop(EditLine *editor) {
  el_set(editor, EL_PREP_TERM, 0);
  wait_stopped();
}

/* Keys that come before those still to be typed. */
static char ahead[LE_TYPED_AHEAD];
static size_t ahead_start, ahead_end;

void le_type_ahead(const void *bytes, size_t size) {
  ahead_start = 0;
  ahead_end = size < sizeof ahead ? size : sizeof ahead;
  memcpy(ahead, bytes, ahead_end);
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
  if (redraw) { /* somewhere else on the screen: nothing of the line stands above */
    redraw = 0;
    fputs("\r\033[J", stdout);
    el_resize(editor);
    el_set(editor, EL_PREP_TERM, 0); /* whoever ran meanwhile may have changed the modes */
    el_set(editor, EL_PREP_TERM, 1);
    drawn_columns = window_columns();
    el_set(editor, EL_REFRESH);
    resized = 0;
  }
  if (resized) {
    resized = 0;
    el_resize(editor);
    draw_again(editor);
  }
  return 0;
}

static void block_signals(sigset_t *usual) {
  sigset_t watched;
  sigemptyset(&watched);
  const int signals[] = {SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT, SIGWINCH};
  for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) sigaddset(&watched, signals[i]);
  sigprocmask(SIG_BLOCK, &watched, usual);
}

/* Waits for input and reads it; signals come through only while waiting, so none can slip in
   before it. 0 at the end, -1 for an error or a line given up. */
static ssize_t wait_and_read(EditLine *editor, int descriptor, void *bytes, size_t size) {
  sigset_t usual;
  block_signals(&usual);
  ssize_t result = 0;
  for (;;) {
    result = attend(editor);
    if (result < 0) break;
    if (editor != NULL && ahead_start < ahead_end) {
      *(char *)bytes = ahead[ahead_start++];
      result = 1;
      break;
    }
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

/* What concerns the screen is caught only while something on it can be drawn again. */
static void set_line_handlers(void (*handler)(int)) {
  set_handler(SIGTSTP, handler);
  set_handler(SIGCONT, handler);
  set_handler(SIGWINCH, handler);
}

const char *le_gets(EditLine *editor, int *count) {
  set_line_handlers(on_signal);
  set_handler(SIGQUIT, SIG_IGN); /* Ctrl-\ at the prompt is a slip; elsewhere it ends the program */
  redraw = suspended = resized = 0;
  drawn_columns = window_columns();
  /* Before the prompt, not after it: keys typed in between would be echoed twice, or lost. */
  el_set(editor, EL_PREP_TERM, 1);
  const char *line = el_gets(editor, count);
  set_line_handlers(SIG_DFL);
  set_handler(SIGQUIT, SIG_DFL);
  return line;
}

static struct termios modes_of_others;

static int take_keys(void) {
  struct termios modes;
  if (tcgetattr(STDIN_FILENO, &modes_of_others) != 0) return -1;
  modes = modes_of_others;
  modes.c_lflag &= ~(tcflag_t)(ICANON | ECHO | ISIG | IEXTEN);
  modes.c_iflag &= ~(tcflag_t)(ICRNL | INLCR | IGNCR | IXON);
  modes.c_cc[VMIN] = 1;
  modes.c_cc[VTIME] = 0;
  return tcsetattr(STDIN_FILENO, TCSADRAIN, &modes);
}

static void give_keys_back(void) {
  tcsetattr(STDIN_FILENO, TCSADRAIN, &modes_of_others);
}

int le_keys_begin(void) {
  if (take_keys() != 0) return -1;
  set_line_handlers(on_signal);
  redraw = suspended = resized = 0;
  return 0;
}

void le_keys_end(void) {
  set_line_handlers(SIG_DFL);
  give_keys_back();
  resized = 1; /* the editor has not heard of it */
}

void le_keys_stop(void) {
  sigset_t usual;
  block_signals(&usual);
  give_keys_back();
  wait_stopped();
  take_keys();
  sigprocmask(SIG_SETMASK, &usual, NULL);
}

/* What signals asked for, with signals blocked; 0 if nothing. */
static ssize_t attend_to_keys(void) {
  if (interrupted || termination) return LE_KEYS_SIGNAL;
  if (suspended) {
    suspended = 0;
    give_keys_back();
    wait_stopped();
    take_keys();
  }
  if (redraw) {
    redraw = resized = 0;
    return LE_KEYS_CONTINUED;
  }
  if (resized) {
    resized = 0;
    return LE_KEYS_RESIZED;
  }
  return 0;
}

ssize_t le_keys_read(void *bytes, size_t size, int milliseconds) {
  sigset_t usual;
  block_signals(&usual);
  struct timespec most = {milliseconds / 1000, milliseconds % 1000 * 1000000L};
  struct timespec now = {0, 0};
  ssize_t result = 0;
  for (;;) {
    result = attend_to_keys();
    if (result != 0) break;
    if (ahead_start < ahead_end) {
      size_t count = ahead_end - ahead_start;
      if (count > size) count = size;
      memcpy(bytes, ahead + ahead_start, count);
      ahead_start += count;
      result = (ssize_t)count;
      break;
    }
    struct pollfd input = {STDIN_FILENO, POLLIN, 0};
    int ready = ppoll(&input, 1, milliseconds < 0 ? NULL : &most, &usual);
    if (ready < 0 && errno == EINTR) continue;
    if (ppoll(NULL, 0, &now, &usual) < 0 && errno == EINTR) continue;
    if (ready == 0) {
      result = LE_KEYS_PAUSE;
      break;
    }
    result = read(STDIN_FILENO, bytes, size);
    if (result < 0 && (errno == EINTR || errno == EAGAIN)) continue;
    if (result < 0) result = 0; /* the terminal is gone */
    break;
  }
  sigprocmask(SIG_SETMASK, &usual, NULL);
  return result;
}
