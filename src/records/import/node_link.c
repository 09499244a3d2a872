/*
 * Graphs in JSON: node-link as networkx and d3 write it, and Cytoscape's elements. Records of our
 * own, where the file has them, are taken instead of what its other members say.
 */
#include "base/memory.h"
#include "base/writer.h"
#include "records/import/json_row.h"

/** The member `name` of the object, or NULL. */
static const cJSON *member(const cJSON *object, const char *name)
{
    return cJSON_GetObjectItemCaseSensitive(object, name);
}

static bool add_rows(rel_import *import, const cJSON *list, bool is_cytoscape, rel_set_cell set,
                     rel_add_row add)
{
    const cJSON *object;
    cJSON_ArrayForEach(object, list)
    {
        if (!rel_json_add_row(import, is_cytoscape ? member(object, "data") : object, set, add))
            return false;
    }
    return true;
}

static bool put_record(rel_writer *lines, const cJSON *record)
{
    char *printed = cJSON_PrintUnformatted(record);
    if (!printed)
        return false;
    rel_put_string(lines, printed);
    rel_put_char(lines, '\n');
    cJSON_free(printed);
    return true;
}

/** Write the records that the members of `list` carry. */
static bool put_records(rel_writer *lines, const cJSON *list)
{
    const cJSON *object;
    cJSON_ArrayForEach(object, list)
    {
        const cJSON *record = member(object, "relata");
        if (record && !put_record(lines, record))
            return false;
    }
    return true;
}

static bool read_own(rel_import *import, const cJSON *context, const cJSON *nodes,
                     const cJSON *edges)
{
    rel_memory_sink memory = {0};
    rel_writer lines = rel_writer_to_memory(&memory);
    const cJSON *record;
    bool ok = true;
    cJSON_ArrayForEach(record, context)
    {
        ok = ok && put_record(&lines, record);
    }
    ok = ok && put_records(&lines, nodes) && put_records(&lines, edges);
    ok = (rel_writer_finish(&lines, NULL) && ok) || rel_fail_memory(import->err);
    ok = ok && rel_import_lines(import, (rel_text){memory.bytes, memory.size});
    rel_free(memory.bytes);
    return ok;
}

static bool read_graph(rel_import *import, const cJSON *root)
{
    const cJSON *elements = member(root, "elements");
    const cJSON *nodes = member(elements ? elements : root, "nodes");
    const cJSON *edges = member(elements ? elements : root, "edges");
    if (!edges)
        edges = member(root, "links");
    if (!cJSON_IsArray(nodes) || !cJSON_IsArray(edges))
        return rel_fail_at(import->err, RELATA_SYNTAX, import->path, 1, 1,
                           "expected an object with the arrays 'nodes' and 'edges' or 'links'");
    const cJSON *context = member(member(root, "graph"), "relata");
    if (cJSON_IsArray(context))
        return read_own(import, context, nodes, edges);
    return add_rows(import, nodes, elements != NULL, rel_row_set_node, rel_row_add_entity) &&
           add_rows(import, edges, elements != NULL, rel_row_set_edge, rel_row_add_claim);
}

static bool read_node_link(rel_import *import)
{
    cJSON *root = rel_json_parse_file(import);
    bool ok = root && read_graph(import, root);
    cJSON_Delete(root);
    return ok;
}

/** Whether one object spans the file and begins with what a graph has. */
static bool recognizes_node_link(const char *path, rel_text content)
{
    static const char *const names[] = {"\"nodes\"", "\"elements\"", "\"links\""};
    (void)path;
    if (!rel_text_starts(rel_text_trim(content), REL_TEXT("{")))
        return false;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strstr(content.bytes, names[i]))
            return true;
    return false;
}

const rel_importer rel_node_link_importer = {
    .name = "json",
    .summary = "node-link JSON of our own, networkx and d3; Cytoscape's JSON",
    .recognizes = recognizes_node_link,
    .read = read_node_link,
};
