#define _GNU_SOURCE
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <termios.h>
#include <unistd.h>

#include "CLineEditorShim.h"
#include "ahead.h"
#include "keyboard.h"
#include "signals.h"
#include "terminal.h"

static struct termios modes_of_others;

static int take_keys(void) {
  struct termios modes = modes_of_others;
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
  if (tcgetattr(STDIN_FILENO, &modes_of_others) != 0 || take_keys() != 0) return -1;
  watch_screen(1);
  arrived.redraw = arrived.suspended = arrived.resized = 0;
  return 0;
}

void le_keys_end(void) {
  watch_screen(0);
  give_keys_back();
  arrived.resized = 1; /* the editor has not heard of it */
}

/* Gives the terminal back, stops, and takes it again, with signals blocked. */
static void stop_with_keys(void) {
  give_keys_back();
  terminal_give_back();
  wait_stopped();
  take_keys();
}

void le_keys_stop(void) {
  sigset_t usual;
  block_signals(&usual);
  stop_with_keys();
  sigprocmask(SIG_SETMASK, &usual, NULL);
}

/* What signals asked for, with signals blocked; 0 if nothing. */
static ssize_t attend_to_keys(void) {
  if (arrived.interrupted || arrived.termination) return LE_KEYS_SIGNAL;
  if (arrived.suspended) {
    arrived.suspended = 0;
    stop_with_keys();
  }
  if (arrived.redraw) {
    arrived.redraw = arrived.resized = 0;
    return LE_KEYS_CONTINUED;
  }
  if (arrived.resized) {
    arrived.resized = 0;
    return LE_KEYS_RESIZED;
  }
  return 0;
}

ssize_t le_keys_read(void *bytes, size_t size, int milliseconds, int other) {
  sigset_t usual;
  block_signals(&usual);
  struct timespec most = {milliseconds / 1000, milliseconds % 1000 * 1000000L};
  struct timespec now = {0, 0};
  ssize_t result = 0;
  for (;;) {
    result = attend_to_keys();
    if (result != 0) break;
    result = (ssize_t)ahead_take(bytes, size);
    if (result > 0) break;
    struct pollfd inputs[] = {{STDIN_FILENO, POLLIN, 0}, {other, POLLIN, 0}};
    int ready = ppoll(inputs, 2, milliseconds < 0 ? NULL : &most, &usual);
    if (ready < 0 && errno == EINTR) continue;
    if (ppoll(NULL, 0, &now, &usual) < 0 && errno == EINTR) continue;
    if (ready == 0) {
      result = LE_KEYS_PAUSE;
      break;
    }
    if (inputs[0].revents == 0) {
      result = LE_KEYS_OTHER;
      break;
    }
    result = read_what_is_there(STDIN_FILENO, bytes, size);
    if (result < 0 && (errno == EINTR || errno == EAGAIN)) continue;
    if (result < 0) result = 0; /* the terminal is gone */
    break;
  }
  sigprocmask(SIG_SETMASK, &usual, NULL);
  return result;
}
