#include "resolve/edges.h"

#include <stdlib.h>

#include "base/array.h"
#include "base/memory.h"
#include "records/evidence.h"
#include "resolve/copies.h"
#include "resolve/dates.h"
#include "resolve/unite.h"

/** A claim with its ends looked up; nodes are in order of ids, so indices compare as ids. */
typedef struct placed_claim {
    const rel_claim_record *claim;
    uint32_t source, target;
} placed_claim;

typedef struct edge_maker {
    rel_units *units;
    const uint32_t *nodes;
    rel_records *records;
    rel_facts *facts;
    placed_claim *placed;
    size_t placed_count;
    /** Of one edge at a time: */
    uint64_t *hashes; /**< of sentences */
    rel_evidence *evidence;
    size_t evidence_capacity;
    relata_error *err;
} edge_maker;

static int compare_edges(const placed_claim *a, const placed_claim *b)
{
    if (a->source != b->source)
        return a->source < b->source ? -1 : 1;
    if (a->target != b->target)
        return a->target < b->target ? -1 : 1;
    int order = rel_text_compare(a->claim->relation, b->claim->relation);
    if (!order)
        order = (int)a->claim->status - (int)b->claim->status;
    return order ? order : (int)a->claim->is_symmetric - (int)b->claim->is_symmetric;
}

static int compare_placed(const void *first, const void *second)
{
    const placed_claim *a = first, *b = second;
    int order = compare_edges(a, b);
    return order ? order : rel_evidence_compare(&a->claim->evidence, &b->claim->evidence);
}

/** Whether both ends are known and two; then `ret` has them. */
static bool place(const edge_maker *maker, const rel_claim_record *claim, placed_claim *ret)
{
    const rel_evidence *evidence = &claim->evidence;
    uint32_t source = rel_units_find(maker->units, evidence->document, evidence->source_entity);
    uint32_t target = rel_units_find(maker->units, evidence->document, evidence->target_entity);
    if (source == REL_NO_UNIT || target == REL_NO_UNIT ||
        maker->nodes[source] == maker->nodes[target])
        return false;
    *ret = (placed_claim){claim, maker->nodes[source], maker->nodes[target]};
    if (claim->is_symmetric && ret->source > ret->target)
        *ret = (placed_claim){claim, maker->nodes[target], maker->nodes[source]};
    return true;
}

static bool place_claims(edge_maker *maker)
{
    rel_records *records = maker->records;
    rel_facts *facts = maker->facts;
    maker->placed = rel_arena_need(&maker->units->arena, records->claim_count,
                                   sizeof *maker->placed, maker->err);
    size_t capacity = 0;
    if (!maker->placed)
        return false;
    for (size_t i = 0; i < records->claim_count; i++) {
        if (place(maker, &records->claims[i], &maker->placed[maker->placed_count]))
            maker->placed_count++;
        else if (!REL_PUSH_IN(&records->arena, facts->asides, facts->aside_count, capacity,
                              records->claims[i], maker->err))
            return false;
    }
    if (maker->placed_count)
        qsort(maker->placed, maker->placed_count, sizeof *maker->placed, compare_placed);
    return true;
}

static size_t end_of_edge(const edge_maker *maker, size_t from)
{
    size_t to = from + 1;
    while (to < maker->placed_count && compare_edges(&maker->placed[from], &maker->placed[to]) == 0)
        to++;
    return to;
}

static int compare_hashes(const void *first, const void *second)
{
    uint64_t a = *(const uint64_t *)first, b = *(const uint64_t *)second;
    return (a > b) - (a < b);
}

static uint32_t count_distinct(uint64_t *hashes, size_t count)
{
    uint32_t distinct = 0;
    qsort(hashes, count, sizeof *hashes, compare_hashes);
    for (size_t i = 0; i < count; i++)
        distinct += i == 0 || hashes[i] != hashes[i - 1];
    return distinct;
}

/** Count documents and sentences, where copies of a document count as the document. */
static void count_support(edge_maker *maker, rel_arc *arc)
{
    uint64_t *hashes = maker->hashes;
    for (size_t i = 0; i < arc->evidence_count; i++)
        hashes[i] = rel_text_hash(rel_copies_original(maker->records, maker->evidence[i].document));
    arc->documents = count_distinct(hashes, arc->evidence_count);
    for (size_t i = 0; i < arc->evidence_count; i++) {
        const rel_evidence *evidence = &maker->evidence[i];
        hashes[i] = rel_text_hash(rel_copies_original(maker->records, evidence->document)) * 31 +
                    rel_sentence_hash(evidence->text) +
                    (evidence->text.size ? 0 : rel_text_hash(evidence->rule) + evidence->start);
    }
    arc->weight = count_distinct(hashes, arc->evidence_count);
    arc->mentions = arc->evidence_count;
}

