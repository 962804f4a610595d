/* Which of 64 bytes are of a kind, as the bits of a word, the lowest for the first byte.
 *
 * Swift has vectors but no way from a comparison of them to a word; clang has one, on every processor. */

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

typedef uint8_t mainstream_bytes __attribute__((ext_vector_type(64)));
typedef bool mainstream_bits __attribute__((ext_vector_type(64)));

#define MAINSTREAM_WORD(comparison)                                                \
  __extension__({                                                                  \
    mainstream_bits bits = __builtin_convertvector((comparison), mainstream_bits); \
    uint64_t word;                                                                 \
    memcpy(&word, &bits, sizeof word);                                             \
    word;                                                                          \
  })

/* What may mean something in CSV. */
struct mainstream_csv_marks {
  uint64_t quotes, delimiters, line_feeds;
  /* Whether there are bytes below the space other than line feeds. */
  bool has_other_controls;
  /* Whether there are bytes that are none of ASCII. */
  bool has_high_bytes;
};

static inline struct mainstream_csv_marks mainstream_csv_marks(const uint8_t *bytes, uint8_t delimiter) {
  mainstream_bytes block;
  memcpy(&block, bytes, sizeof block);
  struct mainstream_csv_marks marks;
  marks.quotes = MAINSTREAM_WORD(block == (uint8_t)'"');
  marks.delimiters = MAINSTREAM_WORD(block == delimiter);
  marks.line_feeds = MAINSTREAM_WORD(block == (uint8_t)'\n');
  marks.has_other_controls = MAINSTREAM_WORD((block < (uint8_t)' ') ^ (block == (uint8_t)'\n')) != 0;
  marks.has_high_bytes = MAINSTREAM_WORD(block >= (uint8_t)0x80) != 0;
  return marks;
}

/* What may mean something in XML. */
struct mainstream_xml_marks {
  uint64_t less_than, greater_than, line_feeds, colons;
  /* Of both kinds. */
  uint64_t quotes;
  /* Bytes that go on with a character of UTF-8. */
  uint64_t continuations;
};

static inline struct mainstream_xml_marks mainstream_xml_marks(const uint8_t *bytes) {
  mainstream_bytes block;
  memcpy(&block, bytes, sizeof block);
  struct mainstream_xml_marks marks;
  marks.less_than = MAINSTREAM_WORD(block == (uint8_t)'<');
  marks.greater_than = MAINSTREAM_WORD(block == (uint8_t)'>');
  marks.quotes = MAINSTREAM_WORD((block == (uint8_t)'"') | (block == (uint8_t)'\''));
  marks.line_feeds = MAINSTREAM_WORD(block == (uint8_t)'\n');
  marks.colons = MAINSTREAM_WORD(block == (uint8_t)':');
  marks.continuations = MAINSTREAM_WORD((block & (uint8_t)0xC0) == (uint8_t)0x80);
  return marks;
}

static inline uint64_t mainstream_equal(const uint8_t *bytes, uint8_t byte) {
  mainstream_bytes block;
  memcpy(&block, bytes, sizeof block);
  return MAINSTREAM_WORD(block == byte);
}
