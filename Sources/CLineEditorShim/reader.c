#define _GNU_SOURCE
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "CLineEditorShim.h"

extern char **environ;

/* The environment with one more variable; the texts are shared. */
static char **with_variable(char *variable) {
  size_t count = 0;
  while (environ[count] != NULL) count++;
  char **copy = malloc((count + 2) * sizeof *copy);
  if (copy == NULL) return NULL;
  memcpy(copy, environ, count * sizeof *copy);
  copy[count] = variable;
  copy[count + 1] = NULL;
  return copy;
}

pid_t le_start_reader(const char *command, const char *variable, int *input) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) return -1;
  char **variables = variable == NULL ? environ : with_variable((char *)variable);
  char *arguments[] = {"sh", "-c", (char *)command, NULL};
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  sigset_t usual;
  pid_t process = -1;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO);
  posix_spawnattr_init(&attributes);
  /* What is caught here has its default there by itself; what is ignored stays ignored. */
  sigemptyset(&usual);
  sigaddset(&usual, SIGPIPE);
  posix_spawnattr_setsigdefault(&attributes, &usual);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
  int failure = variables == NULL
                || posix_spawn(&process, "/bin/sh", &actions, &attributes, arguments, variables);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  if (variables != environ) free(variables);
  close(ends[0]);
  if (failure) {
    close(ends[1]);
    return -1;
  }
  *input = ends[1];
  return process;
}
