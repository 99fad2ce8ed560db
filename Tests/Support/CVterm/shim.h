#ifndef CVTERM_SHIM_H
#define CVTERM_SHIM_H

#include <string.h>
#include <vterm.h>

/// What a program has asked of the terminal beyond text.
typedef struct {
  bool cursor_visible;
  bool alternate_screen;
  int mouse;
} rotonde_properties;

/// A cell without bit-fields and unions.
typedef struct {
  uint32_t characters[VTERM_MAX_CHARS_PER_CELL];
  int width;
  bool bold, underline, reverse;
  /// -1 for the default colour, 0 to 255 for a palette index, 256 and up for 256 + RGB.
  int foreground, background;
} rotonde_cell;

// The value of a property is a union, and which member counts depends on the property.
static inline int rotonde_set_property(VTermProp property, VTermValue *value, void *user) {
  rotonde_properties *properties = (rotonde_properties *)user;
  switch (property) {
    case VTERM_PROP_CURSORVISIBLE: properties->cursor_visible = value->boolean; break;
    case VTERM_PROP_ALTSCREEN: properties->alternate_screen = value->boolean; break;
    case VTERM_PROP_MOUSE: properties->mouse = value->number; break;
    default: break;
  }
  return 1;
}

// libvterm keeps a pointer to the table of callbacks, so it must outlive every terminal.
static inline void rotonde_watch_properties(VTermScreen *screen, rotonde_properties *properties) {
  static const VTermScreenCallbacks callbacks = {.settermprop = rotonde_set_property};
  vterm_screen_set_callbacks(screen, &callbacks, properties);
}

// The kind of a colour is told by macros over a tagged union.
static inline int rotonde_colour(const VTermColor *colour) {
  if (VTERM_COLOR_IS_DEFAULT_FG(colour) || VTERM_COLOR_IS_DEFAULT_BG(colour)) return -1;
  if (VTERM_COLOR_IS_INDEXED(colour)) return colour->indexed.idx;
  return 256 + (colour->rgb.red << 16 | colour->rgb.green << 8 | colour->rgb.blue);
}

// Attributes are bit-fields, which Swift does not import.
static inline rotonde_cell rotonde_cell_at(const VTermScreen *screen, int row, int column) {
  VTermPos position = {.row = row, .col = column};
  VTermScreenCell cell;
  memset(&cell, 0, sizeof cell);
  vterm_screen_get_cell(screen, position, &cell);
  rotonde_cell result = {
    .width = cell.width,
    .bold = cell.attrs.bold,
    .underline = cell.attrs.underline != 0,
    .reverse = cell.attrs.reverse,
    .foreground = rotonde_colour(&cell.fg),
    .background = rotonde_colour(&cell.bg),
  };
  memcpy(result.characters, cell.chars, sizeof result.characters);
  return result;
}

#endif
