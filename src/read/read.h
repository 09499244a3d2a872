/**
 * From paths to documents.
 *
 *     rel_inputs_expand()    "articles/", "page.html", "-"   → the files to read, in order
 *     rel_reader_open()      one file                        → a reader of its documents
 *     rel_reader_next()      … until REL_READ_END
 *
 * Plain text, HTML and JSON Lines of documents are told apart by content, and so are files packed
 * by gzip or zstd. A reader belongs to one thread; any number of readers may be open.
 */
#ifndef REL_READ_READ_H
#define REL_READ_READ_H

#include "read/document.h"

/** A file of text, or a line of JSON Lines, may have this many bytes (unpacked). */
enum { REL_DOCUMENT_MAX_MIB = 256 };

/** A file to read. */
typedef struct rel_input {
    const char *path; /**< as to open it, and as messages name it; "-" is standard input */
    const char *name; /**< the id of a document that has none of its own: the file's name, or its
                           path under the directory that was given */
} rel_input;

/** Files to read, in order; everything in an arena. */
typedef struct rel_inputs {
    rel_input *items;
    size_t count, capacity;
} rel_inputs;

/**
 * Append the files that `operand` stands for: itself, or for a directory the files in it and below
 * in the order of their names. In a directory only documents count: `.txt`, `.html`, `.jsonl` and
 * the like, packed ones too, and files without an ending; not hidden ones.
 */
bool rel_inputs_expand(rel_inputs *inputs, const char *operand, rel_arena *arena,
                       relata_error *err);

typedef struct rel_reader rel_reader;

/** @return NULL with `err` set when the file cannot be opened or is not text. */
rel_reader *rel_reader_open(const rel_input *input, relata_error *err);

typedef enum rel_read_result {
    REL_READ_DOCUMENT, /**< `ret` is the next document */
    REL_READ_END,      /**< there are no more */
    REL_READ_FAILED    /**< `err` says why; the next call goes on behind the bad line, or ends */
} rel_read_result;

/** The next document, in `arena`. */
rel_read_result rel_reader_next(rel_reader *reader, rel_arena *arena, rel_document *ret,
                                relata_error *err);

/** NULL is fine. */
void rel_reader_close(rel_reader *reader);

/** A document of `content`, as if it were a file called `name`; `content` must outlive it. */
bool rel_read_text(rel_text content, const char *name, rel_arena *arena, rel_document *ret,
                   relata_error *err);

#endif
