// memmem is a GNU and BSD extension.
#define _GNU_SOURCE
#include "../CLibxml2/shim.h"
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "tree.h"

typedef struct {
  wb_builder builder;
  htmlParserCtxtPtr parser;
} html_state;

static bool starts_tag(const char *p, const char *end, const char *name, size_t length) {
  if ((size_t)(end - p) < length + 1 || strncasecmp(p, name, length) != 0) return false;
  unsigned char after = (unsigned char)p[length];
  return after <= ' ' || after == '>' || after == '/';
}

static const char *find_end_tag(const char *p, const char *end, const char *name, size_t length) {
  while ((p = memchr(p, '<', (size_t)(end - p)))) {
    if (end - p > 1 && p[1] == '/' && starts_tag(p + 2, end, name, length)) return p;
    p++;
  }
  return NULL;
}

static const char *find_tag_end(const char *p, const char *end) {
  char quote = 0;
  for (; p < end; p++) {
    if (quote) {
      if (*p == quote) quote = 0;
    } else if (*p == '"' || *p == '\'') {
      quote = *p;
    } else if (*p == '>') {
      return p + 1;
    }
  }
  return NULL;
}

// libxml2 compares every attribute of a tag with all others before it: what stands behind this many is left out.
enum { max_attributes = 1000, long_tag = 8192 };

// Where the attribute after the last that is kept begins; NULL for a tag of the usual kind.
static const char *find_excess(const char *tag, const char *end) {
  char quote = 0;
  uint32_t words = 0;
  for (const char *p = tag; p < end; p++) {
    if (quote) {
      if (*p == quote) quote = 0;
    } else if (*p == '"' || *p == '\'') {
      quote = *p;
    } else if (*p == '>') {
      return NULL;
    } else if ((unsigned char)*p <= ' ' && (unsigned char)p[-1] > ' ' && ++words > max_attributes) {
      return p;
    }
  }
  return NULL;
}

typedef struct {
  char *bytes;
  size_t length;
  wb_segment *segments;
  uint32_t count, capacity;
  bool cut_attributes;
} lean;

static bool keep_stretch(lean *l, const char *source, const char *from, const char *to) {
  if (to <= from) return true;
  if (l->count == l->capacity) {
    uint32_t wanted = l->capacity ? l->capacity * 2 : 64;
    wb_segment *larger = realloc(l->segments, wanted * sizeof *larger);
    if (!larger) return false;
    l->segments = larger;
    l->capacity = wanted;
  }
  l->segments[l->count++] = (wb_segment){(uint32_t)l->length, (uint32_t)(from - source)};
  memcpy(l->bytes + l->length, from, (size_t)(to - from));
  l->length += (size_t)(to - from);
  return true;
}

// Leaves out what costs a tree and holds no fact: comments, svg, and the content of script and style
// (their tags stay, so that the data inside a script can be found by its element).
static bool make_lean(lean *l, const char *source, size_t length) {
  memset(l, 0, sizeof *l);
  l->bytes = malloc(length + 1);
  if (!l->bytes) return false;
  const char *end = source + length, *p = source, *kept = source;
  while (p < end && (p = memchr(p, '<', (size_t)(end - p)))) {
    const char *resume = NULL, *cut = p;
    if (end - p >= 4 && !memcmp(p, "<!--", 4)) {
      const char *close = memmem(p + 4, (size_t)(end - p - 4), "-->", 3);
      resume = close ? close + 3 : NULL;
    } else if (end - p > 1) {
      const char *name = NULL;
      size_t n = 0;
      bool whole = false;
      switch (p[1] | 32) {
        case 's':
          if (starts_tag(p + 1, end, "script", 6)) name = "script", n = 6;
          else if (starts_tag(p + 1, end, "style", 5)) name = "style", n = 5;
          else if (starts_tag(p + 1, end, "svg", 3)) name = "svg", n = 3, whole = true;
          break;
        default: break;
      }
      if (name) {
        const char *content = find_tag_end(p, end);
        bool empty = content && content[-2] == '/' && whole;
        if (content && empty) {
          resume = content;
        } else if (content) {
          const char *close = find_end_tag(content, end, name, n);
          if (whole) {
            resume = close ? find_tag_end(close, end) : NULL;
          } else {
            cut = content;
            resume = close ? close : end;
          }
        }
      }
    }
    if (!resume) {
      const char *next = memchr(p + 1, '<', (size_t)(end - p - 1));
      if ((next ? next : end) - p > long_tag && (cut = find_excess(p + 1, end))) {
        resume = find_tag_end(cut, end);
        resume = resume ? resume - 1 : end;
        l->cut_attributes = true;
      } else {
        p = next;
        if (!p) break;
        continue;
      }
    }
    if (!keep_stretch(l, source, kept, cut)) return false;
    kept = p = resume;
  }
  return keep_stretch(l, source, kept, end);
}

