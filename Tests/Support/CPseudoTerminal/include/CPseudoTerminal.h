#ifndef CPSEUDOTERMINAL_H
#define CPSEUDOTERMINAL_H

#include <sys/types.h>
#include <termios.h>

// In C, because between fork and exec only async-signal-safe calls are allowed, which Swift cannot
// promise: it may allocate or retain anywhere.

/// Starts a program on a pseudo-terminal of its own.
///
/// All signals are unblocked and back at their defaults in the program. Test runners block signals
/// in their threads, and a child would inherit that and never learn of a resize.
///
/// @param path         the executable, not searched for in PATH.
/// @param arguments    argv, with a null at the end.
/// @param environment  the whole environment, with a null at the end.
/// @param folder       the working directory, or null for the present one.
/// @param child        receives the process id.
/// @param before       receives the line settings from before the program could change them.
/// @return the terminal's side, or -1 with errno set. Status 127 means that the program could not
///         be started.
int pseudo_terminal_start(
    const char *path, char *const arguments[], char *const environment[], const char *folder,
    int rows, int columns, pid_t *child, struct termios *before);

/// Changes the size, upon which the kernel sends SIGWINCH.
int pseudo_terminal_resize(int terminal, int rows, int columns);

/// A descriptor that becomes readable when the process ends, or -1 with errno set.
int pseudo_terminal_watch(pid_t child);

#endif
