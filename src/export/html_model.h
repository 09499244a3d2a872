/**
 * The graph as the explorer's script reads it: rows of JSON.
 */
#ifndef REL_EXPORT_HTML_MODEL_H
#define REL_EXPORT_HTML_MODEL_H

#include "base/symbols.h"
#include "export/html_block.h"
#include "graph/graph.h"
#include "graph/map.h"

/** What a page is told of; zeroed but for `facts` and `map` it is ready to be opened. */
typedef struct rel_html_model {
    const rel_facts *facts;
    const rel_map *map;         /**< places for a map, or NULL */
    rel_symbols documents;      /**< ids of all documents that evidence names */
    const rel_source **sources; /**< by symbol; NULL for a document that is not known */
    rel_symbols words;          /**< relations, families and kinds, each spelt once */
} rel_html_model;

/** Number the documents and words. Close it whatever comes out. */
bool rel_html_model_open(rel_html_model *model, rel_arena *arena, relata_error *err);
void rel_html_model_close(rel_html_model *model);

/**
 * Write the blocks: `model` with documents, entities and relations, and `evidence-0`, `evidence-1`
 * … with the sentences of REL_HTML_EVIDENCE_ROWS relations each, for a page to read when asked.
 */
bool rel_html_model_put(rel_writer *out, const rel_html_model *model, rel_html_packing packing,
                        relata_error *err);

enum { REL_HTML_EVIDENCE_ROWS = 2000 };

#endif
