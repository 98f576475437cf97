// simdjson finds the structure (stage 1: quotes, brackets, UTF-8) at gigabytes a second; its own second stage
// forgets where things stood, so the tree is built here, from the same structural indexes.
#include "tape.h"

#include <simdjson.h>

#include <cstdlib>
#include <cstring>
#include <memory>
#include <vector>

using simdjson::internal::dom_parser_implementation;

namespace {

struct Indexer {
  std::unique_ptr<dom_parser_implementation> parser;
  size_t capacity = 0;

  dom_parser_implementation *sized(size_t length) {
    if (parser && capacity >= length) return parser.get();
    size_t wanted = length < 65536 ? 65536 : length;
    parser.reset();
    auto error = simdjson::get_active_implementation()->create_dom_parser_implementation(wanted, 1024, parser);
    if (error || !parser) { capacity = 0; return nullptr; }
    capacity = wanted;
    return parser.get();
  }
};

struct Builder {
  const char *bytes;
  uint32_t length;
  std::vector<wb_value> values;
  std::vector<int32_t> open;
  wb_json_error error = wb_json_ok;
  uint32_t error_at = 0;
  uint64_t keys[16] = {};
  bool escaped_keys = false;

  bool fail(wb_json_error what, uint32_t at) {
    error = what;
    error_at = at;
    return false;
  }

