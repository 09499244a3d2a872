/*
 * Two documents are copies when nearly all sentences that give evidence in the shorter one also
 * stand in the longer one. Sentences are compared by a hash of their letters; a sentence that very
 * many documents have (a slogan, a disclaimer) links none.
 */
#include "resolve/copies.h"

#include <stdlib.h>

#include "base/array.h"
#include "base/utf8.h"

enum {
    FEWEST_SHARED = 3,      /**< sentences that two copies share at least */
    SHARED_PERCENT = 80,    /**< of the sentences of the shorter one */
    MOST_DOCUMENTS = 64,    /**< that a sentence may stand in */
    MAX_PAIRS = 1024 * 1024 /**< of documents that share a sentence */
};

/** A sentence in a document, by index into the sources. */
typedef struct shingle {
    uint64_t hash;
    uint32_t source;
} shingle;

/** Two documents that share a sentence. */
typedef struct shared_pair {
    uint32_t first, second;
} shared_pair;

typedef struct copies {
    rel_arena arena;
    rel_records *records;
    shingle *shingles;
    size_t shingle_count;
    shared_pair *pairs;
    size_t pair_count, pair_capacity;
    uint32_t *sentence_counts; /**< by source */
    uint32_t *roots;           /**< by source: union-find */
} copies;

uint64_t rel_sentence_hash(rel_text sentence)
{
    uint64_t hash = UINT64_C(14695981039346656037);
    for (size_t i = 0; i < sentence.size; i++) {
        char c = rel_ascii_lower(sentence.bytes[i]);
        if (rel_ascii_is_lower(c) || rel_ascii_is_digit(c) || (unsigned char)c >= 0x80)
            hash = (hash ^ (unsigned char)c) * UINT64_C(1099511628211);
    }
    return hash;
}

static const rel_source *find_source(const rel_records *records, rel_text id)
{
    size_t low = 0, high = records->source_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (rel_text_compare(records->sources[middle].id, id) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low < records->source_count && rel_text_equal(records->sources[low].id, id)
               ? &records->sources[low]
               : NULL;
}

static int compare_shingles(const void *first, const void *second)
{
    const shingle *a = first, *b = second;
    if (a->hash != b->hash)
        return a->hash < b->hash ? -1 : 1;
    return (a->source > b->source) - (a->source < b->source);
}

static int compare_pairs(const void *first, const void *second)
{
    const shared_pair *a = first, *b = second;
    if (a->first != b->first)
        return a->first < b->first ? -1 : 1;
    return (a->second > b->second) - (a->second < b->second);
}

static bool collect_shingles(copies *found, relata_error *err)
{
    const rel_records *records = found->records;
    found->shingles =
        rel_arena_need(&found->arena, records->claim_count, sizeof *found->shingles, err);
    if (!found->shingles)
        return false;
    for (size_t i = 0; i < records->claim_count; i++) {
        const rel_evidence *evidence = &records->claims[i].evidence;
        const rel_source *source = find_source(records, evidence->document);
        if (source && evidence->text.size)
            found->shingles[found->shingle_count++] =
                (shingle){rel_sentence_hash(evidence->text), (uint32_t)(source - records->sources)};
    }
    if (found->shingle_count)
        qsort(found->shingles, found->shingle_count, sizeof *found->shingles, compare_shingles);
    size_t kept = 0;
    for (size_t i = 0; i < found->shingle_count; i++)
        if (i == 0 || compare_shingles(&found->shingles[kept - 1], &found->shingles[i]) != 0)
            found->shingles[kept++] = found->shingles[i];
    found->shingle_count = kept;
    return true;
}

static bool add_pairs(copies *found, const shingle *run, size_t count, relata_error *err)
{
    if (count > MOST_DOCUMENTS)
        return true;
    for (size_t i = 0; i < count; i++)
        for (size_t j = i + 1; j < count && found->pair_count < MAX_PAIRS; j++) {
            shared_pair pair = {run[i].source, run[j].source};
            if (!REL_PUSH_IN(&found->arena, found->pairs, found->pair_count, found->pair_capacity,
                             pair, err))
                return false;
        }
    return true;
}

static bool collect_pairs(copies *found, relata_error *err)
{
    const shingle *shingles = found->shingles;
    for (size_t from = 0, to; from < found->shingle_count; from = to) {
        for (to = from; to < found->shingle_count && shingles[to].hash == shingles[from].hash; to++)
            found->sentence_counts[shingles[to].source]++;
        if (!add_pairs(found, &shingles[from], to - from, err))
            return false;
    }
    if (found->pair_count)
        qsort(found->pairs, found->pair_count, sizeof *found->pairs, compare_pairs);
    return true;
}

static uint32_t root_of(const copies *found, uint32_t source)
{
    while (found->roots[source] != source)
        source = found->roots[source];
    return source;
}

/** Whether document `a` comes first: by date, where an unknown one is late, then by id. */
static bool is_earlier(const rel_source *a, const rel_source *b)
{
    if (!a->date.size != !b->date.size)
        return a->date.size != 0;
    int order = rel_text_compare(a->date, b->date);
    return order ? order < 0 : rel_text_compare(a->id, b->id) < 0;
}

static void unite(copies *found, uint32_t a, uint32_t b)
{
    const rel_source *sources = found->records->sources;
    a = root_of(found, a);
    b = root_of(found, b);
    if (is_earlier(&sources[b], &sources[a]))
        found->roots[a] = b;
    else
        found->roots[b] = a;
}

static void unite_copies(copies *found)
{
    const shared_pair *pairs = found->pairs;
    for (size_t from = 0, to; from < found->pair_count; from = to) {
        for (to = from; to < found->pair_count && compare_pairs(&pairs[from], &pairs[to]) == 0;)
            to++;
        size_t shared = to - from;
        uint32_t shorter = found->sentence_counts[pairs[from].first];
        if (found->sentence_counts[pairs[from].second] < shorter)
            shorter = found->sentence_counts[pairs[from].second];
        if (shared >= FEWEST_SHARED && shared * 100 >= (size_t)shorter * SHARED_PERCENT)
            unite(found, pairs[from].first, pairs[from].second);
    }
}

static bool find_copies(copies *found, relata_error *err)
{
    rel_records *records = found->records;
    size_t count = records->source_count;
    found->roots = rel_arena_need(&found->arena, count, sizeof *found->roots, err);
    found->sentence_counts =
        rel_arena_need(&found->arena, count, sizeof *found->sentence_counts, err);
    if (!found->roots || !found->sentence_counts || !collect_shingles(found, err))
        return false;
    for (uint32_t i = 0; i < count; i++)
        found->roots[i] = i;
    if (!collect_pairs(found, err))
        return false;
    unite_copies(found);
    for (uint32_t i = 0; i < count; i++) {
        uint32_t root = root_of(found, i);
        records->sources[i].same_as = root == i ? (rel_text){0} : records->sources[root].id;
    }
    return true;
}

bool rel_copies_find(rel_records *records, relata_error *err)
{
    copies found = {.records = records};
    bool ok = find_copies(&found, err);
    rel_arena_clear(&found.arena);
    return ok;
}

rel_text rel_copies_original(const rel_records *records, rel_text document)
{
    const rel_source *source = find_source(records, document);
    return source && source->same_as.size ? source->same_as : document;
}

rel_text rel_source_date(const rel_records *records, rel_text document)
{
    const rel_source *source = find_source(records, document);
    return source ? source->date : (rel_text){0};
}
