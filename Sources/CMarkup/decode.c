// memmem is a GNU and BSD extension.
#define _GNU_SOURCE
#include "decode.h"

#include <errno.h>
#include <iconv.h>
#include <stdlib.h>
#include <string.h>

const char *wb_find(const char *bytes, size_t length, const char *needle, size_t needle_length) {
  return memmem(bytes, length, needle, needle_length);
}

size_t wb_valid_utf8(const char *text, size_t length) {
  const unsigned char *s = (const unsigned char *)text;
  size_t i = 0;
  while (i < length) {
    if (i + 8 <= length) {
      uint64_t w;
      memcpy(&w, s + i, 8);
      // All ASCII and none zero: the usual case, eight bytes at a time.
      if (!(w & 0x8080808080808080ull) && !((w - 0x0101010101010101ull) & ~w & 0x8080808080808080ull)) {
        i += 8;
        continue;
      }
    }
    unsigned char c = s[i];
    if (c < 0x80) {
      if (c == 0) return i;
      i++;
    } else if (c >= 0xC2 && c <= 0xDF) {
      if (i + 1 >= length || (s[i + 1] & 0xC0) != 0x80) return i;
      i += 2;
    } else if (c >= 0xE0 && c <= 0xEF) {
      if (i + 2 >= length || (s[i + 1] & 0xC0) != 0x80 || (s[i + 2] & 0xC0) != 0x80) return i;
      if (c == 0xE0 && s[i + 1] < 0xA0) return i;
      if (c == 0xED && s[i + 1] > 0x9F) return i;
      i += 3;
    } else if (c >= 0xF0 && c <= 0xF4) {
      if (i + 3 >= length || (s[i + 1] & 0xC0) != 0x80 || (s[i + 2] & 0xC0) != 0x80 || (s[i + 3] & 0xC0) != 0x80) return i;
      if (c == 0xF0 && s[i + 1] < 0x90) return i;
      if (c == 0xF4 && s[i + 1] > 0x8F) return i;
      i += 4;
    } else {
      return i;
    }
  }
  return length;
}

char *wb_decode(const char *encoding, const char *bytes, size_t length, size_t *out_length, size_t *replaced,
                size_t *first_replacement) {
  iconv_t converter = iconv_open("UTF-8", encoding);
  if (converter == (iconv_t)-1) return NULL;
  size_t capacity = length * 4 + 16;
  char *out = malloc(capacity);
  if (!out) {
    iconv_close(converter);
    return NULL;
  }
  char *in = (char *)bytes, *to = out;
  size_t left = length, room = capacity;
  *replaced = 0;
  *first_replacement = 0;
  while (left > 0) {
    if (iconv(converter, &in, &left, &to, &room) != (size_t)-1) break;
    if (errno == E2BIG || room < 3) break;
    // EILSEQ, or EINVAL at a cut-off end: one byte is replaced and the next one tried.
    if ((*replaced)++ == 0) *first_replacement = (size_t)(to - out);
    memcpy(to, "\xEF\xBF\xBD", 3);
    to += 3;
    room -= 3;
    in++;
    left--;
    iconv(converter, NULL, NULL, NULL, NULL);
  }
  iconv(converter, NULL, NULL, &to, &room);
  iconv_close(converter);
  *out_length = (size_t)(to - out);
  return out;
}
