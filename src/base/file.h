/**
 * Whole files in, whole files out.
 */
#ifndef REL_BASE_FILE_H
#define REL_BASE_FILE_H

#include "base/arena.h"
#include "base/writer.h"

/**
 * Read all of the file at `path`; "-" is standard input. A NUL follows the last byte.
 *
 * @param limit the most bytes that are accepted; more is RELATA_UNSUPPORTED
 */
bool rel_file_read(const char *path, size_t limit, rel_arena *arena, rel_text *ret,
                   relata_error *err);

/**
 * A file that appears under its name only when it is complete.
 *
 * Bytes go to a file beside it, which is renamed at the end, so that a failure or a kill leaves
 * what was there before. A path that is not a regular file (`/dev/full`, a pipe) is written
 * directly.
 */
typedef struct rel_file_draft {
    FILE *stream;
    char *path, *draft_path; /**< `draft_path` is NULL when `path` is written directly */
} rel_file_draft;

bool rel_file_draft_open(rel_file_draft *draft, const char *path, relata_error *err);

/** Make what was written the file; on failure the old file stays and the draft is removed. */
bool rel_file_draft_commit(rel_file_draft *draft, relata_error *err);

/** Give up what was written. Fine on a zeroed or committed draft. */
void rel_file_draft_discard(rel_file_draft *draft);

#endif
