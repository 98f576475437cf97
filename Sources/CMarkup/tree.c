#include "tree.h"

#include "../CLibxml2/shim.h"
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

static pthread_once_t once = PTHREAD_ONCE_INIT;
static void initialize(void) { xmlInitParser(); }
// Two threads that both start libxml2 by parsing can hang for ever in its dictionary's lock.
void wb_initialize_libxml2(void) { pthread_once(&once, initialize); }

const char *wb_libxml2_version(void) { return LIBXML_DOTTED_VERSION; }

uint64_t wb_hash(const char *bytes, size_t length) {
  uint64_t h = 14695981039346656037ull;
  for (size_t i = 0; i < length; i++) h = (h ^ (unsigned char)bytes[i]) * 1099511628211ull;
  return h;
}

static void note_name(wb_tree *t, uint64_t hash) { t->names[(hash >> 6) & 63] |= 1ull << (hash & 63); }

static bool grow(void **items, uint32_t *capacity, uint32_t needed, size_t size, wb_tree *t) {
  if (needed <= *capacity) return true;
  uint64_t wanted = (uint64_t)*capacity * 2;
  if (wanted < needed) wanted = needed;
  if (wanted > 0x7fffffff) { t->out_of_memory = true; return false; }
  void *larger = realloc(*items, (size_t)wanted * size);
  if (!larger) { t->out_of_memory = true; return false; }
  *items = larger;
  *capacity = (uint32_t)wanted;
  return true;
}

bool wb_builder_init(wb_builder *b, const char *parsed, size_t length, uint32_t max_depth, uint32_t max_nodes) {
  memset(b, 0, sizeof *b);
  wb_tree *t = calloc(1, sizeof *t);
  if (!t) return false;
  b->tree = t;
  b->parsed = parsed;
  b->parsed_length = (uint32_t)length;
  b->max_depth = max_depth;
  b->max_nodes = max_nodes;
  if (!grow((void **)&t->nodes, &t->node_capacity, (uint32_t)(length / 24) + 64, sizeof(wb_node), t) ||
      !grow((void **)&t->attributes, &t->attribute_capacity, (uint32_t)(length / 48) + 64, sizeof(wb_attribute), t) ||
      !grow((void **)&t->pool, &t->pool_capacity, (uint32_t)length + 256, 1, t) ||
      !grow((void **)&b->open, &b->open_capacity, 256, sizeof(int32_t), t)) {
    wb_tree_free(t);
    free(b->open);
    return false;
  }
  return true;
}

void wb_tree_free(wb_tree *t) {
  if (!t) return;
  free(t->nodes);
  free(t->attributes);
  free(t->pool);
  free(t);
}

void wb_builder_finish(wb_builder *b) {
  wb_leave_start_tag(b);
  while (b->depth) wb_close(b, b->position);
  free(b->open);
  b->open = NULL;
}

uint32_t wb_source_start(wb_builder *b, uint32_t parsed) {
  if (!b->segments) return parsed;
  while (b->segment > 0 && b->segments[b->segment].parsed > parsed) b->segment--;
  while (b->segment + 1 < b->segment_count && b->segments[b->segment + 1].parsed <= parsed) b->segment++;
  return b->segments[b->segment].source + (parsed - b->segments[b->segment].parsed);
}

uint32_t wb_source_end(wb_builder *b, uint32_t parsed) {
  return parsed == 0 ? 0 : wb_source_start(b, parsed - 1) + 1;
}

void wb_leave_start_tag(wb_builder *b) {
  if (!b->in_start_tag) return;
  b->in_start_tag = false;
  while (b->position < b->parsed_length && b->parsed[b->position] != '>' && b->parsed[b->position] != '<') b->position++;
  if (b->position < b->parsed_length && b->parsed[b->position] == '>') b->position++;
  if (b->depth && b->open[b->depth - 1] >= 0) {
    wb_node *n = &b->tree->nodes[b->open[b->depth - 1]];
    n->content = n->end = wb_source_end(b, b->position);
  }
}

static uint32_t keep(wb_tree *t, const char *bytes, size_t length) {
  if (length > 0x7fffffff || !grow((void **)&t->pool, &t->pool_capacity, t->pool_length + (uint32_t)length, 1, t)) return 0;
  uint32_t at = t->pool_length;
  memcpy(t->pool + at, bytes, length);
  t->pool_length += (uint32_t)length;
  return at;
}

