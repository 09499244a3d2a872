/*
 * Tables: of Gephi, of Neo4j's bulk import, of GraphRAG, of triples (REBEL's and any others). What
 * a table is tells its header: with two ends it is one of edges, else one of nodes. Fields are told
 * apart by RFC 4180, with commas, semicolons or tabs, whichever the header has most of.
 */
#include "base/array.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "records/import/row.h"

enum { MAX_COLUMNS = 1024, MAX_HEADER = 64 * 1024 };

/** What a column of the table is for. */
typedef struct csv_column {
    rel_role role;
    unsigned rank;
} csv_column;

typedef struct csv_reader {
    rel_import *import;
    const char *at, *end;
    char separator;
    unsigned line;
    rel_arena fields; /**< the texts of the row */
    csv_column columns[MAX_COLUMNS];
    size_t column_count;
    bool has_edges;
} csv_reader;

/** Read a field in quotes, in which quotes are doubled. */
static bool read_quoted(csv_reader *csv, rel_text *ret)
{
    unsigned first_line = csv->line;
    const char *start = ++csv->at;
    while (csv->at < csv->end &&
           (*csv->at != '"' || (csv->at + 1 < csv->end && csv->at[1] == '"'))) {
        csv->line += *csv->at == '\n';
        csv->at += *csv->at == '"' ? 2 : 1;
    }
    if (csv->at >= csv->end)
        return rel_fail_at(csv->import->err, RELATA_SYNTAX, csv->import->path, first_line, 0,
                           "the quotation mark that opens a field is never closed");
    char *copy = rel_arena_need(&csv->fields, (size_t)(csv->at - start) + 1, 1, csv->import->err);
    if (!copy)
        return false;
    size_t size = 0;
    for (const char *c = start; c < csv->at; c += *c == '"' ? 2 : 1)
        copy[size++] = *c;
    csv->at++;
    *ret = (rel_text){copy, size};
    return true;
}

static bool ends_field(const csv_reader *csv)
{
    return csv->at == csv->end || *csv->at == csv->separator || *csv->at == '\n';
}

/** Read one field; what follows closing quotes up to the separator is dropped. */
static bool read_field(csv_reader *csv, rel_text *ret)
{
    if (csv->at < csv->end && *csv->at == '"') {
        if (!read_quoted(csv, ret))
            return false;
        while (!ends_field(csv))
            csv->at++;
        return true;
    }
    const char *start = csv->at;
    while (!ends_field(csv))
        csv->at++;
    *ret = rel_text_trim((rel_text){start, (size_t)(csv->at - start)});
    return true;
}

/** Step over what ended the field; true while the row goes on. */
static bool skip_separator(csv_reader *csv)
{
    if (csv->at == csv->end)
        return false;
    bool goes_on = *csv->at == csv->separator;
    csv->line += *csv->at == '\n';
    csv->at++;
    return goes_on;
}

/** The name of a column without what Neo4j puts behind it: "mentions:int", but ":START_ID". */
static rel_text name_of(rel_text header)
{
    static const rel_text roles[] = {
        {":ID", 3}, {":START_ID", 9}, {":END_ID", 7}, {":LABEL", 6}, {":TYPE", 5}};
    const char *colon = header.size ? memchr(header.bytes, ':', header.size) : NULL;
    if (!colon)
        return header;
    size_t at = (size_t)(colon - header.bytes);
    rel_text end = rel_text_slice(header, at, header.size - at);
    for (size_t i = 0; i < COUNT_OF(roles); i++)
        if (rel_text_starts(end, roles[i]) &&
            (end.size == roles[i].size || end.bytes[roles[i].size] == '('))
            return roles[i];
    return rel_text_slice(header, 0, at);
}

static char find_separator(rel_text content)
{
    static const char separators[] = {',', ';', '\t'};
    size_t counts[sizeof separators] = {0}, best = 0;
    for (size_t i = 0; i < content.size && content.bytes[i] != '\n'; i++)
        for (size_t j = 0; j < sizeof separators; j++)
            counts[j] += content.bytes[i] == separators[j];
    for (size_t j = 1; j < sizeof separators; j++)
        if (counts[j] > counts[best])
            best = j;
    return separators[best];
}

/** GraphRAG's relationships refer to its entities by their titles, not by their ids. */
static bool refers_to_titles(const rel_text *names, size_t count)
{
    bool has_title = false, has_readable_id = false;
    for (size_t i = 0; i < count; i++) {
        has_title = has_title || rel_text_equal(names[i], REL_TEXT("title"));
        has_readable_id =
            has_readable_id || rel_text_equal(names[i], REL_TEXT("human_readable_id"));
    }
    return has_title && has_readable_id;
}

