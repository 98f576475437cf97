#include "../CLibxml2/shim.h"
#include <stdlib.h>
#include <string.h>

#include "tree.h"

typedef struct {
  wb_builder builder;
  xmlParserCtxtPtr parser;
} xml_state;

static uint32_t offset_of(xml_state *s) {
  xmlParserInputPtr in = s->parser->input;
  if (!in) return s->builder.position;
  uint32_t at = (uint32_t)(in->cur - in->base) + (uint32_t)in->consumed;
  return at > s->builder.parsed_length ? s->builder.parsed_length : at;
}

static void start_element(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
                          int namespace_count, const xmlChar **namespaces, int attribute_count, int defaulted,
                          const xmlChar **attributes) {
  (void)prefix, (void)uri, (void)namespace_count, (void)namespaces, (void)defaulted;
  xml_state *s = context;
  wb_builder *b = &s->builder;
  wb_leave_start_tag(b);
  uint32_t here = offset_of(s), start = b->position;
  while (start < here) {
    const char *found = memchr(b->parsed + start, '<', here - start);
    if (!found) { start = here; break; }
    start = (uint32_t)(found - b->parsed);
    char next = start + 1 < here ? b->parsed[start + 1] : '!';
    if (next != '!' && next != '?' && next != '/') break;
    start++;
  }
  int32_t node = wb_open(b, (const char *)name, strlen((const char *)name), start, here);
  b->position = here;
  b->in_start_tag = true;
  for (int i = 0; i < attribute_count; i++, attributes += 5) {
    const char *value = (const char *)attributes[3], *end = (const char *)attributes[4];
    wb_add_attribute(b, node, (const char *)attributes[0], strlen((const char *)attributes[0]), value, (size_t)(end - value));
  }
}

static void end_element(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
  (void)name, (void)prefix, (void)uri;
  xml_state *s = context;
  wb_leave_start_tag(&s->builder);
  uint32_t here = offset_of(s);
  // For `<a/>` libxml2 reports the end while it stands before or behind the `>` that was just passed.
  if (here > s->builder.position) s->builder.position = here;
  wb_close(&s->builder, s->builder.position);
}

static void characters(void *context, const xmlChar *text, int length) {
  xml_state *s = context;
  wb_leave_start_tag(&s->builder);
  wb_add_text(&s->builder, (const char *)text, (size_t)length, offset_of(s));
}

static void comment(void *context, const xmlChar *text) {
  (void)text;
  xml_state *s = context;
  wb_leave_start_tag(&s->builder);
  s->builder.position = offset_of(s);
}

static void instruction(void *context, const xmlChar *target, const xmlChar *data) {
  (void)target;
  comment(context, data);
}

static void error(void *context, const char *message, ...) {
  (void)message;
  xml_state *s = context;
  wb_add_error(&s->builder, offset_of(s));
}

wb_tree *wb_parse_xml(const char *bytes, size_t length, uint32_t max_depth, uint32_t max_nodes) {
  wb_initialize_libxml2();
  xml_state s = {0};
  if (!wb_builder_init(&s.builder, bytes, length, max_depth, max_nodes)) return NULL;
  if (length > 0) {
    s.parser = xmlCreateMemoryParserCtxt(bytes, (int)length);
    if (!s.parser) {
      s.builder.tree->out_of_memory = true;
    } else {
      // Without NOENT and without entityDecl no entity has a meaning: neither a file nor a bomb can be named.

      xmlCtxtUseOptions(s.parser, XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_IGNORE_ENC | XML_PARSE_NOERROR |
                                      XML_PARSE_NOWARNING);
      xmlSAXHandler handler = {0};
      handler.initialized = XML_SAX2_MAGIC;
      handler.startElementNs = start_element;
      handler.endElementNs = end_element;
      handler.characters = characters;
      handler.ignorableWhitespace = characters;
      handler.cdataBlock = characters;
      handler.comment = comment;
      handler.processingInstruction = instruction;
      handler.error = error;
      memcpy(s.parser->sax, &handler, sizeof handler);
      s.parser->userData = &s;
      xmlParseDocument(s.parser);
      if (s.parser->myDoc) {
        xmlFreeDoc(s.parser->myDoc);
        s.parser->myDoc = NULL;
      }
      xmlFreeParserCtxt(s.parser);
      s.parser = NULL;
    }
  }
  wb_builder_finish(&s.builder);
  return s.builder.tree;
}
