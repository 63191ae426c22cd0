#define _GNU_SOURCE
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <wchar.h>

#include "CLineEditorShim.h"
#include "signals.h"

enum {
  ESCAPE = 27,
  /* Behind an Esc the rest of a key comes within this time, over a slow line too. */
  PAUSE = 60,
  PAUSE_IN_SEQUENCE = 500,
  /* A paste that stands still for this long has lost its end. */
  PAUSE_IN_PASTE = 2000
};

/* The sequences with a meaning, without their Esc, each between two line feeds. NULL: all have. */
static char *known;

void le_know_sequences(const char *list) {
  free(known);
  known = list == NULL ? NULL : strdup(list);
}

static int is_known(const char *sequence, size_t size) {
  char wanted[LE_LONGEST_SEQUENCE + 3] = "\n";
  if (known == NULL) return 1;
  memcpy(wanted + 1, sequence, size);
  memcpy(wanted + 1 + size, "\n", 2);
  return strstr(known, wanted) != NULL;
}

/* Whether these are a whole sequence; from its second byte on, and behind a second Esc. */
static int is_whole(const char *bytes, size_t size) {
  if (size > 0 && bytes[0] == ESCAPE) bytes++, size--;
  if (size == 0) return 0;
  if (bytes[0] != '[' && bytes[0] != 'O') return 1;
  if (size == 1) return 0;
  if (bytes[0] == '[' && bytes[1] == '[') return size == 3; /* function keys of the console */
  unsigned char last = (unsigned char)bytes[size - 1];
  if (last == '$') return bytes[1] != '?'; /* rxvt, with Shift */
  return last >= 0x40;
}

static int is_introduced(const char *bytes, size_t size) {
  if (size > 0 && bytes[0] == ESCAPE) bytes++, size--;
  return size > 1 && (bytes[0] == '[' || bytes[0] == 'O');
}

/* Bytes that are on their way to libedit. */
static char pending[LE_LONGEST_SEQUENCE + 2];
static size_t pending_first, pending_end;

static void hand_on(const char *bytes, size_t size) {
  memcpy(pending, bytes, size);
  pending_first = 0;
  pending_end = size;
}

static char paste[LE_LONGEST_PASTE];

/* Takes a byte of a paste; 1 if the paste ends with it. */
static int take_pasted(char byte, size_t *size, size_t *matched, int *is_cut) {
  static const char last[] = "\033[201~";
  if (*size < LE_LONGEST_PASTE) paste[(*size)++] = byte; else *is_cut = 1;
  *matched = byte == last[*matched] ? *matched + 1 : byte == ESCAPE;
  if (*matched < sizeof last - 1) return 0;
  *size -= *is_cut ? 0 : *matched;
  return 1;
}

/* Reads a paste to its end; what came behind it comes next. 1, or what reading said. */
static ssize_t read_paste(EditLine *editor, size_t *size, int *is_cut) {
  size_t matched = 0;
  *size = 0;
  *is_cut = 0;
  for (;;) {
    char bytes[4096];
    ssize_t count = wait_and_read(editor, STDIN_FILENO, bytes, sizeof bytes, PAUSE_IN_PASTE);
    if (count == LE_KEYS_PAUSE) return 1;
    if (count <= 0) return count;
    for (ssize_t at = 0; at < count; at++) {
      if (!take_pasted(bytes[at], size, &matched, is_cut)) continue;
      le_type_ahead(bytes + at + 1, (size_t)(count - at - 1));
      return 1;
    }
  }
}

int (*le_pasted)(EditLine *editor, const char *bytes, size_t size, int is_cut);

/* 1 if the line goes on, -1 if the paste ends it, or what reading said. */
static ssize_t take_paste(EditLine *editor) {
  size_t size;
  int is_cut;
  ssize_t result = read_paste(editor, &size, &is_cut);
  if (result <= 0 || le_pasted == NULL) return result;
  erase_line(editor);
  if (le_pasted(editor, paste, size, is_cut)) return -1;
  el_set(editor, EL_REFRESH);
  return 1;
}

/* Reads on behind an Esc and hands on what has a meaning. 1, or what reading said. */
static ssize_t take_sequence(EditLine *editor) {
  char bytes[LE_LONGEST_SEQUENCE + 1] = {ESCAPE};
  size_t size = 0; /* behind the Esc */
  int first_pause = le_is_vi(editor) ? PAUSE : -1;
  while (!is_whole(bytes + 1, size)) {
    char byte;
    int pause = size == 0 ? first_pause : size == 1 ? PAUSE : PAUSE_IN_SEQUENCE;
    ssize_t count = wait_and_read(editor, STDIN_FILENO, &byte, 1, pause);
    if (count == LE_KEYS_PAUSE) break;
    if (count <= 0) return count;
    int is_printable = byte >= ' ' && byte < 127;
    if (size > 0 && !is_printable && byte != ESCAPE) { /* a broken sequence ends here */
      le_type_ahead(&byte, 1);
      break;
    }
    bytes[++size] = byte;
    if (size == LE_LONGEST_SEQUENCE) return 1;
  }
  if (size == 5 && memcmp(bytes + 1, "[200~", 5) == 0) return take_paste(editor);
  if (is_introduced(bytes + 1, size) && !is_known(bytes + 1, size)) return 1;
  hand_on(bytes, size + 1);
  return 1;
}

/* The next byte for libedit. */
static ssize_t next_byte(EditLine *editor, char *byte) {
  for (;;) {
    if (pending_first < pending_end) {
      *byte = pending[pending_first++];
      return 1;
    }
    ssize_t count = wait_and_read(editor, STDIN_FILENO, byte, 1, -1);
    if (count <= 0 || *byte != ESCAPE) return count;
    count = take_sequence(editor);
    if (count <= 0) return count;
  }
}

void (*le_idle)(EditLine *editor);

int le_read_character(EditLine *editor, wchar_t *character) {
  mbstate_t state;
  if (le_idle != NULL) le_idle(editor);
  memset(&state, 0, sizeof state);
  for (;;) {
    char byte;
    ssize_t count = next_byte(editor, &byte);
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
