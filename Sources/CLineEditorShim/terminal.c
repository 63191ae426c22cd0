#define _GNU_SOURCE
#include "terminal.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "CLineEditorShim.h"

/* The terminal as the program found it. All of this may run in a signal handler. */
static struct termios found_modes;
static volatile sig_atomic_t is_found;
static volatile sig_atomic_t marks_pastes;

static void put(const char *text) {
  ssize_t count = write(STDOUT_FILENO, text, strlen(text));
  (void)count;
}

void terminal_mark_pastes(int on) {
  if (!is_found || marks_pastes == on) return;
  marks_pastes = on;
  put(on ? "\033[?2004h" : "\033[?2004l");
}

void terminal_give_back(void) {
  if (!is_found) return;
  terminal_mark_pastes(0);
  tcsetattr(STDIN_FILENO, TCSANOW, &found_modes);
}

static const int deaths[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP, SIGQUIT};
enum { DEATHS = sizeof deaths / sizeof *deaths };
static struct sigaction usual_deaths[DEATHS];

/* The program ends, but not before its terminal is as it was; then as it would have ended. */
static void on_death(int signal_number) {
  terminal_give_back();
  for (int i = 0; i < DEATHS; i++) {
    if (deaths[i] == signal_number) sigaction(signal_number, &usual_deaths[i], NULL);
  }
  raise(signal_number); /* comes through once this returns */
}

static void watch_deaths(void) {
  static char stack[65536];
  stack_t own = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&own, NULL);
  struct sigaction action;
  memset(&action, 0, sizeof action);
  sigemptyset(&action.sa_mask);
  action.sa_handler = on_death;
  action.sa_flags = SA_ONSTACK;
  for (int i = 0; i < DEATHS; i++) sigaction(deaths[i], &action, &usual_deaths[i]);
}

void terminal_watch_quit(int ignored) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  sigemptyset(&action.sa_mask);
  action.sa_handler = ignored ? SIG_IGN : on_death;
  sigaction(SIGQUIT, &action, NULL);
}

void terminal_find(void) {
  if (is_found || tcgetattr(STDIN_FILENO, &found_modes) != 0) return;
  is_found = 1;
  watch_deaths();
  atexit(terminal_give_back);
}

/* Between two lines: the terminal is given back, the program stops, and goes on as it was. */
static void stop_between_lines(int signal_number) {
  int reason = errno;
  struct termios modes;
  int has_modes = tcgetattr(STDIN_FILENO, &modes) == 0;
  terminal_give_back();
  sigset_t stop_signal;
  sigemptyset(&stop_signal);
  sigaddset(&stop_signal, signal_number);
  signal(signal_number, SIG_DFL);
  raise(signal_number);
  sigprocmask(SIG_UNBLOCK, &stop_signal, NULL); /* here it stops */
  sigprocmask(SIG_BLOCK, &stop_signal, NULL);
  terminal_watch_stop(1);
  if (has_modes) tcsetattr(STDIN_FILENO, TCSANOW, &modes);
  errno = reason;
}

void terminal_watch_stop(int on) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  sigemptyset(&action.sa_mask);
  action.sa_handler = on && is_found ? stop_between_lines : SIG_DFL;
  action.sa_flags = SA_RESTART;
  sigaction(SIGTSTP, &action, NULL);
}

void le_lend_terminal(void) {
  terminal_watch_stop(0);
  terminal_give_back();
}
