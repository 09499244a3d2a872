/**
 * Small graphs for tests: nodes and edges set down one by one, in any order.
 */
#ifndef REL_TESTS_SKETCH_H
#define REL_TESTS_SKETCH_H

#include "export/exporter.h"
#include "records/evidence.h"
#include "support/support.h"

enum { SKETCH_MAX = 32 };

typedef struct graph_sketch {
    rel_arena arena;
    rel_vertex vertices[SKETCH_MAX];
    rel_arc arcs[SKETCH_MAX];
    rel_facts facts;
} graph_sketch;

/** An empty graph named "test"; pass its address on and let it stay in place. */
static inline void sketch_start(graph_sketch *sketch)
{
    memset(sketch, 0, sizeof *sketch);
    sketch->facts.name = REL_TEXT("test");
    sketch->facts.vertices = sketch->vertices;
    sketch->facts.arcs = sketch->arcs;
}

/** Add a node; its type is the part of `id` before the colon. */
static inline rel_vertex *sketch_node(graph_sketch *sketch, const char *id, const char *label)
{
    assert_true(sketch->facts.vertex_count < SKETCH_MAX);
    rel_vertex *vertex = &sketch->vertices[sketch->facts.vertex_count++];
    *vertex = (rel_vertex){
        .id = rel_text_of(id),
        .label = rel_text_of(label),
        .type = rel_entity_type_of((rel_text){id, strcspn(id, ":")}),
        .mentions = 1,
        .documents = 1,
    };
    return vertex;
}

/** Make `items` all the evidence of an edge. */
static inline void sketch_evidence(graph_sketch *sketch, rel_arc *arc, const rel_evidence *items,
                                   size_t count)
{
    assert_true(rel_evidence_pack(items, count, &sketch->arena, arc, NULL));
}

/** Add an asserted edge with one sentence as evidence, or none when `sentence` is NULL. */
static inline rel_arc *sketch_edge(graph_sketch *sketch, const rel_vertex *source,
                                   const char *relation, const rel_vertex *target,
                                   const char *sentence)
{
    assert_true(sketch->facts.arc_count < SKETCH_MAX);
    rel_arc *arc = &sketch->arcs[sketch->facts.arc_count++];
    *arc = (rel_arc){
        .relation = rel_text_of(relation),
        .source = source,
        .target = target,
        .weight = 1,
        .mentions = 1,
        .documents = 1,
        .is_external = !sentence,
    };
    if (sentence) {
        rel_evidence evidence = {
            .document = REL_TEXT("a.txt"), .text = rel_text_of(sentence), .line = 2, .column = 1};
        sketch_evidence(sketch, arc, &evidence, 1);
    }
    return arc;
}

/** The graph, to release with rel_graph_free(); the sketch must outlive it. */
static inline relata_graph *sketch_finish(graph_sketch *sketch)
{
    relata_error err = {0};
    relata_graph *graph = rel_graph_new(&sketch->arena, &sketch->facts, &err);
    if (!graph)
        fail_msg("%s", err.message);
    return graph;
}

/** What the exporter of that name makes of `graph`; release with rel_free(). */
static inline char *exported(const relata_graph *graph, const char *format,
                             const rel_export_options *options)
{
    rel_memory_sink memory = {0};
    rel_writer out = rel_writer_to_memory(&memory);
    relata_error err = {0};
    bool ok = rel_exporter_find(format)->write(graph, options, &out, &err);
    if (!rel_writer_finish(&out, &err) || !ok)
        fail_msg("%s", err.message);
    return memory.bytes;
}

/** Assert that `part` occurs in `whole`. */
#define assert_contains(whole, part)                                                               \
    do {                                                                                           \
        if (!strstr((whole), (part)))                                                              \
            fail_msg("no '%s' in:\n%s", (part), (whole));                                          \
    } while (0)

#endif