/** Read the header and decide what the columns are; false with the error set. */
static bool read_header(csv_reader *csv)
{
    rel_text names[MAX_COLUMNS];
    unsigned rank = 0;
    bool has_source = false, has_target = false;
    csv->separator = find_separator(csv->import->content);
    do {
        rel_text field;
        if (csv->column_count == MAX_COLUMNS)
            return rel_fail_at(csv->import->err, RELATA_UNSUPPORTED, csv->import->path, 1, 0,
                               "the table has more than %d columns", MAX_COLUMNS);
        if (!read_field(csv, &field))
            return false;
        rel_text name = names[csv->column_count++] = name_of(field);
        has_source = has_source || rel_edge_role(name, &rank) == REL_ROLE_SOURCE;
        has_target = has_target || rel_edge_role(name, &rank) == REL_ROLE_TARGET;
    } while (skip_separator(csv));
    csv->has_edges = has_source && has_target;
    bool is_known = csv->has_edges;
    for (size_t i = 0; i < csv->column_count; i++) {
        csv_column *column = &csv->columns[i];
        column->role = csv->has_edges ? rel_edge_role(names[i], &column->rank)
                                      : rel_node_role(names[i], &column->rank);
        is_known = is_known || column->role == REL_ROLE_ID || column->role == REL_ROLE_NAME;
    }
    for (size_t i = 0; refers_to_titles(names, csv->column_count) && i < csv->column_count; i++)
        if (csv->columns[i].role == REL_ROLE_ID || csv->columns[i].role == REL_ROLE_NAME)
            csv->columns[i].role =
                rel_text_equal(names[i], REL_TEXT("title")) ? REL_ROLE_ID : REL_ROLE_NONE;
    return is_known || rel_fail_at(csv->import->err, RELATA_SYNTAX, csv->import->path, 1, 1,
                                   "no column is named 'source' and 'target', 'subject' and "
                                   "'object', 'id' or 'name'");
}

static bool read_row(csv_reader *csv)
{
    rel_row row = {0};
    size_t column = 0, filled = 0;
    rel_arena_reset(&csv->fields);
    do {
        rel_text field;
        if (!read_field(csv, &field))
            return false;
        filled += field.size > 0;
        if (column < csv->column_count)
            rel_row_set(&row, csv->columns[column].role, csv->columns[column].rank, field);
        column++;
    } while (skip_separator(csv));
    if (filled == 0)
        return true;
    return csv->has_edges ? rel_row_add_claim(&row, csv->import)
                          : rel_row_add_entity(&row, csv->import);
}

static rel_text without_byte_order_mark(rel_text content)
{
    rel_text mark = REL_TEXT("\xEF\xBB\xBF");
    return rel_text_starts(content, mark) ? rel_text_slice(content, 3, content.size - 3) : content;
}

static bool read_csv(rel_import *import)
{
    rel_text content = import->content = without_byte_order_mark(import->content);
    csv_reader *csv = rel_calloc(1, sizeof *csv);
    if (!csv)
        return rel_fail_memory(import->err);
    csv->import = import;
    csv->at = content.bytes;
    csv->end = content.bytes + content.size;
    csv->line = 1;
    bool ok = read_header(csv);
    while (ok && csv->at < csv->end)
        ok = read_row(csv);
    rel_arena_clear(&csv->fields);
    rel_free(csv);
    return ok;
}

/** Whether the first line has two ends of an edge, or an id or name, among its columns. */
static bool recognizes_csv(const char *path, rel_text content)
{
    (void)path;
    content = without_byte_order_mark(content);
    rel_text header = {content.bytes, 0};
    while (header.size < content.size && header.size < MAX_HEADER &&
           content.bytes[header.size] != '\n')
        header.size++;
    char separator = find_separator(header);
    bool has_source = false, has_target = false, has_name = false;
    for (size_t start = 0, i = 0; i <= header.size; i++) {
        if (i < header.size && header.bytes[i] != separator)
            continue;
        rel_text field = rel_text_trim(rel_text_slice(header, start, i - start));
        if (field.size > 1 && field.bytes[0] == '"')
            field = rel_text_slice(field, 1, field.size - 2);
        unsigned rank;
        rel_role edge = rel_edge_role(name_of(field), &rank);
        rel_role node = rel_node_role(name_of(field), &rank);
        has_source = has_source || edge == REL_ROLE_SOURCE;
        has_target = has_target || edge == REL_ROLE_TARGET;
        has_name = has_name || node == REL_ROLE_ID || node == REL_ROLE_NAME;
        start = i + 1;
    }
    return (has_source && has_target) || has_name;
}

const rel_importer rel_csv_importer = {
    .name = "csv",
    .summary = "tables of Gephi, Neo4j, GraphRAG, REBEL, or of subject, predicate and object",
    .recognizes = recognizes_csv,
    .read = read_csv,
};
