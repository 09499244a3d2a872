/**
 * The documents of a verb's operands, one after the other.
 */
#ifndef REL_CLI_DOCUMENTS_H
#define REL_CLI_DOCUMENTS_H

#include "cli/session.h"
#include "read/read.h"

/** Takes one document; it and what is put into `arena` last until the call returns. */
typedef bool (*rel_document_visit)(void *context, const rel_document *document, rel_arena *arena,
                                   relata_error *err);

/**
 * Read every document that the operands stand for, in order.
 *
 * @return false with `err` set when one cannot be read or `visit` failed
 */
bool rel_documents_each(const rel_arguments *arguments, rel_document_visit visit, void *context,
                        relata_error *err);

#endif
