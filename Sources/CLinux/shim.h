/* Calls that glibc declares only with _GNU_SOURCE, so that Swift's Glibc module lacks them. */

/* Exchanges two files or folders in one step. */
extern int renameat2(int, const char *, int, const char *, unsigned int);

/* Writes everything of a file system to its disk. */
extern int syncfs(int);

/* Makes a file that is nowhere but in memory. */
extern int memfd_create(const char *, unsigned int);

enum { MAINSTREAM_RENAME_EXCHANGE = 2 };