static size_t topic_frequency(const rel_evidence *evidence, size_t count, rel_text topic)
{
    size_t frequency = 0;
    for (size_t i = 0; i < count; i++)
        frequency += rel_text_equal(evidence[i].topic, topic);
    return frequency;
}

/** The commonest topic; of equally common ones the first in order of bytes. */
static rel_text choose_topic(const rel_evidence *evidence, size_t count)
{
    rel_text best = {0};
    size_t most = 0;
    for (size_t i = 0; i < count && count <= 1000; i++) {
        rel_text topic = evidence[i].topic;
        size_t frequency = topic.size ? topic_frequency(evidence, count, topic) : 0;
        if (frequency > most ||
            (frequency && frequency == most && rel_text_compare(topic, best) < 0)) {
            most = frequency;
            best = topic;
        }
    }
    return best;
}

static void choose_dates(const rel_evidence *evidence, rel_arc *arc)
{
    for (size_t i = 0; i < arc->evidence_count; i++) {
        rel_text date = evidence[i].date;
        rel_text start = rel_date_start(date), end = rel_date_end(date);
        if (date.size && (!arc->start.size || rel_text_compare(start, arc->start) < 0))
            arc->start = start;
        if (date.size && rel_text_compare(end, arc->end) > 0)
            arc->end = end;
    }
}

static rel_text smaller(rel_text a, rel_text b)
{
    if (!a.size || !b.size)
        return a.size ? a : b;
    return rel_text_compare(a, b) <= 0 ? a : b;
}

static bool fill_arc(edge_maker *maker, size_t from, size_t to, rel_arc *arc)
{
    const placed_claim *first = &maker->placed[from];
    *arc = (rel_arc){
        .relation = first->claim->relation,
        .status = first->claim->status,
        .is_symmetric = first->claim->is_symmetric,
        .is_external = true,
        .source = &maker->facts->vertices[first->source],
        .target = &maker->facts->vertices[first->target],
    };
    if (!rel_array_grow(&maker->evidence, &maker->evidence_capacity, to - from,
                        sizeof *maker->evidence, maker->err))
        return false;
    for (size_t i = from; i < to; i++) {
        const rel_claim_record *claim = maker->placed[i].claim;
        maker->evidence[i - from] = claim->evidence;
        arc->plover = smaller(arc->plover, claim->plover);
        arc->family = smaller(arc->family, claim->family);
        arc->is_external = arc->is_external && claim->evidence.text.size == 0;
    }
    if (!rel_evidence_pack(maker->evidence, to - from, &maker->records->arena, arc, maker->err))
        return false;
    arc->topic = choose_topic(maker->evidence, arc->evidence_count);
    choose_dates(maker->evidence, arc);
    count_support(maker, arc);
    return true;
}

static bool make_arcs(edge_maker *maker)
{
    rel_facts *facts = maker->facts;
    size_t count = 0;
    for (size_t from = 0; from < maker->placed_count; from = end_of_edge(maker, from))
        count++;
    facts->arcs = rel_arena_need(&maker->records->arena, count, sizeof *facts->arcs, maker->err);
    maker->hashes = rel_arena_need(&maker->units->arena, maker->placed_count, sizeof *maker->hashes,
                                   maker->err);
    if (!facts->arcs || !maker->hashes)
        return false;
    for (size_t from = 0, to; from < maker->placed_count; from = to) {
        to = end_of_edge(maker, from);
        rel_arc *arc = &facts->arcs[facts->arc_count];
        if (!fill_arc(maker, from, to, arc))
            return false;
        arc->index = facts->arc_count++;
    }
    return true;
}

bool rel_edges_make(rel_units *units, const uint32_t *nodes, rel_facts *facts, relata_error *err)
{
    edge_maker maker = {
        .units = units, .nodes = nodes, .records = units->records, .facts = facts, .err = err};
    bool ok = place_claims(&maker) && make_arcs(&maker);
    rel_free(maker.evidence);
    return ok;
}
