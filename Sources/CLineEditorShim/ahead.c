#define _GNU_SOURCE
#include "ahead.h"

#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "CLineEditorShim.h"
#include "keyboard.h"

/* Keys that came and wait for somebody to read them, before those in the terminal's own queue. */
static char *keys;
static size_t first, end, room;

static int make_room(size_t size) {
  if (end - first + size <= room && end + size <= room) return 0;
  size_t wanted = end - first + size + 4096;
  char *larger = malloc(wanted);
  if (larger == NULL) return -1;
  if (end > first) memcpy(larger, keys + first, end - first);
  free(keys);
  keys = larger;
  end -= first;
  first = 0;
  room = wanted;
  return 0;
}

static void add(const void *bytes, size_t size) {
  if (size == 0 || make_room(size) != 0) return;
  memcpy(keys + end, bytes, size);
  end += size;
}

size_t ahead_take(void *bytes, size_t size) {
  size_t count = end - first < size ? end - first : size;
  if (count > 0) memcpy(bytes, keys + first, count);
  first += count;
  return count;
}

void le_type_ahead(const void *bytes, size_t size) {
  char *behind = NULL;
  size_t count = end - first;
  if (count > 0 && (behind = malloc(count)) != NULL) ahead_take(behind, count);
  first = end = 0;
  add(bytes, size);
  if (behind != NULL) add(behind, count);
  free(behind);
}

size_t le_collect_typed_ahead(void) {
  char bytes[1024];
  struct pollfd input = {STDIN_FILENO, POLLIN, 0};
  while (end - first < LE_MOST_TYPED_AHEAD && poll(&input, 1, 0) > 0) {
    ssize_t count = read_what_is_there(STDIN_FILENO, bytes, sizeof bytes);
    if (count <= 0) break;
    add(bytes, (size_t)count);
  }
  return end - first;
}

size_t le_drop_typed_ahead(void) {
  size_t lines = 0;
  for (;;) {
    size_t count = le_collect_typed_ahead();
    for (size_t at = first; at < end; at++) lines += keys[at] == '\r' || keys[at] == '\n';
    first = end = 0;
    if (count < LE_MOST_TYPED_AHEAD) return lines;
  }
}
