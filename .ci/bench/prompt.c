/* The smallest lab there could be: libedit, a history, a prompt. What `taolab` is measured against. */
#include <histedit.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>

static char *prompt(EditLine *editor) {
  (void)editor;
  return "taolab> ";
}

int main(void) {
  HistEvent event;
  int count;
  const char *line;
  setlocale(LC_CTYPE, "");
  EditLine *editor = el_init("prompt", stdin, stdout, stderr);
  History *entries = history_init();
  history(entries, &event, H_SETSIZE, 2000);
  el_set(editor, EL_PROMPT, prompt);
  el_set(editor, EL_EDITOR, "emacs");
  el_set(editor, EL_SIGNAL, 1);
  el_set(editor, EL_HIST, history, entries);
  el_source(editor, NULL);
  puts("The smallest lab there could be.");
  while ((line = el_gets(editor, &count)) != NULL && count > 0) {
    if (strcmp(line, "quit\n") == 0) break;
    history(entries, &event, H_ENTER, line);
    printf("%s", line);
  }
  history_end(entries);
  el_end(editor);
  return 0;
}