  static bool is_space(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

  // The end of a scalar: what stands before the next structural character, less white space.
  uint32_t scalar_end(uint32_t start, uint32_t next) const {
    uint32_t end = next;
    while (end > start && is_space(bytes[end - 1])) end--;
    return end;
  }

  bool is_number(uint32_t from, uint32_t to) const {
    auto digits = [&](uint32_t &i) {
      uint32_t first = i;
      while (i < to && bytes[i] >= '0' && bytes[i] <= '9') i++;
      return i > first;
    };
    uint32_t i = from;
    if (i < to && bytes[i] == '-') i++;
    if (!digits(i)) return false;
    if (i < to && bytes[i] == '.') { i++; if (!digits(i)) return false; }
    if (i < to && (bytes[i] | 32) == 'e') {
      i++;
      if (i < to && (bytes[i] == '+' || bytes[i] == '-')) i++;
      if (!digits(i)) return false;
    }
    return i == to;
  }

  int32_t add(uint32_t start, uint32_t end, uint8_t kind) {
    wb_value v{};
    v.parent = open.empty() ? -1 : open.back();
    v.start = start;
    v.end = end;
    v.kind = kind;
    v.end_node = int32_t(values.size()) + 1;
    values.push_back(v);
    return int32_t(values.size()) - 1;
  }
};

bool build(Builder &b, const uint32_t *at, uint32_t n, uint32_t max_depth) {
  enum { value, first_key, key, colon, comma, done } expect = value;
  std::vector<uint32_t> counts;
  uint32_t key_start = 0, key_end = 0;
  bool key_escaped = false, may_close = false;
  for (uint32_t i = 0; i < n; i++) {
    uint32_t p = at[i], next = i + 1 < n ? at[i + 1] : b.length;
    char c = b.bytes[p];
    if (expect == done) return b.fail(wb_json_syntax, p);
    if (expect == colon) {
      if (c != ':') return b.fail(wb_json_syntax, p);
      expect = value;
      may_close = false;
      continue;
    }
    if (expect == first_key || expect == key) {
      if (c == '}' && expect == first_key) goto close;
      if (c != '"') return b.fail(wb_json_syntax, p);
      uint32_t end = b.scalar_end(p, next);
      if (end < p + 2 || b.bytes[end - 1] != '"') return b.fail(wb_json_unclosed, p);
      key_start = p + 1;
      key_end = end - 1;
      key_escaped = memchr(b.bytes + key_start, '\\', key_end - key_start) != nullptr;
      expect = colon;
      continue;
    }
    if (expect == comma) {
      if (c == ',') {
        expect = b.values[b.open.back()].kind == wb_object ? key : value;
        may_close = false;
        continue;
      }
      if (c != ']' && c != '}') return b.fail(wb_json_syntax, p);
      goto close;
    }
    // A value is due; right after `[` the bracket may close at once.
    if (c == ']' && may_close) goto close;
    {
      int32_t node;
      uint32_t end = b.scalar_end(p, next);
      if (c == '{' || c == '[') {
        if (b.open.size() >= max_depth) return b.fail(wb_json_too_deep, p);
        node = b.add(p, p + 1, c == '{' ? wb_object : wb_array);
      } else if (c == '"') {
        if (end < p + 2 || b.bytes[end - 1] != '"') return b.fail(wb_json_unclosed, p);
        node = b.add(p, end, wb_string);
        b.values[node].escaped = memchr(b.bytes + p, '\\', end - p) != nullptr;
      } else if (end - p == 4 && !memcmp(b.bytes + p, "true", 4)) {
        node = b.add(p, end, wb_true);
      } else if (end - p == 5 && !memcmp(b.bytes + p, "false", 5)) {
        node = b.add(p, end, wb_false);
      } else if (end - p == 4 && !memcmp(b.bytes + p, "null", 4)) {
        node = b.add(p, end, wb_null);
      } else if (b.is_number(p, end)) {
        node = b.add(p, end, wb_number);
      } else {
        return b.fail(i + 1 == n ? wb_json_unclosed : wb_json_syntax, p);
      }
      wb_value &v = b.values[node];
      if (!b.open.empty()) {
        v.index = counts.back()++;
        if (b.values[b.open.back()].kind == wb_object) {
          v.key_start = key_start;
          v.key_end = key_end;
          v.key_escaped = key_escaped;
          v.key_hash = wb_key_hash(b.bytes + key_start, key_end - key_start);
          b.keys[(v.key_hash >> 6) & 15] |= 1ull << (v.key_hash & 63);
          b.escaped_keys |= key_escaped;
        }
      }
      if (v.kind >= wb_array) {
        expect = v.kind == wb_object ? first_key : value;
        may_close = v.kind == wb_array;
        b.open.push_back(node);
        counts.push_back(0);
      } else {
        expect = b.open.empty() ? done : comma;
      }
      continue;
    }
  close: {
    if (b.open.empty()) return b.fail(wb_json_syntax, p);
    wb_value &v = b.values[b.open.back()];
    if ((c == '}') != (v.kind == wb_object)) return b.fail(wb_json_syntax, p);
    v.end = p + 1;
    v.end_node = int32_t(b.values.size());
    b.open.pop_back();
    counts.pop_back();
    expect = b.open.empty() ? done : comma;
  }
  }
  if (expect != done) return b.fail(b.values.empty() ? wb_json_empty : wb_json_unclosed, b.length);
  return true;
}

}  // namespace

#define WB_TEXT(x) #x
#define WB_EXPANDED(x) WB_TEXT(x)
const char *wb_simdjson_version(void) { return WB_EXPANDED(SIMDJSON_VERSION); }

uint32_t wb_key_hash(const char *bytes, size_t length) {
  uint32_t h = 2166136261u;
  for (size_t i = 0; i < length; i++) h = (h ^ static_cast<unsigned char>(bytes[i])) * 16777619u;
  return h;
}

wb_tape *wb_parse_json(const char *bytes, size_t length, uint32_t max_depth) {
  // One indexer a thread: its buffers are as large as the largest page so far, capped below.
  static thread_local Indexer indexer;
  auto *tape = static_cast<wb_tape *>(calloc(1, sizeof(wb_tape)));
  if (!tape) return nullptr;
  auto *parser = length == 0 || length > 0x7fffffff ? nullptr : indexer.sized(length);
  if (!parser) {
    tape->error = length == 0 ? wb_json_empty : wb_json_memory;
    return tape;
  }
  auto error = parser->stage1(reinterpret_cast<const uint8_t *>(bytes), length, simdjson::stage1_mode::regular);
  if (error) {
    tape->error = error == simdjson::UTF8_ERROR        ? wb_json_bad_utf8
                  : error == simdjson::UNCLOSED_STRING ? wb_json_unclosed
                  : error == simdjson::EMPTY           ? wb_json_empty
                                                       : wb_json_syntax;
    return tape;
  }
  Builder b{bytes, uint32_t(length), {}, {}};
  b.values.reserve(parser->n_structural_indexes / 2 + 1);
  build(b, parser->structural_indexes.get(), parser->n_structural_indexes, max_depth);
  tape->error = b.error;
  tape->error_at = b.error_at;
  tape->escaped_keys = b.escaped_keys;
  memcpy(tape->keys, b.keys, sizeof b.keys);
  // What was read before an error stays: the caller says so and may use it.
  while (!b.open.empty()) {
    wb_value &v = b.values[b.open.back()];
    v.end = uint32_t(length);
    v.end_node = int32_t(b.values.size());
    b.open.pop_back();
  }
  tape->count = uint32_t(b.values.size());
  tape->values = static_cast<wb_value *>(malloc(sizeof(wb_value) * (b.values.size() + 1)));
  if (!tape->values) {
    tape->count = 0;
    tape->error = wb_json_memory;
  } else if (tape->count) {
    memcpy(tape->values, b.values.data(), sizeof(wb_value) * b.values.size());
  }
  if (indexer.capacity > 4u << 20) indexer = Indexer{};
  return tape;
}

void wb_tape_free(wb_tape *tape) {
  if (!tape) return;
  free(tape->values);
  free(tape);
}
