/* libFuzzer as a library; the compiler brings it along under -sanitize=fuzzer, without a header. */
#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerRunDriver(int *count, char ***arguments, int (*callback)(const uint8_t *bytes, size_t count));
