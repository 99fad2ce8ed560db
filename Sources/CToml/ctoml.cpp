#include "ctoml.h"

// Errors are values here: nothing in the program may throw through Swift.
#define TOML_EXCEPTIONS 0
// Some malformed tables reach assertions of the parser ("[[[" in 3.3). In a debug build they would end
// the program, in a release build the compiler takes them for true; left out, the parser goes on to
// its own error for what it met.
#undef NDEBUG
#define TOML_ASSERT(expression) static_assert(true)
// Nothing is written.
#define TOML_ENABLE_FORMATTERS 0
#include <toml++/toml.h>

#include <string>
#include <string_view>
#include <vector>

namespace {

struct Document : rotonde_toml_document {
  // Both keep what the nodes point into.
  toml::table root;
  std::string message;
  std::vector<rotonde_toml_node> all;
};

rotonde_toml_string string_of(std::string_view text) { return {text.data(), text.size()}; }

void add(Document &document, const toml::node &node, std::string_view key,
         const toml::source_position &place, int32_t depth) {
  rotonde_toml_node entry{};
  entry.kind = rotonde_toml_other;
  entry.depth = depth;
  entry.key = string_of(key);
  entry.line = static_cast<uint32_t>(place.line);
  entry.column = static_cast<uint32_t>(place.column);
  if (auto text = node.as_string()) {
    entry.kind = rotonde_toml_text;
    entry.text = string_of(text->get());
  } else if (auto number = node.as_integer()) {
    entry.kind = rotonde_toml_integer;
    entry.number = number->get();
  } else if (auto flag = node.as_boolean()) {
    entry.kind = rotonde_toml_flag;
    entry.number = flag->get();
  } else if (node.is_array()) {
    entry.kind = rotonde_toml_array;
  } else if (node.is_table()) {
    entry.kind = rotonde_toml_table;
  }
  document.all.push_back(entry);
  if (auto array = node.as_array()) {
    for (const toml::node &element : *array)
      add(document, element, {}, element.source().begin, depth + 1);
  } else if (auto table = node.as_table()) {
    for (const auto &[name, value] : *table)
      add(document, value, name.str(), name.source().begin, depth + 1);
  }
}

}  // namespace

const rotonde_toml_document *rotonde_toml_read(const char *bytes, size_t count) {
  auto document = new Document{};
  toml::parse_result result = toml::parse(std::string_view(bytes, count));
  if (result) {
    document->root = std::move(result).table();
    for (const auto &[name, value] : document->root)
      add(*document, value, name.str(), name.source().begin, 0);
  } else {
    document->message = result.error().description();
    if (document->message.empty()) document->message = "?";
    document->error_line = static_cast<uint32_t>(result.error().source().begin.line);
    document->error_column = static_cast<uint32_t>(result.error().source().begin.column);
  }
  document->nodes = document->all.data();
  document->count = document->all.size();
  document->error = string_of(document->message);
  return document;
}

void rotonde_toml_free(const rotonde_toml_document *document) {
  delete static_cast<const Document *>(document);
}
