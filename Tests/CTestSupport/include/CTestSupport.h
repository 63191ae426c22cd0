/* What tests need of libc and Swift cannot see, for it asks for _GNU_SOURCE. */
#ifndef C_TEST_SUPPORT_H
#define C_TEST_SUPPORT_H

#include <spawn.h>
#include <stddef.h>

/* A pipe that no child inherits by accident; 0 if it worked. */
int ts_pipe(int ends[2]);
/* The master of a new pseudo-terminal, or -1; writes the path of its other side. */
int ts_open_terminal(char *path, size_t size);
void ts_spawn_in(posix_spawn_file_actions_t *actions, const char *folder);
void ts_spawn_as_session_leader(posix_spawnattr_t *attributes, short flags);
void ts_remove_tree(const char *path);

#endif
