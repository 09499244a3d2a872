/**
 * A file that the command makes: written, or with --check compared with the one that is there.
 */
#ifndef REL_CLI_PRODUCT_H
#define REL_CLI_PRODUCT_H

#include "base/writer.h"
#include "cli/verb.h"
#include "export/stamp.h"

/** What is written, and how to tell whether a file is that. */
typedef struct rel_product {
    const void *subject;
    bool (*write)(const void *subject, rel_writer *out, relata_error *err);
    /** Of a picture, whose coordinates depend on the installed Graphviz; NULL compares bytes. */
    bool (*stamp)(const void *subject, char ret[REL_STAMP_SIZE], relata_error *err);
    bool is_sealed; /**< a picture that tells whether it was edited by hand; see export/sealed.h */
} rel_product;

/** Write it to the file at `path`, beside and renamed, or to standard output for NULL or "-". */
bool rel_product_write(const rel_product *product, const char *path, relata_error *err);

/**
 * Whether the file at `path` is that product: for a picture, whether it was made of the same model
 * with the same options and is whole. A file that cannot be read is not fresh.
 */
bool rel_product_is_fresh(const rel_product *product, const char *path, bool *ret,
                          relata_error *err);

#endif
