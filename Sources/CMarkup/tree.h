// Building a wb_tree; shared by the HTML and the XML parser.
#ifndef WAYBILL_TREE_H
#define WAYBILL_TREE_H

#include "markup.h"

// A stretch of the parsed buffer and where it stands in the source.
typedef struct {
  uint32_t parsed;
  uint32_t source;
} wb_segment;

typedef struct {
  wb_tree *tree;
  const char *parsed;          // what libxml2 reads
  uint32_t parsed_length;
  const wb_segment *segments;  // where the stretches of `parsed` stand in the source; NULL: the same
  uint32_t segment_count;
  uint32_t segment;            // cursor, as offsets mostly grow
  uint32_t position;           // end of the last construct in `parsed`
  bool in_start_tag;           // `position` stands before the `>` of a start tag
  int32_t *open;               // stack of open elements (node index; -1 flattened)
  uint32_t depth, open_capacity;
  uint32_t max_depth, max_nodes;
} wb_builder;

bool wb_builder_init(wb_builder *b, const char *parsed, size_t length, uint32_t max_depth, uint32_t max_nodes);
void wb_builder_finish(wb_builder *b);
uint32_t wb_source_start(wb_builder *b, uint32_t parsed);
uint32_t wb_source_end(wb_builder *b, uint32_t parsed);
// Moves past the `>` of the start tag that was read last.
void wb_leave_start_tag(wb_builder *b);
// Opens an element; start == end in the parsed buffer means that it is implied. Returns its node or -1.
int32_t wb_open(wb_builder *b, const char *name, size_t length, uint32_t start, uint32_t end);
void wb_close(wb_builder *b, uint32_t end);
void wb_add_text(wb_builder *b, const char *text, size_t length, uint32_t end);
void wb_add_attribute(wb_builder *b, int32_t node, const char *name, size_t name_length, const char *value, size_t value_length);
void wb_add_error(wb_builder *b, uint32_t at);
void wb_initialize_libxml2(void);

#endif