static int32_t add_node(wb_builder *b, uint32_t kind) {
  wb_tree *t = b->tree;
  if (t->node_count >= b->max_nodes) { t->too_large = true; return -1; }
  if (!grow((void **)&t->nodes, &t->node_capacity, t->node_count + 1, sizeof(wb_node), t)) return -1;
  wb_node *n = &t->nodes[t->node_count];
  memset(n, 0, sizeof *n);
  n->kind = kind;
  n->parent = -1;
  for (uint32_t d = b->depth; d > 0; d--)
    if (b->open[d - 1] >= 0) { n->parent = b->open[d - 1]; break; }
  n->end_node = (int32_t)t->node_count + 1;
  return (int32_t)t->node_count++;
}

int32_t wb_open(wb_builder *b, const char *name, size_t length, uint32_t start, uint32_t end) {
  wb_tree *t = b->tree;
  int32_t node = -1;
  if (b->depth >= b->max_depth) t->too_deep = true;
  else node = add_node(b, wb_element);
  if (node >= 0) {
    uint32_t text = keep(t, name, length);
    wb_node *n = &t->nodes[node];
    n->text = text;
    n->length = (uint32_t)length;
    n->name_hash = wb_hash(name, length);
    n->attributes = t->attribute_count;
    n->start = wb_source_start(b, start);
    n->end = n->content = end > start ? wb_source_end(b, end) : n->start;
    note_name(t, n->name_hash);
  }
  if (!grow((void **)&b->open, &b->open_capacity, b->depth + 1, sizeof(int32_t), t)) return -1;
  b->open[b->depth++] = node;
  return node;
}

void wb_close(wb_builder *b, uint32_t end) {
  if (b->depth == 0) return;
  int32_t node = b->open[--b->depth];
  if (node < 0) return;
  wb_node *n = &b->tree->nodes[node];
  n->end_node = (int32_t)b->tree->node_count;
  uint32_t source = wb_source_end(b, end);
  // An implied element has no bytes of its own, yet it may hold elements that have.
  if (source > n->end) n->end = source;
}

void wb_add_text(wb_builder *b, const char *text, size_t length, uint32_t end) {
  wb_tree *t = b->tree;
  uint32_t start = b->position;
  if (t->node_count > 0) {
    wb_node *last = &t->nodes[t->node_count - 1];
    int32_t parent = -1;
    for (uint32_t d = b->depth; d > 0; d--)
      if (b->open[d - 1] >= 0) { parent = b->open[d - 1]; break; }
    // libxml2 hands long text and every entity over piece by piece.
    if (last->kind == wb_text && last->parent == parent && last->text + last->length == t->pool_length) {
      keep(t, text, length);
      last->length += (uint32_t)length;
      last->end = wb_source_end(b, end);
      b->position = end;
      return;
    }
  }
  int32_t node = add_node(b, wb_text);
  if (node >= 0) {
    uint32_t at = keep(t, text, length);
    wb_node *n = &t->nodes[node];
    n->text = at;
    n->length = (uint32_t)length;
    n->start = n->content = wb_source_start(b, start);
    n->end = wb_source_end(b, end);
    if (n->end < n->start) n->end = n->start;
  }
  b->position = end;
}

static void note_classes(wb_tree *t, wb_node *n, const char *value, size_t length) {
  size_t i = 0;
  while (i < length) {
    while (i < length && (unsigned char)value[i] <= ' ') i++;
    size_t from = i;
    while (i < length && (unsigned char)value[i] > ' ') i++;
    if (i > from) {
      uint64_t h = wb_hash(value + from, i - from);
      n->class_bits |= 1ull << (h & 63);
      note_name(t, h);
    }
  }
}

void wb_add_attribute(wb_builder *b, int32_t node, const char *name, size_t name_length, const char *value, size_t value_length) {
  wb_tree *t = b->tree;
  if (node < 0 || !grow((void **)&t->attributes, &t->attribute_capacity, t->attribute_count + 1, sizeof(wb_attribute), t)) return;
  uint32_t kept_name = keep(t, name, name_length), kept_value = keep(t, value, value_length);
  wb_attribute *a = &t->attributes[t->attribute_count++];
  a->name_hash = wb_hash(name, name_length);
  note_name(t, a->name_hash);
  a->name = kept_name;
  a->name_length = (uint32_t)name_length;
  a->value = kept_value;
  a->value_length = (uint32_t)value_length;
  wb_node *n = &t->nodes[node];
  n->attribute_count++;
  if (name_length == 5 && !memcmp(name, "class", 5)) note_classes(t, n, value, value_length);
  else if (name_length == 2 && !memcmp(name, "id", 2)) note_name(t, wb_hash(value, value_length));
}

void wb_add_error(wb_builder *b, uint32_t at) {
  if (b->tree->error_count++ == 0) b->tree->first_error = wb_source_start(b, at);
}
