/* The commit from which the program was built; empty if it is not known. */
const char *mainstream_commit(void);
