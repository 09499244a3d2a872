/**
 * A text made into a document and its segments, for tests.
 */
#ifndef REL_TESTS_SEGMENTED_H
#define REL_TESTS_SEGMENTED_H

#include "support/support.h"

#include "base/writer.h"
#include "read/read.h"
#include "segment/segment.h"

typedef struct segmented {
    rel_arena arena;
    rel_language language;
    rel_symbols symbols;
    rel_document document;
    rel_segments segments;
} segmented;

/** Read and segment `text`, which must outlive the reading; the test fails when that fails. */
static inline void segmented_open(segmented *reading, rel_text text)
{
    relata_error err = {0};
    *reading = (segmented){0};
    bool ok = rel_language_load(&reading->language, NULL, &err) &&
              rel_symbols_clone(&reading->symbols, &reading->language.symbols, &err) &&
              rel_read_text(text, "test", &reading->arena, &reading->document, &err) &&
              rel_segment(&reading->document, &reading->language, &reading->symbols,
                          &reading->arena, &reading->segments, &err);
    if (!ok)
        fail_msg("%s", err.message);
}

static inline void segmented_close(segmented *reading)
{
    rel_symbols_clear(&reading->symbols);
    rel_language_clear(&reading->language);
    rel_arena_clear(&reading->arena);
}

#endif
