#ifndef CNCURSES_SIGNALS_H
#define CNCURSES_SIGNALS_H

#include <signal.h>
#include <sys/signalfd.h>
#include <unistd.h>

// Swift's module of the C library leaves `sys/signalfd.h` out.
static inline int rotonde_signal_descriptor(const sigset_t *signals) {
  return signalfd(-1, signals, SFD_CLOEXEC | SFD_NONBLOCK);
}

// Returns the number of the next signal, or 0 when there is none.
static inline int rotonde_next_signal(int descriptor) {
  struct signalfd_siginfo information;
  ssize_t size = read(descriptor, &information, sizeof information);
  return size == sizeof information ? (int)information.ssi_signo : 0;
}

#endif
