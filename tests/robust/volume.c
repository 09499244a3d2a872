/**
 * News without end: twice the documents take twice the time, a document of twice the length takes
 * twice the time, happenings are merged as fast however many there are, and memory does not grow
 * with the number of documents.
 */
#include "support/support.h"

#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

#include "base/writer.h"
#include "engine.h"

enum {
    UNIT = 96,                 /* paragraphs or documents of the smallest size */
    DOUBLINGS = 3,             /* sizes are 1, 2, 4 and 8 units */
    RUNS = 3,                  /* of which the fastest counts: the machine may be busy */
    MOST_GROWTH_PERCENT = 320, /* of time with each doubling; quadratic would be 400 */
    FEW = 1500,                /* documents whose memory is compared with that of TIMES as many */
    TIMES = 8,
    MOST_CLAIMS = 50000,
    CLAIMS_A_DOCUMENT = 6,
    MOST_KIB = 6 * 1024 /* half a KiB for each document more would be found */
};

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define __SANITIZE_ADDRESS__ 1
#endif
#endif
#if defined(__SANITIZE_ADDRESS__)
enum { IS_SANITIZED = true };
#else
enum { IS_SANITIZED = false };
#endif

/** Invented news in which nearly every sentence has an event. */
static const char paragraph[] =
    "Norland's foreign minister, Ada Brook, accused Sudland on Monday of bombing a village near "
    "the border. \"We will not wait,\" Brook said after she had met President Ben Hale of "
    "Westmark in Paris. Sudland denied the attack and called on the United Nations to send "
    "observers; France and Germany have agreed to hold talks with both sides in May.\n\n";

static struct {
    relata_engine *engine;
    char path[64];
} shared;

/** `count` documents of one paragraph, one to a line of JSON, or one document of them all. */
static void write_news(size_t count, bool is_one_document)
{
    FILE *stream = fopen(shared.path, "wb");
    assert_non_null(stream);
    rel_writer out = rel_writer_to_stream(stream);
    for (size_t i = 0; i < count; i++) {
        if (is_one_document) {
            rel_put(&out, paragraph, sizeof paragraph - 1);
            continue;
        }
        rel_put_format(&out, "{\"id\":%zu,\"text\":", i);
        rel_put_json(&out, rel_text_of(paragraph));
        rel_put(&out, "}\n", 2);
    }
    assert_true(rel_writer_finish(&out, NULL));
    assert_int_equal(fclose(stream), 0);
}

static double seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

static bool drop(void *context, const rel_records *records, rel_text lines, relata_error *err)
{
    (void)err;
    size_t *claims = context;
    *claims += records->claim_count;
    return lines.size > 0;
}

/** Extract what write_news() wrote; returns the time that it took. */
static double extract(size_t count)
{
    size_t claims = 0;
    const char *inputs[] = {shared.path};
    rel_taker taker = {.take = drop, .context = &claims, .wants_lines = true};
    relata_error err = {0};
    double start = seconds();
    if (!rel_engine_run(shared.engine, inputs, 1, &taker, &err))
        fail_msg("%s", err.message);
    double taken = seconds() - start;
    assert_true(claims >= count);
    return taken;
}

static void assert_time_is_in_proportion(bool is_one_document)
{
    double before = 0;
    for (size_t count = UNIT; count <= (size_t)UNIT << DOUBLINGS; count *= 2) {
        write_news(count, is_one_document);
        double fastest = extract(count);
        for (int run = 1; run < RUNS; run++) {
            double taken = extract(count);
            fastest = taken < fastest ? taken : fastest;
        }
        if (before > 0 && fastest * 100 > before * MOST_GROWTH_PERCENT)
            fail_msg("%zu took %.3f s, half of it %.3f s", count, fastest, before);
        before = fastest;
    }
}

static void twice_the_documents_take_twice_the_time(void **state)
{
    (void)state;
    assert_time_is_in_proportion(false);
}

static void a_document_twice_as_long_takes_twice_the_time(void **state)
{
    (void)state;
    assert_time_is_in_proportion(true);
}

static const char *const happenings[] = {"meeting:trade-talks",   "meeting:border-talks",
                                         "incident:port-bombing", "incident:bank-breach",
                                         "agreement:fish-treaty", "agreement:truce-accord"};

