/*
 * GraphML of any program, by libxml2's SAX interface: no network, no entities of the document's
 * own, no tree in memory. Our own files carry whole records, which are read as lines; in all others
 * nodes and edges are rows, whose columns are the document's keys.
 */
#include <limits.h>

#include <libxml/parser.h>

#include "base/array.h"
#include "base/memory.h"
#include "records/import/row.h"

enum {
    MAX_DEPTH = 64,
    MAX_KEYS = 4096,
    MAX_CELL = 64 * 1024 * 1024,
    LINES_AT_ONCE = 1024 * 1024,
    PIECE = 1024 * 1024
};

/** A <key>: what its <data> are for. */
typedef struct graphml_key {
    rel_text id;
    bool is_record; /**< `relata`: a record of ours */
    rel_role node_role, edge_role;
    unsigned node_rank, edge_rank;
} graphml_key;

typedef enum graphml_item { ITEM_NONE, ITEM_NODE, ITEM_EDGE } graphml_item;

typedef struct graphml_reader {
    rel_import *import;
    xmlParserCtxtPtr parser;
    graphml_key *keys;
    size_t key_count, key_capacity;
    graphml_item item;
    rel_row row;
    const graphml_key *key; /**< of the present <data> */
    bool is_label;          /**< in yEd's text of a node or edge */
    rel_memory_sink text;   /**< of the present <data> or label */
    rel_arena cells;        /**< the texts of the row */
    rel_memory_sink lines;  /**< records of ours that were not read yet */
    bool has_records;
    unsigned depth;
    bool has_failed;
} graphml_reader;

static void fail(graphml_reader *reader)
{
    reader->has_failed = true;
    xmlStopParser(reader->parser);
}

static void fail_with(graphml_reader *reader, relata_error_code code, const char *message)
{
    unsigned line = (unsigned)xmlSAX2GetLineNumber(reader->parser);
    rel_fail_at(reader->import->err, code, reader->import->path, line, 0, "%s", message);
    fail(reader);
}

static bool append(graphml_reader *reader, rel_memory_sink *sink, rel_text text)
{
    if (!rel_array_grow(&sink->bytes, &sink->capacity, sink->size + text.size + 1, 1,
                        reader->import->err)) {
        fail(reader);
        return false;
    }
    if (text.size)
        memcpy(sink->bytes + sink->size, text.bytes, text.size);
    sink->size += text.size;
    sink->bytes[sink->size] = '\0';
    return true;
}

/** libxml2 gives five pointers for each attribute: name, prefix, URI, value and its end. */
static rel_text attribute(int count, const xmlChar **attributes, const char *name)
{
    for (int i = 0; i < count; i++, attributes += 5)
        if (strcmp((const char *)attributes[0], name) == 0)
            return (rel_text){(const char *)attributes[3], (size_t)(attributes[4] - attributes[3])};
    return (rel_text){0};
}

static void add_key(graphml_reader *reader, int count, const xmlChar **attributes)
{
    rel_text name = attribute(count, attributes, "attr.name");
    rel_text id = rel_import_copy(reader->import, attribute(count, attributes, "id"));
    graphml_key key = {.id = id, .is_record = rel_text_equal(name, REL_TEXT("relata"))};
    if (!id.bytes) {
        fail(reader);
        return;
    }
    if (reader->key_count == MAX_KEYS) {
        fail_with(reader, RELATA_UNSUPPORTED, "there are too many keys");
        return;
    }
    rel_text column = name.size ? name : id;
    key.node_role = rel_node_role(column, &key.node_rank);
    key.edge_role = rel_edge_role(column, &key.edge_rank);
    if (!REL_PUSH(reader->keys, reader->key_count, reader->key_capacity, key, reader->import->err))
        fail(reader);
}

static const graphml_key *find_key(const graphml_reader *reader, rel_text id)
{
    for (size_t i = 0; i < reader->key_count; i++)
        if (rel_text_equal(reader->keys[i].id, id))
            return &reader->keys[i];
    return NULL;
}

/** Put a copy of `value`, which is the parser's, into the row. */
static void set_cell(graphml_reader *reader, rel_role role, unsigned rank, rel_text value)
{
    if (role == REL_ROLE_NONE || value.size == 0)
        return;
    rel_text copy = rel_arena_copy(&reader->cells, value);
    if (copy.bytes) {
        rel_row_set(&reader->row, role, rank, copy);
    } else {
        rel_fail_memory(reader->import->err);
        fail(reader);
    }
}

/** What was told of the present node or edge is all; a group ends where the nodes in it begin. */
static void end_item(graphml_reader *reader)
{
    graphml_item item = reader->item;
    reader->item = ITEM_NONE;
    if (item == ITEM_NONE || reader->has_records || reader->has_failed)
        return;
    if (!(item == ITEM_NODE ? rel_row_add_entity(&reader->row, reader->import)
                            : rel_row_add_claim(&reader->row, reader->import)))
        fail(reader);
}

