/*
 * The names are chosen so that no tool takes an attribute for something of its own: `type`, `id`,
 * `source`, `target`, `timeset` and the like crash or silently change one reader or another.
 */
#include "export/attribute.h"

#include "records/records.h"

static rel_writer start_list(rel_memory_sink *scratch)
{
    scratch->size = 0;
    rel_writer out = rel_writer_to_memory(scratch);
    rel_put_char(&out, '[');
    return out;
}

static bool keep_text(rel_writer *out, const rel_memory_sink *scratch, rel_value *ret)
{
    if (!rel_writer_finish(out, NULL))
        return false;
    ret->text = (rel_text){scratch->bytes, scratch->size};
    return true;
}

static bool finish_list(rel_writer *out, const rel_memory_sink *scratch, rel_value *ret)
{
    rel_put_char(out, ']');
    return keep_text(out, scratch, ret);
}

static bool list_aliases(const void *item, rel_memory_sink *scratch, rel_value *ret)
{
    const rel_vertex *vertex = item;
    if (!vertex->alias_count)
        return true;
    rel_writer out = start_list(scratch);
    for (size_t i = 0; i < vertex->alias_count; i++) {
        if (i > 0)
            rel_put_char(&out, ',');
        rel_put_json(&out, vertex->aliases[i]);
    }
    return finish_list(&out, scratch, ret);
}

static bool name_type(const void *item, rel_memory_sink *scratch, rel_value *ret)
{
    (void)scratch;
    ret->text = rel_entity_type_name(((const rel_vertex *)item)->type);
    return true;
}

/** Where a sentence stands: "document:line:column". */
static void put_origin(rel_writer *out, const rel_evidence *evidence)
{
    rel_put_char(out, '"');
    rel_put_json_inside(out, evidence->document);
    if (evidence->line) {
        rel_put_char(out, ':');
        rel_put_number(out, evidence->line);
        rel_put_char(out, ':');
        rel_put_number(out, evidence->column);
    }
    rel_put_char(out, '"');
}

static bool list_origins(const void *item, rel_memory_sink *scratch, rel_value *ret)
{
    const rel_edge *edge = item;
    rel_evidence_walk walk = edge->evidence;
    if (!walk.left)
        return true;
    rel_writer out = start_list(scratch);
    for (rel_evidence evidence; rel_evidence_next(&walk, &evidence);) {
        put_origin(&out, &evidence);
        if (walk.left)
            rel_put_char(&out, ',');
    }
    return finish_list(&out, scratch, ret);
}

static bool record_vertex(const void *item, rel_memory_sink *scratch, rel_value *ret)
{
    scratch->size = 0;
    rel_writer out = rel_writer_to_memory(scratch);
    rel_node_write(item, &out);
    return keep_text(&out, scratch, ret);
}

static bool record_arc(const void *item, rel_memory_sink *scratch, rel_value *ret)
{
    const rel_edge *edge = item;
    scratch->size = 0;
    rel_writer out = rel_writer_to_memory(scratch);
    rel_edge_write(edge->arc, &out);
    return keep_text(&out, scratch, ret);
}

static bool take_shorter_side(const void *item, rel_memory_sink *scratch, rel_value *ret)
{
    (void)scratch;
    const rel_place *place = item;
    ret->number = place->width < place->height ? place->width : place->height;
    return true;
}

#define VERTEX(member) .at = offsetof(rel_vertex, member)
#define PLACE(member)  .at = offsetof(rel_place, member)
#define EDGE(member)   .at = offsetof(rel_edge, member)

const rel_attribute rel_vertex_attributes[] = {
    /* Gephi and most others look for `label`; Cytoscape, Tulip, igraph and yEd for `name`. */
    {"label", REL_VALUE_TEXT, VERTEX(label)},
    {"name", REL_VALUE_TEXT, VERTEX(label)},
    {"entity_id", REL_VALUE_WORD, VERTEX(id)},
    {"entity_type", REL_VALUE_WORD, .work_out = name_type},
    {"subtype", REL_VALUE_WORD, VERTEX(subtype)},
    {"mentions", REL_VALUE_COUNT, VERTEX(mentions)},
    {"documents", REL_VALUE_COUNT, VERTEX(documents)},
    {"aliases", REL_VALUE_LIST, .work_out = list_aliases},
    {"country", REL_VALUE_WORD, VERTEX(country)},
    {"office", REL_VALUE_TEXT, VERTEX(office)},
    {"first_seen", REL_VALUE_WORD, VERTEX(first_seen)},
    {"last_seen", REL_VALUE_WORD, VERTEX(last_seen)},
    {0},
};