/** A document in which one of 3000 people takes part in happenings of a day of 25 years. */
static void write_document(rel_writer *out, size_t index)
{
    size_t lot = index * 2654435761U >> 7;
    rel_put_format(
        out,
        "{\"k\":\"doc\",\"id\":\"d%zu\",\"title\":\"\",\"date\":\"%zu-%02zu-%02zu\"}\n"
        "{\"k\":\"entity\",\"doc\":\"d%zu\",\"id\":\"person:a\",\"type\":\"person\",\"name\":"
        "\"Ada Brook%zu\"}\n",
        index, 1995 + lot % 25, 1 + lot % 12, 1 + lot % 28, index, lot % 3000);
    for (size_t i = 0; i < CLAIMS_A_DOCUMENT; i++) {
        const char *id = happenings[i];
        const char *colon = strchr(id, ':');
        rel_put_format(
            out,
            "{\"k\":\"entity\",\"doc\":\"d%zu\",\"id\":\"%s\",\"type\":\"%.*s\",\"name\":"
            "\"%s\",\"subtype\":\"%s\"}\n"
            "{\"k\":\"claim\",\"doc\":\"d%zu\",\"relation\":\"attended\",\"source\":"
            "\"person:a\",\"target\":\"%s\",\"evidence\":\"S%zu.\",\"start\":%zu}\n",
            index, id, (int)(colon - id), id, colon + 1, strchr(id, '-') + 1, index, id, i, i);
    }
}

static double merge_claims(size_t count)
{
    FILE *stream = fopen(shared.path, "wb");
    assert_non_null(stream);
    rel_writer out = rel_writer_to_stream(stream);
    for (size_t i = 0; i < count / CLAIMS_A_DOCUMENT; i++)
        write_document(&out, i);
    assert_true(rel_writer_finish(&out, NULL));
    assert_int_equal(fclose(stream), 0);
    relata_error err = {0};
    double start = seconds();
    relata_graph *graph = relata_merge((const char *[]){shared.path}, 1, NULL, &err);
    if (!graph)
        fail_msg("%s", err.message);
    double taken = seconds() - start;
    relata_graph_free(graph);
    return taken;
}

static void twice_the_happenings_merge_in_twice_the_time(void **state)
{
    (void)state;
    double before = merge_claims(MOST_CLAIMS / 4);
    for (size_t count = MOST_CLAIMS / 2; count <= MOST_CLAIMS; count *= 2) {
        double taken = merge_claims(count);
        if (taken * 100 > before * MOST_GROWTH_PERCENT)
            fail_msg("%zu claims took %.3f s, half of them %.3f s", count, taken, before);
        before = taken;
    }
}

/** The most memory that the process has had so far, in KiB. */
static long peak_memory(void)
{
    struct rusage usage;
    assert_int_equal(getrusage(RUSAGE_SELF, &usage), 0);
    return usage.ru_maxrss;
}

static void memory_does_not_grow_with_the_number_of_documents(void **state)
{
    (void)state;
    if (IS_SANITIZED) {
        print_message("sanitizers keep what is released: memory is not measured\n");
        skip();
    }
    write_news(FEW, false);
    extract(FEW);
    long before = peak_memory();
    write_news((size_t)FEW * TIMES, false);
    extract((size_t)FEW * TIMES);
    long grown = peak_memory() - before;
    if (grown > MOST_KIB)
        fail_msg("%d times the documents take %ld KiB more", TIMES, grown);
}

static int open_engine(void **state)
{
    (void)state;
    relata_error err = {0};
    shared.engine = relata_engine_new(&(relata_engine_options){.threads = 1}, &err);
    int file = mkstemp(strcpy(shared.path, "/tmp/relata-volume-XXXXXX"));
    if (file >= 0)
        close(file);
    return shared.engine && file >= 0 ? 0 : -1;
}

static int close_engine(void **state)
{
    (void)state;
    relata_engine_free(shared.engine);
    return remove(shared.path);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(memory_does_not_grow_with_the_number_of_documents),
        cmocka_unit_test(twice_the_documents_take_twice_the_time),
        cmocka_unit_test(twice_the_happenings_merge_in_twice_the_time),
        cmocka_unit_test(a_document_twice_as_long_takes_twice_the_time),
    };
    return cmocka_run_group_tests_name("volume", tests, open_engine, close_engine);
}
