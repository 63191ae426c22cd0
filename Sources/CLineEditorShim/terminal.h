#ifndef TERMINAL_H
#define TERMINAL_H

/* Takes note of how the terminal is, so that it can be given back however the program ends. */
void terminal_find(void);
/* As it was found. May be called in a signal handler. */
void terminal_give_back(void);
/* Whether the terminal says where a paste begins and ends. */
void terminal_mark_pastes(int on);
/* Whether Ctrl-Z gives the terminal back before the program stops. */
void terminal_watch_stop(int on);
/* Whether Ctrl-\ is passed over, or ends the program with its terminal as it was. */
void terminal_watch_quit(int ignored);

#endif
