#include "build.h"

#define TEXT(tokens) #tokens
#define TEXT_OF(tokens) TEXT(tokens)

/* "git archive" writes the commit here (see .gitattributes); elsewhere Package.swift states it. */
static const char archived[] = "$Format:%H$";

const char *mainstream_commit(void) {
  return archived[0] == '$' ? TEXT_OF(MAINSTREAM_COMMIT) : archived;
}
