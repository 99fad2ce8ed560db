// Reads TOML with toml++ (C++), and gives what Swift needs of it in C: a flat list of nodes, each
// with the place where it stands. Swift's own C++ interoperability would have every target that
// imports this one, tests included, parse half the standard library of C++.
#pragma once

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum {
  rotonde_toml_table,
  rotonde_toml_array,
  rotonde_toml_text,
  rotonde_toml_integer,
  rotonde_toml_flag,
  // Fractions, days and times: no setting has one.
  rotonde_toml_other,
} rotonde_toml_kind;

// A text that belongs to the document, UTF-8, not terminated.
typedef struct {
  const char *bytes;
  size_t count;
} rotonde_toml_string;

typedef struct {
  rotonde_toml_kind kind;
  // How many tables and lists it is in; the nodes in one follow it, those of a table by name.
  int32_t depth;
  // Its name in a table; empty in a list.
  rotonde_toml_string key;
  // What it says, when it is a text.
  rotonde_toml_string text;
  // What it is, when it is a whole number or a truth value.
  int64_t number;
  // Where its name stands, or its value when it has none; from 1.
  uint32_t line;
  uint32_t column;
} rotonde_toml_node;

// What was read, or why it can't be read.
typedef struct {
  const rotonde_toml_node *nodes;
  size_t count;
  // What the reader says is wrong, in English; empty when nothing is.
  rotonde_toml_string error;
  uint32_t error_line;
  uint32_t error_column;
} rotonde_toml_document;

// Reads a text; never gives NULL. It is to be given to rotonde_toml_free.
const rotonde_toml_document *rotonde_toml_read(const char *bytes, size_t count);
void rotonde_toml_free(const rotonde_toml_document *document);

#ifdef __cplusplus
}
#endif
