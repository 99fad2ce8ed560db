#ifndef CNCURSES_SHIM_H
#define CNCURSES_SHIM_H

// Without this the wide-character functions are not declared.
#define _XOPEN_SOURCE_EXTENDED 1

#include <langinfo.h>
#include <locale.h>
#include <ncurses.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

// `stdscr` and `curscr` are mutable globals, which Swift 6 refuses to read.
static inline WINDOW *rotonde_stdscr(void) { return stdscr; }
static inline WINDOW *rotonde_curscr(void) { return curscr; }

// `stdin` is a mutable global too; ncurses only takes the descriptors of both.
static inline SCREEN *rotonde_newterm(const char *type, FILE *output) {
  return newterm((char *)type, output, stdin);
}

// `CODESET` is an enumerator hidden behind a macro of the same name. Only the character set is taken
// from the environment: numbers and dates are not ours to format, and each category costs a file.
//
// A language that this machine has no locale of (LANG=nl_NL.UTF-8 on a minimal system) still says
// that the terminal shows UTF-8; C.UTF-8 is always there.
static inline bool rotonde_use_locale(void) {
  if (setlocale(LC_CTYPE, "") == NULL) {
    const char *wanted = getenv("LC_ALL");
    if (wanted == NULL || *wanted == '\0') wanted = getenv("LC_CTYPE");
    if (wanted == NULL || *wanted == '\0') wanted = getenv("LANG");
    if (wanted != NULL && (strstr(wanted, "UTF-8") || strstr(wanted, "utf-8") ||
                           strstr(wanted, "UTF8") || strstr(wanted, "utf8")))
      setlocale(LC_CTYPE, "C.UTF-8");
  }
  return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

// `wchar.h` only declares `wcwidth` to X/Open programs, and Swift's own module of the C library is
// not built as one.
extern int wcwidth(wchar_t character);
static inline int rotonde_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

// Neither are these, which only programs that ask for GNU's extensions see.
extern int memfd_create(const char *name, unsigned int flags);
extern int dup3(int from, int to, int flags);
static inline unsigned int rotonde_memory_closed_by_exec(void) { return 1U; /* MFD_CLOEXEC */ }

// `getmaxyx` is a macro that assigns to its arguments.
static inline int rotonde_columns(void) { return getmaxx(stdscr); }
static inline int rotonde_rows(void) { return getmaxy(stdscr); }

// `COLORS` and `COLOR_PAIRS` are mutable globals.
static inline int rotonde_colours(void) { return COLORS; }
static inline int rotonde_colour_pairs(void) { return COLOR_PAIRS; }

// The attributes are macros with casts, which Swift does not import.
static inline attr_t rotonde_bold(void) { return A_BOLD; }
static inline attr_t rotonde_underline(void) { return A_UNDERLINE; }
static inline attr_t rotonde_reverse(void) { return A_REVERSE; }
static inline attr_t rotonde_dim(void) { return A_DIM; }

// `setcchar` measures and checks a string for every cell; a frame has ten thousand. The marks are
// zero when there are none, which also ends the text.
static inline void rotonde_set_cell(
    cchar_t *cell, attr_t attributes, int pair, wchar_t base, wchar_t mark, wchar_t mark2) {
  *cell = (cchar_t){
    .attr = attributes | (attr_t)COLOR_PAIR(pair),
    .chars = {base, mark, mark2},
    .ext_color = pair,
  };
}

// `tigetstr` takes a mutable name and marks a missing capability with two different values.
static inline const char *rotonde_capability(const char *name) {
  const char *value = tigetstr((char *)name);
  return value == (char *)-1 ? NULL : value;
}

static inline void rotonde_ignore(int signal) { (void)signal; }

// `sigaction` hides its handler in a union behind a macro. Installs what keeps `newterm` from
// putting its own handlers there: it only replaces SIG_DFL, and leaves SIGTSTP alone for good once
// it was seen ignored. Any handler but SIG_DFL would do for the others; an empty one, unlike
// SIG_IGN, does not discard a signal that is already pending.
static inline void rotonde_shield_signals(struct sigaction saved[4]) {
  struct sigaction shield;
  sigemptyset(&shield.sa_mask);
  shield.sa_flags = SA_RESTART;
  shield.sa_handler = rotonde_ignore;
  sigaction(SIGINT, &shield, &saved[0]);
  sigaction(SIGTERM, &shield, &saved[1]);
  sigaction(SIGWINCH, &shield, &saved[2]);
  shield.sa_handler = SIG_IGN;
  sigaction(SIGTSTP, &shield, &saved[3]);
}

// Puts back what `rotonde_shield_signals` replaced.
static inline void rotonde_unshield_signals(const struct sigaction saved[4]) {
  sigaction(SIGINT, &saved[0], NULL);
  sigaction(SIGTERM, &saved[1], NULL);
  sigaction(SIGWINCH, &saved[2], NULL);
  sigaction(SIGTSTP, &saved[3], NULL);
}

#endif
