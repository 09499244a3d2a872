/**
 * Merging is associative, commutative and idempotent: however records are dealt out, shuffled and
 * repeated, and whatever parts are merged first, the bytes of the whole graph are the same.
 */
#include "support/support.h"

#include <stdio.h>

#include "base/memory.h"
#include "records/records.h"
#include "resolve/resolve.h"

enum { MAX_LINES = 400, MAX_LINE = 512, MAX_PARTS = 5, ROUNDS = 40 };

/** Records to deal out. */
typedef struct line_deck {
    char lines[MAX_LINES][MAX_LINE];
    size_t count;
} line_deck;

/** A small generator (xorshift), so that a failure can be repeated by its seed. */
static uint32_t next_random(uint32_t *state)
{
    *state ^= *state << 13;
    *state ^= *state >> 17;
    *state ^= *state << 5;
    return *state;
}

static const struct thing {
    const char *id, *rest;
} things[] = {
    {"person:guo-shengkun", "\"type\":\"person\",\"name\":\"Guo Shengkun\",\"aliases\":[\"Guo\"],"
                            "\"country\":\"CHN\",\"office\":\"Minister of Public Security\""},
    {"person:guo", "\"type\":\"person\",\"name\":\"Guo\",\"aliases\":[],\"country\":\"\","
                   "\"office\":\"\""},
    {"person:jeh-johnson", "\"type\":\"person\",\"name\":\"Jeh Johnson\",\"aliases\":[],"
                           "\"country\":\"USA\",\"office\":\"Secretary\""},
    {"person:boris-johnson", "\"type\":\"person\",\"name\":\"Boris Johnson\",\"aliases\":[],"
                             "\"country\":\"GBR\",\"office\":\"Mayor\""},
    {"person:johnson", "\"type\":\"person\",\"name\":\"Johnson\",\"aliases\":[],"
                       "\"country\":\"\",\"office\":\"\""},
    {"person:li-wei", "\"type\":\"person\",\"name\":\"Li Wei\",\"aliases\":[],"
                      "\"country\":\"CHN\",\"office\":\"\""},
    {"person:li-wei-2", "\"type\":\"person\",\"name\":\"Li Wei\",\"aliases\":[],"
                        "\"country\":\"SGP\",\"office\":\"\""},
    {"country:china", "\"type\":\"country\",\"name\":\"China\",\"aliases\":[\"Beijing\"],"
                      "\"country\":\"CHN\",\"office\":\"\""},
    {"country:united-states", "\"type\":\"country\",\"name\":\"United States\",\"aliases\":[],"
                              "\"country\":\"USA\",\"office\":\"\""},
    {"agency:opm", "\"type\":\"agency\",\"name\":\"OPM\",\"aliases\":[],\"country\":\"\","
                   "\"office\":\"\""},
    {"agency:office-of-personnel-management",
     "\"type\":\"agency\",\"name\":\"Office of Personnel Management\",\"aliases\":[],"
     "\"country\":\"USA\",\"office\":\"\""},
    {"meeting:third-dialogue",
     "\"type\":\"meeting\",\"name\":\"third dialogue\",\"aliases\":[],\"subtype\":\"dialogue\","
     "\"country\":\"\",\"office\":\"\",\"date\":\"2016-12-07\",\"ordinal\":3,"
     "\"parties\":[\"CHN\",\"USA\"]"},
    {"meeting:talks", "\"type\":\"meeting\",\"name\":\"talks\",\"aliases\":[],"
                      "\"subtype\":\"talks\",\"country\":\"\",\"office\":\"\","
                      "\"date\":\"2016-12\",\"place\":\"Washington\","
                      "\"parties\":[\"CHN\",\"USA\"]"},
};

static const char *const relations[] = {"met", "accused", "targeted", "agreed"};

static void add_line(line_deck *deck, const char *format, ...) REL_PRINTF(2, 3);

static void add_line(line_deck *deck, const char *format, ...)
{
    va_list args;
    assert_true(deck->count < MAX_LINES);
    va_start(args, format);
    vsnprintf(deck->lines[deck->count++], MAX_LINE, format, args);
    va_end(args);
}

static void add_claim(line_deck *deck, unsigned document, uint32_t *seed)
{
    const char *source = things[next_random(seed) % COUNT_OF(things)].id;
    const char *target = things[next_random(seed) % COUNT_OF(things)].id;
    const char *relation = relations[next_random(seed) % COUNT_OF(relations)];
    const char *status = next_random(seed) % 3 ? "asserted" : "alleged";
    unsigned sentence = next_random(seed) % 6;
    bool is_symmetric = strcmp(relation, "met") == 0;
    add_line(deck,
             "{\"k\":\"claim\",\"doc\":\"d%u\",\"relation\":\"%s\",\"status\":\"%s\","
             "\"plover\":\"\",\"source\":\"%s\",\"target\":\"%s\",\"symmetric\":%s,\"topic\":\"\","
             "\"date\":\"2016-1%u\",\"speaker\":\"\",\"evidence\":\"Sentence %u of a report.\","
             "\"start\":%u,\"end\":%u,\"line\":1,\"column\":1,\"rule\":\"r%u\"}\n",
             document, relation, status, source, target, is_symmetric ? "true" : "false",
             sentence % 3, sentence, sentence * 10, sentence * 10 + 9, next_random(seed) % 3);
}