static uint32_t offset_of(html_state *s) {
  xmlParserInputPtr in = s->parser->input;
  if (!in) return s->builder.position;
  uint32_t at = (uint32_t)(in->cur - in->base) + (uint32_t)in->consumed;
  return at > s->builder.parsed_length ? s->builder.parsed_length : at;
}

// Finds `<name` or `</name` between the last construct and here. What is not found is implied.
static bool find_tag(html_state *s, const xmlChar *name, bool closing, uint32_t here, uint32_t *start) {
  wb_builder *b = &s->builder;
  size_t n = strlen((const char *)name);
  const char *from = b->parsed + b->position, *end = b->parsed + here;
  while (from < end && (from = memchr(from, '<', (size_t)(end - from)))) {
    const char *tag = from + 1 + (closing ? 1 : 0);
    if ((!closing || (from + 1 < end && from[1] == '/')) && (size_t)(end - from) > n + (closing ? 1 : 0) - 0 &&
        strncasecmp(tag, (const char *)name, n) == 0) {
      *start = (uint32_t)(from - b->parsed);
      return true;
    }
    from++;
  }
  return false;
}

static void start_element(void *context, const xmlChar *name, const xmlChar **attributes) {
  html_state *s = context;
  wb_builder *b = &s->builder;
  wb_leave_start_tag(b);
  uint32_t here = offset_of(s), start = b->position;
  bool printed = find_tag(s, name, false, here, &start);
  int32_t node = wb_open(b, (const char *)name, strlen((const char *)name), printed ? start : b->position, printed ? here : b->position);
  if (printed) {
    b->position = here;
    b->in_start_tag = true;
  }
  if (!attributes) return;
  for (; *attributes; attributes += 2) {
    const char *value = attributes[1] ? (const char *)attributes[1] : "";
    wb_add_attribute(b, node, (const char *)attributes[0], strlen((const char *)attributes[0]), value, strlen(value));
  }
}

static void end_element(void *context, const xmlChar *name) {
  html_state *s = context;
  wb_builder *b = &s->builder;
  wb_leave_start_tag(b);
  uint32_t here = offset_of(s), start;
  if (find_tag(s, name, true, here, &start)) b->position = here;
  wb_close(b, b->position);
}

static void characters(void *context, const xmlChar *text, int length) {
  html_state *s = context;
  wb_leave_start_tag(&s->builder);
  wb_add_text(&s->builder, (const char *)text, (size_t)length, offset_of(s));
}

static void error(void *context, const char *message, ...) {
  (void)message;
  html_state *s = context;
  wb_add_error(&s->builder, offset_of(s));
}

wb_tree *wb_parse_html(const char *bytes, size_t length, uint32_t max_depth, uint32_t max_nodes) {
  wb_initialize_libxml2();
  lean l;
  html_state s = {0};
  if (!make_lean(&l, bytes, length)) goto failed;
  if (!wb_builder_init(&s.builder, l.bytes, l.length, max_depth, max_nodes)) goto failed;
  s.builder.segments = l.segments;
  s.builder.segment_count = l.count;
  s.builder.tree->cut_attributes = l.cut_attributes;
  if (l.length > 0) {
    s.parser = htmlCreateMemoryParserCtxt(l.bytes, (int)l.length);
    if (!s.parser) {
      s.builder.tree->out_of_memory = true;
    } else {
      htmlCtxtUseOptions(s.parser, HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NODEFDTD | HTML_PARSE_IGNORE_ENC);
      // The text is UTF-8 already: without this libxml2 would guess from a meta element.
      s.parser->charset = XML_CHAR_ENCODING_UTF8;
      htmlSAXHandler handler = {0};
      handler.startElement = start_element;
      handler.endElement = end_element;
      handler.characters = characters;
      handler.ignorableWhitespace = characters;
      handler.cdataBlock = characters;
      handler.error = error;
      memcpy(s.parser->sax, &handler, sizeof(xmlSAXHandlerV1));
      s.parser->userData = &s;
      htmlParseDocument(s.parser);
      htmlFreeParserCtxt(s.parser);
      s.parser = NULL;
    }
  }
  s.builder.position = s.builder.in_start_tag ? s.builder.position : s.builder.parsed_length;
  wb_builder_finish(&s.builder);
  free(l.segments);
  free(l.bytes);
  return s.builder.tree;
failed:
  free(l.segments);
  free(l.bytes);
  return NULL;
}
