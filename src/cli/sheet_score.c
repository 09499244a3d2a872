/*
 * A verdict is "y" or "n"; a row counts when all four are given, and is right when all are "y".
 * Intervals are Wilson's (1927) for 95 %, which hold for small samples and near 0 and 1 as well.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/file.h"
#include "base/memory.h"
#include "cli/sheet.h"

enum { MAX_SHEET_BYTES = 64 << 20, MAX_COLUMNS = 64 };

/** Columns that are read; the verdicts come first. */
enum { ENDS, RELATION_VERDICT, DIRECTION, STATUS, VERDICTS, RELATION = VERDICTS, COLUMNS };

static const char *const names[COLUMNS] = {"ends ok", "relation ok", "direction ok", "status ok",
                                           "relation"};

/** Rows of one relation, or of all. */
typedef struct tally {
    rel_text name;
    size_t judged, right;
} tally;

typedef struct sheet {
    const char *path;
    uint32_t line;
    size_t places[COLUMNS]; /**< of the columns, from 0 */
    tally *relations;
    size_t relation_count, relation_capacity;
    size_t judged, right, verdicts[VERDICTS], rows;
} sheet;

/** Take the text before the next `mark`, or all that is left. */
static rel_text take(rel_text *rest, char mark)
{
    const char *end = rest->size ? memchr(rest->bytes, mark, rest->size) : NULL;
    size_t size = end ? (size_t)(end - rest->bytes) : rest->size, used = end ? size + 1 : size;
    rel_text taken = rel_text_slice(*rest, 0, size);
    *rest = rel_text_slice(*rest, used, rest->size - used);
    return taken;
}

static bool read_header(sheet *s, rel_text line, relata_error *err)
{
    for (size_t i = 0; i < COLUMNS; i++)
        s->places[i] = SIZE_MAX;
    for (size_t place = 0; line.size; place++) {
        rel_text name = rel_text_trim(take(&line, '\t'));
        for (size_t i = 0; i < COLUMNS; i++)
            if (rel_text_equal(name, rel_text_of(names[i])))
                s->places[i] = place;
    }
    for (size_t i = 0; i < COLUMNS; i++)
        if (s->places[i] == SIZE_MAX)
            return rel_fail_at(err, RELATA_SYNTAX, s->path, s->line, 1, "expected a column '%s'",
                               names[i]);
    return true;
}

static tally *tally_of(sheet *s, rel_text relation, relata_error *err)
{
    for (size_t i = 0; i < s->relation_count; i++)
        if (rel_text_equal(s->relations[i].name, relation))
            return &s->relations[i];
    tally fresh = {.name = relation};
    if (!REL_PUSH(s->relations, s->relation_count, s->relation_capacity, fresh, err))
        return NULL;
    return &s->relations[s->relation_count - 1];
}

static bool count_row(sheet *s, const rel_text *cells, const bool *verdicts, relata_error *err)
{
    bool is_right = true;
    for (size_t i = 0; i < VERDICTS; i++) {
        is_right &= verdicts[i];
        s->verdicts[i] += verdicts[i];
    }
    tally *relation = tally_of(s, cells[RELATION], err);
    if (!relation)
        return false;
    relation->judged++;
    relation->right += is_right;
    s->judged++;
    s->right += is_right;
    return true;
}

static bool read_row(sheet *s, rel_text line, relata_error *err)
{
    rel_text cells[COLUMNS] = {{0}};
    bool verdicts[VERDICTS];
    size_t given = 0;
    for (size_t place = 0; line.size; place++) {
        rel_text cell = rel_text_trim(take(&line, '\t'));
        for (size_t i = 0; i < COLUMNS; i++)
            if (s->places[i] == place)
                cells[i] = cell;
    }
    s->rows++;
    for (size_t i = 0; i < VERDICTS; i++) {
        verdicts[i] = rel_text_equal(cells[i], REL_TEXT("y"));
        if (!verdicts[i] && cells[i].size && !rel_text_equal(cells[i], REL_TEXT("n")))
            return rel_fail_at(err, RELATA_SYNTAX, s->path, s->line, 1,
                               "expected 'y', 'n' or nothing as '%s'", names[i]);
        given += cells[i].size > 0;
    }
    return given < VERDICTS || count_row(s, cells, verdicts, err);
}

static bool read_rows(sheet *s, rel_text rest, relata_error *err)
{
    s->line = 1;
    if (!read_header(s, take(&rest, '\n'), err))
        return false;
    while (rest.size) {
        rel_text line = take(&rest, '\n');
        s->line++;
        if (rel_text_trim(line).size && line.bytes[0] != '#' && !read_row(s, line, err))
            return false;
    }
    return s->judged || rel_fail_at(err, RELATA_SYNTAX, s->path, s->line, 1,
                                    "expected a row with all of its verdicts before the end");
}

static void print_share(rel_text name, size_t right, size_t judged)
{
    const double z = 1.959964, n = (double)judged, p = (double)right / n;
    double centre = (p + z * z / (2 * n)) / (1 + z * z / n);
    double reach = z * sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n);
    printf("%-20.*s %6.3f  [%.3f, %.3f] %6zu of %zu\n", REL_TEXT_ARGS(name), p, centre - reach,
           centre + reach, right, judged);
}

static int by_name(const void *left, const void *right)
{
    return rel_text_compare(((const tally *)left)->name, ((const tally *)right)->name);
}

static void print_scores(sheet *s)
{
    qsort(s->relations, s->relation_count, sizeof *s->relations, by_name);
    printf("%-20s %6s  %s\n", "", "right", "95 % interval");
    for (size_t i = 0; i < s->relation_count; i++)
        print_share(s->relations[i].name, s->relations[i].right, s->relations[i].judged);
    putchar('\n');
    for (size_t i = 0; i < VERDICTS; i++)
        print_share(rel_text_of(names[i]), s->verdicts[i], s->judged);
    print_share(REL_TEXT("all four"), s->right, s->judged);
    if (s->rows > s->judged)
        printf("%zu rows without all of their verdicts are left out\n", s->rows - s->judged);
}

bool rel_sheet_score(const char *path, relata_error *err)
{
    rel_arena arena = {0};
    sheet s = {.path = path};
    rel_text text;
    bool ok = rel_file_read(path, MAX_SHEET_BYTES, &arena, &text, err) && read_rows(&s, text, err);
    if (ok)
        print_scores(&s);
    rel_free(s.relations);
    rel_arena_clear(&arena);
    return ok;
}
