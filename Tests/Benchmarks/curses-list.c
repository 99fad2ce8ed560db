// The least a list on the whole screen can cost: a file read as lines, shown with ncurses, one line
// marked. `j` goes down, `q` ends. What the program needs beyond this is its own.
#define _GNU_SOURCE
#include <curses.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void draw(char **lines, int count, int first, int marked) {
  for (int row = 0; row < LINES && first + row < count; row++) {
    if (first + row == marked) attron(A_REVERSE);
    mvprintw(row, 0, "%-*.*s", COLS - 1, COLS - 1, lines[first + row]);
    attroff(A_REVERSE);
  }
  refresh();
}

int main(int count, char **arguments) {
  FILE *file = count > 1 ? fopen(arguments[1], "r") : NULL;
  if (file == NULL) {
    perror("curses-list");
    return 66;
  }
  char **lines = NULL, *line = NULL;
  size_t room = 0;
  int read = 0, capacity = 0;
  while (getline(&line, &room, file) > 0) {
    if (read == capacity) {
      capacity = capacity ? 2 * capacity : 1024;
      lines = realloc(lines, capacity * sizeof *lines);
      if (lines == NULL) return 71;
    }
    line[strcspn(line, "\n")] = 0;
    lines[read++] = line;
    line = NULL;
  }
  setlocale(LC_ALL, "");
  initscr();
  raw();
  noecho();
  curs_set(0);
  int first = 0, marked = 0, key;
  do {
    if (marked >= first + LINES) first = marked - LINES + 1;
    draw(lines, read, first, marked);
    key = getch();
    if (key == 'j' && marked + 1 < read) marked++;
  } while (key != 'q');
  endwin();
}