static void start_item(graphml_reader *reader, graphml_item item, int count,
                       const xmlChar **attributes)
{
    end_item(reader);
    if (reader->has_failed)
        return; /* a parser that was stopped has freed the attributes */
    reader->item = item;
    reader->row = (rel_row){0};
    rel_arena_reset(&reader->cells);
    if (reader->has_records)
        return;
    for (int i = 0; i < count && !reader->has_failed; i++) {
        rel_text name = rel_text_of((const char *)attributes[5 * i]);
        rel_text value = attribute(1, attributes + 5 * i, name.bytes);
        unsigned rank = 0;
        /* The XML id of an edge says nothing of what it is. */
        if (item == ITEM_NODE)
            set_cell(reader, rel_node_role(name, &rank), rank, value);
        else if (!rel_text_equal(name, REL_TEXT("id")))
            set_cell(reader, rel_edge_role(name, &rank), rank, value);
    }
    if (reader->has_failed)
        return;
    rel_text id = attribute(count, attributes, "id");
    if (item == ITEM_NODE && !reader->row.cells[REL_ROLE_ID].size)
        set_cell(reader, REL_ROLE_ID, 0, id);
}

static void start_element(void *context, const xmlChar *name, const xmlChar *prefix,
                          const xmlChar *uri, int namespace_count, const xmlChar **namespaces,
                          int count, int defaulted_count, const xmlChar **attributes)
{
    (void)prefix, (void)uri, (void)namespace_count, (void)namespaces, (void)defaulted_count;
    graphml_reader *reader = context;
    const char *element = (const char *)name;
    if (++reader->depth > MAX_DEPTH)
        fail_with(reader, RELATA_UNSUPPORTED, "elements are nested too deeply");
    else if (reader->depth == 1 && strcmp(element, "graphml") != 0)
        fail_with(reader, RELATA_SYNTAX, "expected an element 'graphml'");
    else if (strcmp(element, "key") == 0)
        add_key(reader, count, attributes);
    else if (strcmp(element, "node") == 0)
        start_item(reader, ITEM_NODE, count, attributes);
    else if (strcmp(element, "edge") == 0)
        start_item(reader, ITEM_EDGE, count, attributes);
    else if (strcmp(element, "hyperedge") == 0)
        fail_with(reader, RELATA_UNSUPPORTED, "edges have two ends here");
    else if (strcmp(element, "data") == 0)
        reader->key = find_key(reader, attribute(count, attributes, "key"));
    else if (strcmp(element, "NodeLabel") == 0 || strcmp(element, "EdgeLabel") == 0)
        reader->is_label = true;
    else
        return;
    reader->text.size = 0;
}

static void take_text(void *context, const xmlChar *bytes, int size)
{
    graphml_reader *reader = context;
    if (!reader->key && !reader->is_label)
        return;
    if (reader->text.size + (size_t)size > MAX_CELL) {
        fail_with(reader, RELATA_UNSUPPORTED, "a text is too long");
        return;
    }
    append(reader, &reader->text, (rel_text){(const char *)bytes, (size_t)size});
}

static void read_lines(graphml_reader *reader)
{
    rel_text lines = {reader->lines.bytes, reader->lines.size};
    if (!reader->has_failed && !rel_import_lines(reader->import, lines))
        fail(reader);
    reader->lines.size = 0;
}

static void end_data(graphml_reader *reader)
{
    const graphml_key *key = reader->key;
    rel_text text = {reader->text.bytes, reader->text.size};
    reader->key = NULL;
    if (!key || text.size == 0)
        return;
    if (key->is_record) {
        reader->has_records = true;
        if (append(reader, &reader->lines, text) &&
            append(reader, &reader->lines, REL_TEXT("\n")) && reader->lines.size > LINES_AT_ONCE)
            read_lines(reader);
    } else if (!reader->has_records && reader->item == ITEM_NODE) {
        set_cell(reader, key->node_role, key->node_rank, text);
    } else if (!reader->has_records && reader->item == ITEM_EDGE) {
        set_cell(reader, key->edge_role, key->edge_rank, text);
    }
    reader->text.size = 0;
}

static void end_label(graphml_reader *reader)
{
    rel_text text = {reader->text.bytes, reader->text.size};
    reader->is_label = false;
    if (reader->item == ITEM_NODE)
        set_cell(reader, REL_ROLE_NAME, UINT_MAX, text);
    else if (reader->item == ITEM_EDGE)
        set_cell(reader, REL_ROLE_RELATION, UINT_MAX, text);
    reader->text.size = 0;
}

