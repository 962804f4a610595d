/* Functions that glibc declares only with _GNU_SOURCE, so Swift's Glibc module does not have them. */

/* Exchanges two files or folders atomically. */
extern int renameat2(int, const char *, int, const char *, unsigned int);

/* Flushes a file system to disk. */
extern int syncfs(int);

/* Creates a file that exists only in memory. */
extern int memfd_create(const char *, unsigned int);

enum { MAINSTREAM_RENAME_NOREPLACE = 1, MAINSTREAM_RENAME_EXCHANGE = 2 };
