/* Finds bytes of a given kind in blocks of 64 bytes. The result is a 64-bit mask; the lowest bit is the first byte.
 *
 * Swift's SIMD types cannot turn a comparison into a bit mask efficiently; clang can on every processor. */

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

typedef uint8_t mainstream_bytes __attribute__((ext_vector_type(64)));
typedef int8_t mainstream_signs __attribute__((ext_vector_type(64)));
typedef bool mainstream_bits __attribute__((ext_vector_type(64)));
typedef bool mainstream_few_bits __attribute__((ext_vector_type(16)));

/* A mask with one bit per comparison. The empty asm statement stops the compiler from combining the vectors of two
 * masks instead of the masks themselves, which is much slower. */
#define MAINSTREAM_WORD(comparison)                                                                     \
  __extension__({                                                                                       \
    mainstream_bits bits = __builtin_convertvector((comparison), mainstream_bits);                      \
    uint64_t word;                                                                                      \
    memcpy(&word, &bits, sizeof word);                                                                  \
    __asm__("" : "+r"(word));                                                                           \
    word;                                                                                               \
  })

/* Whether any of 64 numbers is negative. The lanes of a true comparison are negative. */
#define MAINSTREAM_ANY(numbers)                                                                         \
  __extension__({                                                                                       \
    mainstream_signs all = (mainstream_signs)(numbers);                                                 \
    mainstream_few_bits bits =                                                                          \
        __builtin_convertvector((all.lo.lo | all.lo.hi | all.hi.lo | all.hi.hi) < 0, mainstream_few_bits);\
    uint16_t word;                                                                                      \
    memcpy(&word, &bits, sizeof word);                                                                  \
    word != 0;                                                                                          \
  })

/* Positions of the bytes that have a meaning in CSV. */
struct mainstream_csv_marks {
  uint64_t quotes, delimiters, line_feeds;
  /* Whether there are control characters other than line feeds. */
  bool has_other_controls;
  /* Whether there are bytes outside ASCII. */
  bool has_high_bytes;
};

static inline struct mainstream_csv_marks mainstream_csv_marks(const uint8_t *bytes, uint8_t delimiter) {
  mainstream_bytes block;
  memcpy(&block, bytes, sizeof block);
  struct mainstream_csv_marks marks;
  marks.quotes = MAINSTREAM_WORD(block == (uint8_t)'"');
  marks.line_feeds = MAINSTREAM_WORD(block == (uint8_t)'\n');
  marks.delimiters = MAINSTREAM_WORD(block == delimiter);
  marks.has_other_controls = MAINSTREAM_ANY((block < (uint8_t)' ') ^ (block == (uint8_t)'\n'));
  marks.has_high_bytes = MAINSTREAM_ANY(block);
  return marks;
}

/* Positions of the bytes that have a meaning in XML. */
struct mainstream_xml_marks {
  /* `<`. */
  uint64_t openings;
  /* `!` and `?`, which open a section after `<`. */
  uint64_t section_marks;
  uint64_t line_feeds;
  /* UTF-8 continuation bytes. */
  uint64_t continuations;
};

static inline struct mainstream_xml_marks mainstream_xml_marks(const uint8_t *bytes) {
  mainstream_bytes block;
  memcpy(&block, bytes, sizeof block);
  struct mainstream_xml_marks marks;
  marks.openings = MAINSTREAM_WORD(block == (uint8_t)'<');
  marks.section_marks = MAINSTREAM_WORD((block == (uint8_t)'!') | (block == (uint8_t)'?'));
  marks.line_feeds = MAINSTREAM_WORD(block == (uint8_t)'\n');
  marks.continuations = 0;
  if (MAINSTREAM_ANY(block)) marks.continuations = MAINSTREAM_WORD((block & (uint8_t)0xC0) == (uint8_t)0x80);
  return marks;
}

/* Control characters that XML forbids, except NUL. */
static inline uint64_t mainstream_xml_controls(const uint8_t *bytes) {
  mainstream_bytes block;
  memcpy(&block, bytes, sizeof block);
  return MAINSTREAM_WORD(
      (block < (uint8_t)' ') & (block != (uint8_t)'\n') & (block != (uint8_t)'\t') & (block != (uint8_t)0));
}

static inline uint64_t mainstream_equal(const uint8_t *bytes, uint8_t byte) {
  mainstream_bytes block;
  memcpy(&block, bytes, sizeof block);
  return MAINSTREAM_WORD(block == byte);
}