const rel_attribute rel_place_attributes[] = {
    {"x", REL_VALUE_NUMBER, PLACE(x)},
    {"y", REL_VALUE_NUMBER, PLACE(y)},
    /* Gephi draws a node as a disk of this diameter, which is to fit into the box. */
    {"size", REL_VALUE_NUMBER, .work_out = take_shorter_side},
    {"r", REL_VALUE_COUNT, PLACE(red)},
    {"g", REL_VALUE_COUNT, PLACE(green)},
    {"b", REL_VALUE_COUNT, PLACE(blue)},
    {0},
};

const rel_attribute rel_edge_attributes[] = {
    {"label", REL_VALUE_WORD, EDGE(relation)},
    {"relation", REL_VALUE_WORD, EDGE(relation)},
    {"status", REL_VALUE_WORD, EDGE(status)},
    {"weight", REL_VALUE_NUMBER, EDGE(weight)},
    {"mentions", REL_VALUE_COUNT, EDGE(mentions)},
    {"documents", REL_VALUE_COUNT, EDGE(documents)},
    {"symmetric", REL_VALUE_FLAG, EDGE(is_symmetric)},
    {"external", REL_VALUE_FLAG, EDGE(is_external)},
    {"plover", REL_VALUE_WORD, EDGE(plover)},
    {"family", REL_VALUE_WORD, EDGE(family)},
    {"topic", REL_VALUE_TEXT, EDGE(topic)},
    {"start", REL_VALUE_WORD, EDGE(start)},
    {"end", REL_VALUE_WORD, EDGE(end)},
    {"evidence", REL_VALUE_TEXT, EDGE(sentence)},
    {"sources", REL_VALUE_LIST, .work_out = list_origins},
    {0},
};

const rel_attribute rel_vertex_record[] = {
    {"relata", REL_VALUE_TEXT, .work_out = record_vertex},
    {0},
};

const rel_attribute rel_arc_record[] = {
    {"relata", REL_VALUE_TEXT, .work_out = record_arc},
    {0},
};

static double clamp_to_int(uint32_t count)
{
    return count < INT32_MAX ? count : INT32_MAX;
}

bool rel_attribute_value(const rel_attribute *attribute, const void *item, rel_memory_sink *scratch,
                         rel_value *ret)
{
    *ret = (rel_value){0};
    if (attribute->work_out)
        return attribute->work_out(item, scratch, ret);
    const void *member = (const char *)item + attribute->at;
    switch (attribute->kind) {
    case REL_VALUE_COUNT: ret->number = clamp_to_int(*(const uint32_t *)member); break;
    case REL_VALUE_NUMBER: ret->number = *(const double *)member; break;
    case REL_VALUE_FLAG: ret->flag = *(const bool *)member; break;
    case REL_VALUE_WORD:
    case REL_VALUE_TEXT:
    case REL_VALUE_LIST: ret->text = *(const rel_text *)member; break;
    }
    return true;
}

bool rel_value_is_text(rel_value_kind kind)
{
    return kind == REL_VALUE_WORD || kind == REL_VALUE_TEXT || kind == REL_VALUE_LIST;
}

bool rel_value_is_present(rel_value_kind kind, const rel_value *value)
{
    return !rel_value_is_text(kind) || value->text.size > 0;
}

void rel_put_value(rel_writer *out, rel_value_kind kind, const rel_value *value)
{
    if (kind == REL_VALUE_FLAG)
        rel_put_string(out, value->flag ? "true" : "false");
    else if (value->number >= 0 && value->number <= INT32_MAX &&
             value->number == (double)(int32_t)value->number)
        rel_put_number(out, (int32_t)value->number);
    else
        rel_put_double(out, value->number);
}
