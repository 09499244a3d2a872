#include "support/support.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include <zlib.h>
#include <zstd.h>

#include "read/read.h"

#define PROSE "The two ministers met in the capital on Monday and spoke about the hotline."

static char path[] = "/tmp/relata-read-XXXXXX";

static int make_file(void **state)
{
    (void)state;
    int descriptor = mkstemp(path);
    return descriptor < 0 ? -1 : close(descriptor);
}

static int remove_file(void **state)
{
    (void)state;
    return unlink(path);
}

static void write_file(const void *bytes, size_t size)
{
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(bytes, 1, size, file), size);
    assert_int_equal(fclose(file), 0);
}

/** Read the first document of the file; the message of the failure, or NULL. */
static const char *read_first(rel_arena *arena, rel_document *ret, relata_error *err)
{
    rel_input input = {path, "name"};
    rel_reader *reader = rel_reader_open(&input, err);
    rel_read_result result = REL_READ_FAILED;
    if (reader)
        result = rel_reader_next(reader, arena, ret, err);
    rel_reader_close(reader);
    return result == REL_READ_FAILED ? err->message : NULL;
}

static void assert_text_is_read(const void *bytes, size_t size)
{
    rel_arena arena = {0};
    rel_document document = {0};
    relata_error err = {0};
    write_file(bytes, size);
    assert_null(read_first(&arena, &document, &err));
    assert_text_equal(document.text, PROSE);
    assert_text_equal(document.id, "name");
    rel_arena_clear(&arena);
}

static void text_is_read(void **state)
{
    (void)state;
    assert_text_is_read(PROSE, sizeof PROSE - 1);
}

static void gzip_is_unpacked(void **state)
{
    (void)state;
    gzFile file = gzopen(path, "wb");
    assert_int_equal(gzwrite(file, PROSE, sizeof PROSE - 1), sizeof PROSE - 1);
    assert_int_equal(gzclose(file), Z_OK);
    char packed[512];
    FILE *stream = fopen(path, "rb");
    size_t size = fread(packed, 1, sizeof packed, stream);
    fclose(stream);
    assert_text_is_read(packed, size);
}

static void zstd_is_unpacked(void **state)
{
    (void)state;
    char packed[512];
    size_t size = ZSTD_compress(packed, sizeof packed, PROSE, sizeof PROSE - 1, 3);
    assert_text_is_read(packed, size);
}

static struct refused {
    const char *rule, *bytes;
    size_t size;
    const char *expected; /* behind the path in quotes */
} refusals[] = {
    {"an empty file", "", 0, "is empty"},
    {"a file of blanks", " \n ", 3, "has no text"},
    {"a file with NUL bytes", "one\0two", 7, "is not text"},
    {"a picture", "\x89PNG\r\n\x1A\n\x01\x02\x03\x04", 12, "is not text"},
    {"a gzip file that is cut off", "\x1F\x8B\x08\0\0\0\0\0\0\x03", 10,
     "is cut off: its gzip data has no end"},
    {"a broken zstd file", "\x28\xB5\x2F\xFD\x08\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF", 16,
     "is not a valid zstd file"},
};

static void file_is_refused(void **state)
{
    const struct refused *row = *state;
    rel_arena arena = {0};
    rel_document document;
    relata_error err = {0};
    char expected[256];
    write_file(row->bytes, row->size);
    const char *message = read_first(&arena, &document, &err);
    snprintf(expected, sizeof expected, "'%s' %s", path, row->expected);
    assert_non_null(message);
    assert_string_equal(message, expected);
    rel_arena_clear(&arena);
}

static void missing_file_is_named(void **state)
{
    (void)state;
    relata_error err = {0};
    rel_input input = {"/nowhere/a.txt", "a.txt"};
    assert_null(rel_reader_open(&input, &err));
    assert_int_equal(err.code, RELATA_IO);
    assert_string_equal(err.message, "cannot open '/nowhere/a.txt': No such file or directory");
}

