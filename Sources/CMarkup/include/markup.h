// Flat trees of HTML and XML, built from libxml2's parser events.
#ifndef WAYBILL_MARKUP_H
#define WAYBILL_MARKUP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum { wb_element = 1, wb_text = 2 };

// One node. Nodes stand in document order, so that the subtree of node i is [i, end_node).
typedef struct {
  int32_t parent;       // -1 for a root
  int32_t end_node;     // index after the last node of the subtree
  uint32_t text;        // offset into the pool: an element's name, a text node's text
  uint32_t length;      // its length in bytes
  uint64_t name_hash;   // wb_hash of an element's name; 0 for text
  uint64_t class_bits;  // one bit for each class token, by wb_hash % 64
  uint32_t attributes;  // index of the first attribute
  uint32_t attribute_count;
  uint32_t start;       // byte range in the source; start == end where the source has no bytes of it
  uint32_t end;
  uint32_t content;     // source offset after the start tag
  uint32_t kind;
} wb_node;

typedef struct {
  uint64_t name_hash;
  uint32_t name, name_length;
  uint32_t value, value_length;
} wb_attribute;

typedef struct {
  wb_node *nodes;
  wb_attribute *attributes;
  char *pool;
  uint32_t node_count, attribute_count, pool_length;
  uint32_t node_capacity, attribute_capacity, pool_capacity;
  uint32_t error_count;     // what libxml2 complained of
  uint32_t first_error;     // source offset of the first complaint
  bool too_deep;            // elements below the depth limit were flattened into their ancestor
  bool too_large;           // the tree was cut at the node limit
  bool out_of_memory;
  bool cut_attributes;      // a tag had more attributes than are kept
  uint64_t names[64];       // Bloom filter over the tags, ids, classes and attribute names of the whole tree
} wb_tree;

// FNV-1a over the bytes as they stand.
uint64_t wb_hash(const char *bytes, size_t length);

// HTML: script and style content, svg and comments never reach libxml2; offsets stay those of `bytes`.
wb_tree *wb_parse_html(const char *bytes, size_t length, uint32_t max_depth, uint32_t max_nodes);
// XML: no DTD, no entity but the five of the standard, no network. Names lose their prefix.
wb_tree *wb_parse_xml(const char *bytes, size_t length, uint32_t max_depth, uint32_t max_nodes);
void wb_tree_free(wb_tree *tree);

// libxml2's version as it runs, for --version.
const char *wb_libxml2_version(void);

#ifdef __cplusplus
}
#endif
#endif
