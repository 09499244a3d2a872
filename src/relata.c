/*
 * The pipeline, and the public functions around it.
 *
 *     document → sentences → mentions → trees → claims → records      rel_worker_read()
 *     records → facts → graph                                         rel_graph_of_records()
 *     graph → file                                                    relata_export()
 */
#include <errno.h>
#include <string.h>

#include "assemble.h"
#include "base/array.h"
#include "engine.h"
#include "recognize/recognize.h"
#include "records/gather.h"
#include "relate/relate.h"
#include "segment/segment.h"
#include "trees.h"

bool rel_worker_read(rel_worker *worker, const rel_document *document, rel_arena *arena,
                     rel_records *records, relata_error *err)
{
    const rel_language *language = worker->language;
    rel_symbols *symbols = &worker->symbols;
    rel_segments segments = {0};
    rel_mentions mentions = {0};
    rel_tree *trees = NULL;
    size_t tree_count = 0;
    rel_claims claims = {0};
    return (worker->parser || (worker->parser = rel_parser_new(language, symbols, err))) &&
           rel_segment(document, language, symbols, arena, &segments, err) &&
           rel_recognize(document, &segments, language, symbols, arena, &mentions, err) &&
           rel_trees_grow(worker->parser, language, symbols, &segments, &mentions, arena, &trees,
                          &tree_count, err) &&
           rel_relate(document, &segments, &mentions, trees, tree_count, language, symbols, arena,
                      &claims, err) &&
           rel_records_gather(document, &segments, &mentions, &claims, records, err);
}

static bool write_lines(void *context, const rel_records *records, rel_text lines,
                        relata_error *err)
{
    (void)records;
    rel_writer *out = context;
    rel_put_text(out, lines);
    if (out->failure == ENOMEM)
        return rel_fail_memory(err);
    if (out->failure)
        return rel_fail(err, RELATA_IO, "cannot write: %s", strerror(out->failure));
    return true;
}

bool relata_extract(relata_engine *engine, const char *const *inputs, size_t input_count,
                    FILE *stream, relata_error *err)
{
    rel_writer out = rel_writer_to_stream(stream);
    rel_taker taker = {.take = write_lines, .context = &out, .wants_lines = true};
    bool ok = rel_engine_run(engine, inputs, input_count, &taker, err);
    return rel_writer_finish(&out, ok ? err : NULL) && ok;
}

bool relata_extract_text(relata_engine *engine, const char *name, const char *text, size_t size,
                         FILE *stream, relata_error *err)
{
    rel_writer out = rel_writer_to_stream(stream);
    rel_taker taker = {.take = write_lines, .context = &out, .wants_lines = true};
    bool ok = rel_engine_run_text(engine, name, (rel_text){text, size}, &taker, err);
    return rel_writer_finish(&out, ok ? err : NULL) && ok;
}

static bool keep_records(void *context, const rel_records *records, rel_text lines,
                         relata_error *err)
{
    (void)lines;
    return rel_records_append(context, records, err);
}

relata_graph *relata_build(relata_engine *engine, const char *const *inputs, size_t input_count,
                           const relata_merge_options *options, relata_error *err)
{
    rel_records records = {0};
    rel_taker taker = {.take = keep_records, .context = &records};
    if (rel_engine_run(engine, inputs, input_count, &taker, err))
        return rel_graph_of_records(&records, options, err);
    rel_records_clear(&records);
    return NULL;
}