static void make_deck(line_deck *deck, uint32_t *seed)
{
    deck->count = 0;
    for (unsigned document = 0; document < 6; document++) {
        add_line(deck,
                 "{\"k\":\"doc\",\"id\":\"d%u\",\"title\":\"\",\"date\":\"2016-12-0%u\","
                 "\"source\":\"\",\"url\":\"\"}\n",
                 document, document + 1);
        for (size_t i = 0; i < COUNT_OF(things); i++)
            if (next_random(seed) % 2)
                add_line(deck,
                         "{\"k\":\"entity\",\"doc\":\"d%u\",\"id\":\"%s\",%s,\"mentions\":%u}\n",
                         document, things[i].id, things[i].rest, 1 + next_random(seed) % 4);
        for (unsigned i = 0; i < 12; i++)
            add_claim(deck, document, seed);
    }
    add_line(deck, "{\"k\":\"alias\",\"same\":false,\"one\":\"Guo\",\"other\":\"Guo Shengkun\"}\n");
}

/** The merged graph of `text` as lines; to be released with rel_free(). */
static char *merge(const char *text)
{
    relata_error err = {0};
    rel_records records = {0};
    rel_facts facts = {0};
    rel_memory_sink sink = {0};
    FILE *stream = fmemopen((void *)(uintptr_t)text, strlen(text), "r");
    assert_non_null(stream);
    if (!rel_records_read(stream, "lines", &records, &err) || !rel_resolve(&records, &facts, &err))
        fail_msg("%s:%u:%u: %s", err.place, err.line, err.column, err.message);
    fclose(stream);
    rel_writer out = rel_writer_to_memory(&sink);
    rel_facts_write(&facts, &out);
    assert_true(rel_writer_finish(&out, &err));
    rel_records_clear(&records);
    return sink.bytes;
}

static void append(rel_memory_sink *sink, const char *text)
{
    rel_writer out = rel_writer_to_memory(sink);
    rel_put_string(&out, text);
    assert_true(rel_writer_finish(&out, NULL));
}

static void shuffle(size_t *order, size_t count, uint32_t *seed)
{
    for (size_t i = count; i > 1; i--) {
        size_t other = next_random(seed) % i, kept = order[i - 1];
        order[i - 1] = order[other];
        order[other] = kept;
    }
}

/** Deal the lines to parts in random order, every fourth of them twice. */
static void deal(const line_deck *deck, rel_memory_sink parts[MAX_PARTS], uint32_t *seed)
{
    size_t order[MAX_LINES];
    for (size_t i = 0; i < deck->count; i++)
        order[i] = i;
    shuffle(order, deck->count, seed);
    for (size_t i = 0; i < deck->count; i++)
        for (unsigned copies = next_random(seed) % 4 ? 1 : 2; copies > 0; copies--)
            append(&parts[next_random(seed) % MAX_PARTS], deck->lines[order[i]]);
}

/** Merge the parts one by one, then what came of them, in another order. */
static char *merge_in_parts(rel_memory_sink parts[MAX_PARTS], uint32_t *seed)
{
    rel_memory_sink all = {0};
    size_t order[MAX_PARTS] = {0, 1, 2, 3, 4};
    shuffle(order, MAX_PARTS, seed);
    for (size_t i = 0; i < MAX_PARTS; i++) {
        const char *part = parts[order[i]].bytes;
        char *merged = part ? merge(part) : NULL;
        if (merged)
            append(&all, merged);
        rel_free(merged);
        rel_free(parts[order[i]].bytes);
    }
    char *merged = merge(all.bytes);
    rel_free(all.bytes);
    return merged;
}

static void parts_merge_to_the_whole(void **state)
{
    (void)state;
    static line_deck deck;
    for (uint32_t round = 1; round <= ROUNDS; round++) {
        uint32_t seed = round * 2654435761u;
        rel_memory_sink whole = {0}, parts[MAX_PARTS] = {{0}};
        make_deck(&deck, &seed);
        for (size_t i = 0; i < deck.count; i++)
            append(&whole, deck.lines[i]);
        char *expected = merge(whole.bytes);
        deal(&deck, parts, &seed);
        char *merged = merge_in_parts(parts, &seed);
        assert_string_equal(merged, expected);
        rel_free(merged);
        rel_free(expected);
        rel_free(whole.bytes);
    }
}

static void a_merged_graph_merges_to_itself(void **state)
{
    (void)state;
    static line_deck deck;
    uint32_t seed = 7;
    rel_memory_sink whole = {0};
    make_deck(&deck, &seed);
    for (size_t i = 0; i < deck.count; i++)
        append(&whole, deck.lines[i]);
    char *once = merge(whole.bytes);
    char *twice = merge(once);
    assert_string_equal(once, twice);
    rel_free(once);
    rel_free(twice);
    rel_free(whole.bytes);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        {.name = "parts, dealt out, shuffled and repeated, merge to the bytes of the whole",
         .test_func = parts_merge_to_the_whole},
        {.name = "a merged graph merges to itself", .test_func = a_merged_graph_merges_to_itself},
    };
    return cmocka_run_group_tests_name("merge", tests, NULL, NULL);
}
