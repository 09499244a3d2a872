/**
 * --check: whether a file is what would be written now.
 */
#ifndef REL_CLI_FRESH_H
#define REL_CLI_FRESH_H

#include "base/writer.h"
#include "cli/verb.h"
#include "export/stamp.h"

/** What would be written, and how to tell. */
typedef struct rel_fresh_copy {
    const void *subject;
    bool (*write)(const void *subject, rel_writer *out, relata_error *err);
    /** Of a picture, whose coordinates depend on the installed Graphviz; NULL compares bytes. */
    bool (*stamp)(const void *subject, char ret[REL_STAMP_SIZE], relata_error *err);
    bool is_sealed; /**< a picture that tells whether it was edited by hand; see export/sealed.h */
} rel_fresh_copy;

/**
 * Whether the file at `path` is that copy: for a picture, whether it was made of the same model
 * with the same options and is whole. A file that cannot be read is not fresh.
 */
bool rel_fresh_ask(const rel_fresh_copy *copy, const char *path, bool *ret, relata_error *err);

#endif
