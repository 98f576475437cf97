// Bytes of any encoding to UTF-8.
#ifndef WAYBILL_DECODE_H
#define WAYBILL_DECODE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// The length of the longest prefix that is valid UTF-8 without NUL; `length` if all is.
size_t wb_valid_utf8(const char *bytes, size_t length);

// The first place of `needle`; NULL where there is none. Swift sees no memmem on Linux.
const char *wb_find(const char *bytes, size_t length, const char *needle, size_t needle_length);

// Decodes by the C library's iconv; undecodable bytes become U+FFFD. The result is malloc'ed; NULL if the
// encoding is unknown or memory is short.
char *wb_decode(const char *encoding, const char *bytes, size_t length, size_t *out_length, size_t *replaced,
                size_t *first_replacement);

#ifdef __cplusplus
}
#endif
#endif