static void end_element(void *context, const xmlChar *name, const xmlChar *prefix,
                        const xmlChar *uri)
{
    (void)prefix, (void)uri;
    graphml_reader *reader = context;
    const char *element = (const char *)name;
    reader->depth--;
    if (strcmp(element, "data") == 0)
        end_data(reader);
    else if (reader->is_label)
        end_label(reader);
    else if (strcmp(element, "node") == 0 || strcmp(element, "edge") == 0)
        end_item(reader);
}

/** A document type may define entities that grow without bound; GraphML has no use for one. */
static void refuse_subset(void *context, const xmlChar *name, const xmlChar *external,
                          const xmlChar *system)
{
    (void)name, (void)external, (void)system;
    fail_with(context, RELATA_UNSUPPORTED, "a document type is not read");
}

/** Describe what the parser found, unless we stopped it ourselves. */
static void describe_error(graphml_reader *reader)
{
    const xmlError *error = xmlCtxtGetLastError(reader->parser);
    if (reader->has_failed)
        return;
    char message[256];
    snprintf(message, sizeof message, "%s",
             error && error->message ? error->message : "this is not XML");
    message[strcspn(message, "\n")] = '\0';
    fail_with(reader, RELATA_SYNTAX, message);
}

static void parse_piece(graphml_reader *reader, const char *bytes, size_t size, bool is_last)
{
    if (!reader->has_failed && xmlParseChunk(reader->parser, bytes, (int)size, is_last))
        describe_error(reader);
}

static void parse_rest(graphml_reader *reader, char *piece)
{
    FILE *rest = reader->import->rest;
    for (size_t size = PIECE; size == PIECE && !reader->has_failed;) {
        size = fread(piece, 1, PIECE, rest);
        if (ferror(rest)) {
            rel_fail(reader->import->err, RELATA_IO, "cannot read '%s'", reader->import->path);
            fail(reader);
        }
        parse_piece(reader, piece, size, size < PIECE);
    }
}

static bool parse(graphml_reader *reader)
{
    rel_text content = reader->import->content;
    for (size_t at = 0, size; at < content.size; at += size) {
        size = content.size - at < PIECE ? content.size - at : PIECE;
        parse_piece(reader, content.bytes + at, size,
                    !reader->import->rest && at + size == content.size);
    }
    char *piece = reader->import->rest ? rel_malloc(PIECE) : NULL;
    if (piece)
        parse_rest(reader, piece);
    else if (reader->import->rest)
        reader->has_failed = !rel_fail_memory(reader->import->err);
    rel_free(piece);
    if (reader->lines.size)
        read_lines(reader);
    return !reader->has_failed;
}

/** libxml2 prints what goes wrong in decoding, whatever the parser was told, unless this does. */
static void keep_silent(void *context, const char *format, ...)
{
    (void)context, (void)format;
}

static bool read_graphml(rel_import *import)
{
    graphml_reader reader = {.import = import};
    xmlSAXHandler handler = {.initialized = XML_SAX2_MAGIC,
                             .startElementNs = start_element,
                             .endElementNs = end_element,
                             .characters = take_text,
                             .cdataBlock = take_text,
                             .internalSubset = refuse_subset};
    reader.parser = xmlCreatePushParserCtxt(&handler, &reader, NULL, 0, import->path);
    if (!reader.parser)
        return rel_fail_memory(import->err);
    /* Without NOENT an ampersand in an attribute would come as "&#38;"; there are no entities but
     * the five of XML, since a document type ends the parsing. */
    xmlCtxtUseOptions(reader.parser, XML_PARSE_NONET | XML_PARSE_HUGE | XML_PARSE_NOENT |
                                         XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
    xmlGenericErrorFunc speaker = xmlGenericError;
    void *speaker_context = xmlGenericErrorContext;
    xmlSetGenericErrorFunc(NULL, keep_silent);
    bool ok = parse(&reader);
    xmlSetGenericErrorFunc(speaker_context, speaker);
    xmlFreeParserCtxt(reader.parser);
    rel_arena_clear(&reader.cells);
    rel_free(reader.keys);
    rel_free(reader.text.bytes);
    rel_free(reader.lines.bytes);
    return ok;
}

static bool recognizes_graphml(const char *path, rel_text content)
{
    (void)path;
    rel_text start = rel_text_slice(content, 0, content.size < 8192 ? content.size : 8192);
    static const char tag[] = "<graphml";
    for (size_t i = 0; i + sizeof tag - 1 <= start.size; i++)
        if (memcmp(start.bytes + i, tag, sizeof tag - 1) == 0)
            return true;
    return false;
}

const rel_importer rel_graphml_importer = {
    .name = "graphml",
    .summary = "GraphML of our own and of other programs",
    .recognizes = recognizes_graphml,
    .read = read_graphml,
    .reads_pieces = true,
};
