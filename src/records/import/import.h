/**
 * Graphs and annotations of other programs, as records.
 *
 * What such a file says becomes the records of one document, named after the file. A claim whose
 * words the file does not give has no evidence, and its edge is then marked as external.
 */
#ifndef REL_RECORDS_IMPORT_IMPORT_H
#define REL_RECORDS_IMPORT_IMPORT_H

#include "base/symbols.h"
#include "records/records.h"

/** One file on its way in. */
typedef struct rel_import {
    const char *path;  /**< for messages */
    rel_text content;  /**< all of it, but for the rest */
    FILE *rest;        /**< of a format that reads pieces, to read after `content`; or NULL */
    rel_text document; /**< id for what the file says */
    rel_records *records;
    rel_symbols ids;    /**< of the document's entities; see row.h */
    size_t *places;     /**< by symbol: place among the entities, and 1 more */
    size_t place_count; /**< of `places` */
    size_t place_capacity;
    relata_error *err;
} rel_import;

/**
 * One foreign format. To add another: write a file that defines one of these, and list it in
 * import.c, before those that would also take its files.
 */
typedef struct rel_importer {
    const char *name;    /**< what --from accepts */
    const char *summary; /**< one line for `relata formats` */
    /** Whether the file looks like one; `content` is its beginning or all of it. */
    bool (*recognizes)(const char *path, rel_text content);
    bool (*read)(rel_import *import);
    bool reads_pieces; /**< and so can be larger than memory */
} rel_importer;

/** All formats, ended by NULL. */
extern const rel_importer *const rel_importers[];

/** The formats, for the table in import.c. */
extern const rel_importer rel_brat_importer, rel_csv_importer, rel_doccano_importer,
    rel_graphml_importer, rel_langextract_importer, rel_node_link_importer, rel_prodigy_importer,
    rel_records_importer, rel_triples_importer;

/**
 * Add what `stream` says to `records`.
 *
 * @param path  names the stream in messages and, without its folder, the document
 * @param from  name of a format; NULL tells it from the content
 * @return false with RELATA_SYNTAX for a malformed file or one of no known format, RELATA_USAGE
 *         for an unknown `from`, RELATA_UNSUPPORTED beyond a limit, RELATA_IO or RELATA_NO_MEMORY
 */
bool rel_import_stream(FILE *stream, const char *path, const char *from, rel_records *records,
                       relata_error *err);

/**
 * A cleaned copy of `text` in the arena of the records: valid UTF-8 without control characters.
 * `bytes` is NULL, with the error set, when memory runs out.
 */
rel_text rel_import_copy(rel_import *import, rel_text text);

/** Add the lines of our own records in `lines`. */
bool rel_import_lines(rel_import *import, rel_text lines);

#endif