static void records_are_read_one_by_one(void **state)
{
    (void)state;
    static const char lines[] =
        "{\"id\": \"a\", \"title\": \"Ministers meet\", \"date\": \"2016-12-08T01:02:03Z\", "
        "\"text\": "
        "\"Ministers meet\\n\\n" PROSE "\", \"url\": \"https://example.com/a\", \"source\": "
        "\"The Daily\", \"score\": 7}\n\n{\"text\": \"One.\"}\r\n{\"id\": 12, \"text\": \"Two.\"}";
    rel_arena arena = {0};
    rel_document document;
    rel_input input = {path, "lines.jsonl"};
    write_file(lines, sizeof lines - 1);
    rel_reader *reader = rel_reader_open(&input, NULL);
    assert_int_equal(rel_reader_next(reader, &arena, &document, NULL), REL_READ_DOCUMENT);
    assert_text_equal(document.id, "a");
    assert_text_equal(document.title, "Ministers meet");
    assert_text_equal(document.date, "2016-12-08");
    assert_text_equal(document.url, "https://example.com/a");
    assert_text_equal(document.source, "The Daily");
    assert_int_equal(document.blocks[0].kind, REL_BLOCK_HEADLINE);
    assert_int_equal(rel_reader_next(reader, &arena, &document, NULL), REL_READ_DOCUMENT);
    assert_text_equal(document.id, "lines.jsonl:3");
    assert_text_equal(document.text, "One.");
    assert_int_equal(rel_reader_next(reader, &arena, &document, NULL), REL_READ_DOCUMENT);
    assert_text_equal(document.id, "12");
    assert_int_equal(rel_reader_next(reader, &arena, &document, NULL), REL_READ_END);
    rel_reader_close(reader);
    rel_arena_clear(&arena);
}

static struct malformed {
    const char *rule, *line, *expected;
    unsigned column;
} malformed[] = {
    {"broken JSON", "{\"text\": \"a\",}", "malformed JSON", 14},
    {"more behind the object", "{\"text\": \"a\"} b", "malformed JSON", 14},
    {"another kind of value", "[1]", "expected a JSON object", 1},
    {"no text", "{\"id\": \"a\"}", "the record has no string 'text'", 0},
    {"a text that is none", "{\"text\": 5}", "the record has no string 'text'", 0},
};

static void malformed_line_has_a_place_and_the_next_is_read(void **state)
{
    const struct malformed *row = *state;
    rel_arena arena = {0};
    rel_document document;
    relata_error err = {0};
    rel_input input = {path, "lines.jsonl"};
    char lines[256];
    int size = snprintf(lines, sizeof lines, "{\"text\": \"One.\"}\n%s\n{\"text\": \"Two.\"}\n",
                        row->line);
    write_file(lines, (size_t)size);
    rel_reader *reader = rel_reader_open(&input, NULL);
    assert_int_equal(rel_reader_next(reader, &arena, &document, &err), REL_READ_DOCUMENT);
    assert_int_equal(rel_reader_next(reader, &arena, &document, &err), REL_READ_FAILED);
    assert_string_equal(err.message, row->expected);
    assert_string_equal(err.place, path);
    assert_int_equal(err.line, 2);
    assert_int_equal(err.column, row->column);
    assert_int_equal(rel_reader_next(reader, &arena, &document, &err), REL_READ_DOCUMENT);
    assert_text_equal(document.text, "Two.");
    rel_reader_close(reader);
    rel_arena_clear(&arena);
}

int main(void)
{
    struct CMUnitTest tests[COUNT_OF(refusals) + COUNT_OF(malformed) + 5];
    size_t count = 0;
    tests[count++] = (struct CMUnitTest)cmocka_unit_test(text_is_read);
    tests[count++] = (struct CMUnitTest)cmocka_unit_test(gzip_is_unpacked);
    tests[count++] = (struct CMUnitTest)cmocka_unit_test(zstd_is_unpacked);
    tests[count++] = (struct CMUnitTest)cmocka_unit_test(missing_file_is_named);
    tests[count++] = (struct CMUnitTest)cmocka_unit_test(records_are_read_one_by_one);
    for (size_t i = 0; i < COUNT_OF(refusals); i++)
        tests[count++] = (struct CMUnitTest){
            .name = refusals[i].rule, .test_func = file_is_refused, .initial_state = &refusals[i]};
    for (size_t i = 0; i < COUNT_OF(malformed); i++)
        tests[count++] =
            (struct CMUnitTest){.name = malformed[i].rule,
                                .test_func = malformed_line_has_a_place_and_the_next_is_read,
                                .initial_state = &malformed[i]};
    return cmocka_run_group_tests_name("read", tests, make_file, remove_file);
}
