#include <zip.h>
#include <zlib.h>

/* Creates a file that exists only in memory, for an archive within an archive; glibc declares it only with
   _GNU_SOURCE, so Swift's Glibc module does not have it. */
extern int memfd_create(const char *, unsigned int);
