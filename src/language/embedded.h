/**
 * Files compiled into the program: lexicons, rules, weights.
 */
#ifndef REL_LANGUAGE_EMBEDDED_H
#define REL_LANGUAGE_EMBEDDED_H

#include "base/text.h"

typedef struct rel_embedded {
    const char *name; /**< file name without folders: "countries.lex" */
    const char *bytes;
    size_t size;
} rel_embedded;

/** All files, in the order of the build, ended by a NULL name. */
extern const rel_embedded rel_embedded_files[];

/** The content of the file of that name; `bytes` is NULL when there is none. */
rel_text rel_embedded_find(const char *name);

#endif
