#define _GNU_SOURCE
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

#include "CLineEditorShim.h"

extern char **environ;

static int has_name(const char *variable, const char *other) {
  size_t length = strcspn(variable, "=") + 1;
  return strncmp(variable, other, length) == 0;
}

/* The environment with more variables in place of those of the same names; the texts are shared. */
static char **with_variables(const char *const *more) {
  size_t count = 0, added = 0, kept = 0;
  while (environ[count] != NULL) count++;
  while (more[added] != NULL) added++;
  char **copy = malloc((count + added + 1) * sizeof *copy);
  if (copy == NULL) return NULL;
  for (size_t i = 0; i < count; i++) {
    int is_replaced = 0;
    for (size_t j = 0; j < added; j++) is_replaced |= has_name(more[j], environ[i]);
    if (!is_replaced) copy[kept++] = environ[i];
  }
  for (size_t j = 0; j < added; j++) copy[kept++] = (char *)more[j];
  copy[kept] = NULL;
  return copy;
}

int le_open_text(const void *bytes, size_t size) {
  int text = memfd_create("answer", MFD_CLOEXEC);
  const char *rest = bytes;
  while (text >= 0 && size > 0) {
    ssize_t count = write(text, rest, size);
    if (count <= 0) {
      close(text);
      return -1;
    }
    rest += count;
    size -= (size_t)count;
  }
  if (text >= 0) lseek(text, 0, SEEK_SET);
  return text;
}

pid_t le_start_reader(
    const char *command, const char *const *more, int text, const char *terminal) {
  char **variables = with_variables(more);
  if (variables == NULL) return -1;
  char *arguments[] = {"sh", "-c", (char *)command, NULL};
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  sigset_t usual;
  pid_t process = -1;
  short flags = POSIX_SPAWN_SETSIGDEF;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, text, STDIN_FILENO);
  if (terminal != NULL) {
    /* Opened by the leader of a session, it becomes that session's. */
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, terminal, O_RDWR, 0);
    posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO);
    flags |= POSIX_SPAWN_SETSID;
  }
  posix_spawnattr_init(&attributes);
  /* What is caught here has its default there by itself; what is ignored stays ignored. */
  sigemptyset(&usual);
  sigaddset(&usual, SIGPIPE);
  posix_spawnattr_setsigdefault(&attributes, &usual);
  posix_spawnattr_setflags(&attributes, flags);
  int failure = posix_spawn(&process, "/bin/sh", &actions, &attributes, arguments, variables);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  free(variables);
  return failure ? -1 : process;
}

int le_open_terminal(char *name, size_t size) {
  int terminal = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (terminal < 0) return -1;
  if (grantpt(terminal) == 0 && unlockpt(terminal) == 0 && ptsname_r(terminal, name, size) == 0) {
    return terminal;
  }
  close(terminal);
  return -1;
}

void le_size_terminal(int terminal, int rows, int columns) {
  struct winsize size = {(unsigned short)rows, (unsigned short)columns, 0, 0};
  ioctl(terminal, TIOCSWINSZ, &size);
}
