/**
 * Reading a text from its bytes to its claims, as the program does, for tests.
 */
#ifndef REL_TESTS_READING_H
#define REL_TESTS_READING_H

#include "language/language.h"
#include "parse/parse.h"
#include "relate/claim.h"

/** What reading needs that lives longer than a document; loaded once per test program. */
typedef struct text_reader {
    rel_language language;
    rel_symbols symbols;
    rel_parser *parser;
} text_reader;

/** A text with what was found in it. */
typedef struct text_reading {
    rel_arena arena;
    rel_document document;
    rel_segments segments;
    rel_mentions mentions;
    rel_tree *trees;
    size_t tree_count;
    rel_claims claims;
} text_reading;

/** False with `err` set to RELATA_UNSUPPORTED when the program was built without weights. */
bool reader_open(text_reader *reader, relata_error *err);
void reader_close(text_reader *reader);

bool reading_open(text_reading *reading, text_reader *reader, rel_text text, relata_error *err);

/** As reading_open(), with a tree of every sentence, whether it may give a claim or not. */
bool reading_open_all(text_reading *reading, text_reader *reader, rel_text text, relata_error *err);

void reading_close(text_reading *reading);

/** "source  relation  target  (status)": a claim in the form of `.spec` files. */
rel_text reading_claim_line(text_reading *reading, const rel_claim *claim);

/** The relation of a claim belongs to the events, not to the standing facts. */
bool claim_is_event(const rel_claim *claim);

#endif
