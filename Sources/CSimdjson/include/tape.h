// A flat tree of JSON with the byte range of every key and value.
#ifndef WAYBILL_TAPE_H
#define WAYBILL_TAPE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum { wb_null = 0, wb_false = 1, wb_true = 2, wb_number = 3, wb_string = 4, wb_array = 5, wb_object = 6 };

// One value. Values stand in document order, so that the subtree of value i is [i, end_node).
typedef struct {
  int32_t parent;      // -1 for the root
  int32_t end_node;
  uint32_t start;      // byte range of the value; a string's includes its quotes
  uint32_t end;
  uint32_t key_start;  // byte range of the member's name without its quotes; equal where there is none
  uint32_t key_end;
  uint32_t index;      // position within the parent
  uint32_t key_hash;   // wb_key_hash of the name's bytes as written
  uint8_t kind;
  uint8_t escaped;     // a string that holds a backslash
  uint8_t key_escaped;
  uint8_t unused;
} wb_value;

typedef enum {
  wb_json_ok = 0,
  wb_json_empty,
  wb_json_bad_utf8,
  wb_json_unclosed,   // cut off within a string, an array or an object
  wb_json_syntax,
  wb_json_too_deep,
  wb_json_memory
} wb_json_error;

typedef struct {
  wb_value *values;
  uint32_t count;
  wb_json_error error;
  uint32_t error_at;   // byte offset
  bool escaped_keys;   // some name holds a backslash: the filter below knows it only as written
  uint64_t keys[16];   // Bloom filter over the names of all members
} wb_tape;

// FNV-1a.
uint32_t wb_key_hash(const char *bytes, size_t length);

// Reads one JSON document that fills `bytes` but for white space.
wb_tape *wb_parse_json(const char *bytes, size_t length, uint32_t max_depth);
void wb_tape_free(wb_tape *tape);
const char *wb_simdjson_version(void);

#ifdef __cplusplus
}
#endif
#endif
