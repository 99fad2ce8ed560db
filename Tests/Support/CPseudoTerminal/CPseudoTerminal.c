#define _GNU_SOURCE
#include "CPseudoTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <unistd.h>

static void become(
    const char *name, const char *path, char *const arguments[], char *const environment[],
    const char *folder) {
  setsid();
  // The first terminal a session leader opens becomes its controlling terminal.
  int terminal = open(name, O_RDWR);
  if (terminal < 0) _exit(127);
  ioctl(terminal, TIOCSCTTY, 0);
  for (int descriptor = 0; descriptor <= 2; descriptor++) dup2(terminal, descriptor);
  if (terminal > 2) close(terminal);

  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);

  if (folder && chdir(folder) != 0) _exit(127);
  execve(path, arguments, environment);
  _exit(127);
}

int pseudo_terminal_start(
    const char *path, char *const arguments[], char *const environment[], const char *folder,
    int rows, int columns, pid_t *child, struct termios *before) {
  // Not forkpty: its descriptor is not closed on exec, so another test's program, started at the
  // same moment, would keep this terminal alive after it was hung up.
  int terminal = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (terminal < 0) return -1;
  char name[64];
  if (grantpt(terminal) || unlockpt(terminal) || ptsname_r(terminal, name, sizeof name)
      || pseudo_terminal_resize(terminal, rows, columns) || tcgetattr(terminal, before)) {
    close(terminal);
    return -1;
  }
  pid_t process = fork();
  if (process == 0) become(name, path, arguments, environment, folder);
  if (process < 0) {
    close(terminal);
    return -1;
  }
  *child = process;
  return terminal;
}

int pseudo_terminal_resize(int terminal, int rows, int columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  return ioctl(terminal, TIOCSWINSZ, &size);
}

int pseudo_terminal_watch(pid_t child) {
  return (int)syscall(SYS_pidfd_open, child, 0);
}
