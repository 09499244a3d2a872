/*
 * Lines are written from the tables of fields.c; nothing here knows a key but `k` and the names of
 * the two lists inside nodes and edges.
 */
#include "records/evidence.h"
#include "records/fields.h"

static const void *place_of(const rel_field *field, const void *owner)
{
    return (const char *)owner + field->offset;
}

static size_t count_of(const rel_field *field, const void *owner)
{
    uint32_t count;
    memcpy(&count, (const char *)owner + field->count_offset, sizeof count);
    return count;
}

static bool is_empty(const rel_field *field, const void *owner)
{
    const void *place = place_of(field, owner);
    switch (field->kind) {
    case REL_FIELD_TEXT: return ((const rel_text *)place)->size == 0;
    case REL_FIELD_UINT32: return *(const uint32_t *)place == 0;
    case REL_FIELD_UINT64: return *(const uint64_t *)place == 0;
    case REL_FIELD_BOOL: return !*(const bool *)place;
    case REL_FIELD_TEXTS:
    case REL_FIELD_STRETCHES: return count_of(field, owner) == 0;
    case REL_FIELD_TYPE:
    case REL_FIELD_STATUS: return false;
    }
    return false;
}

static void put_texts(rel_writer *out, const rel_text *texts, size_t count)
{
    rel_put_char(out, '[');
    for (size_t i = 0; i < count; i++) {
        if (i)
            rel_put_char(out, ',');
        rel_put_json(out, texts[i]);
    }
    rel_put_char(out, ']');
}

/** `[[start,end],[start,end]]` */
static void put_stretches(rel_writer *out, const rel_stretch *stretches, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        rel_put_string(out, i ? ",[" : "[[");
        rel_put_number(out, stretches[i].start);
        rel_put_char(out, ',');
        rel_put_number(out, stretches[i].end);
        rel_put_char(out, ']');
    }
    rel_put_string(out, count ? "]" : "[]");
}

static void put_value(rel_writer *out, const rel_field *field, const void *owner)
{
    const void *place = place_of(field, owner);
    switch (field->kind) {
    case REL_FIELD_TEXT: rel_put_json(out, *(const rel_text *)place); break;
    case REL_FIELD_TEXTS: put_texts(out, *(rel_text *const *)place, count_of(field, owner)); break;
    case REL_FIELD_STRETCHES:
        put_stretches(out, *(rel_stretch *const *)place, count_of(field, owner));
        break;
    case REL_FIELD_UINT32: rel_put_number(out, *(const uint32_t *)place); break;
    case REL_FIELD_UINT64: rel_put_number(out, (long long)*(const uint64_t *)place); break;
    case REL_FIELD_BOOL: rel_put_string(out, *(const bool *)place ? "true" : "false"); break;
    case REL_FIELD_TYPE:
        rel_put_json(out, rel_entity_type_name(*(const rel_entity_type *)place));
        break;
    case REL_FIELD_STATUS: rel_put_json(out, rel_status_name(*(const rel_status *)place)); break;
    }
}

/** `"key":value,"key":value`, after what opens the object. */
static void put_fields(rel_writer *out, const rel_field *fields, const void *owner,
                       const char *opening)
{
    rel_put_string(out, opening);
    bool is_first = opening[strlen(opening) - 1] == '{';
    for (const rel_field *field = fields; field->key; field++) {
        if (field->presence == REL_FIELD_SPARSE && is_empty(field, owner))
            continue;
        rel_put_string(out, is_first ? "\"" : ",\"");
        rel_put_string(out, field->key);
        rel_put_string(out, "\":");
        put_value(out, field, owner);
        is_first = false;
    }
}

static void put_list(rel_writer *out, const char *key, const rel_field *fields, const void *items,
                     size_t count, size_t size)
{
    rel_put_format(out, ",\"%s\":[", key);
    for (size_t i = 0; i < count; i++) {
        put_fields(out, fields, (const char *)items + i * size, i ? ",{" : "{");
        rel_put_char(out, '}');
    }
    rel_put_char(out, ']');
}

void rel_node_write(const rel_vertex *vertex, rel_writer *out)
{
    put_fields(out, rel_node_fields, vertex, "{\"k\":\"node\"");
    put_list(out, "members", rel_member_fields, vertex->members, vertex->member_count,
             sizeof *vertex->members);
    rel_put_char(out, '}');
}

static void put_edge(rel_writer *out, const rel_edge_record *edge)
{
    put_fields(out, rel_edge_fields, edge, "{\"k\":\"edge\"");
    rel_put_string(out, ",\"evidence\":[");
    rel_evidence_walk walk = rel_evidence_of(&edge->arc);
    for (rel_evidence evidence; rel_evidence_next(&walk, &evidence);) {
        put_fields(out, rel_evidence_fields, &evidence, "{");
        rel_put_string(out, walk.left ? "}," : "}");
    }
    rel_put_string(out, "]}");
}

void rel_edge_write(const rel_arc *arc, rel_writer *out)
{
    put_edge(out, &(rel_edge_record){*arc, arc->source->id, arc->target->id});
}

static void put_lines(rel_writer *out, const char *opening, const rel_field *fields,
                      const void *items, size_t count, size_t size)
{
    for (size_t i = 0; i < count; i++) {
        put_fields(out, fields, (const char *)items + i * size, opening);
        rel_put_string(out, "}\n");
    }
}

static void put_sources(rel_writer *out, const rel_source *sources, size_t count)
{
    put_lines(out, "{\"k\":\"doc\"", rel_source_fields, sources, count, sizeof *sources);
}

static void put_claims(rel_writer *out, const rel_claim_record *claims, size_t count)
{
    put_lines(out, "{\"k\":\"claim\"", rel_claim_fields, claims, count, sizeof *claims);
}

static void put_alias_rules(rel_writer *out, const rel_alias_rule *rules, size_t count)
{
    put_lines(out, "{\"k\":\"alias\"", rel_alias_fields, rules, count, sizeof *rules);
}

void rel_records_write(const rel_records *records, rel_writer *out)
{
    put_sources(out, records->sources, records->source_count);
    put_alias_rules(out, records->alias_rules, records->alias_rule_count);
    put_lines(out, "{\"k\":\"entity\"", rel_member_fields, records->entities, records->entity_count,
              sizeof *records->entities);
    put_claims(out, records->claims, records->claim_count);
    for (size_t i = 0; i < records->node_count; i++) {
        rel_node_write(&records->nodes[i], out);
        rel_put_char(out, '\n');
    }
    for (size_t i = 0; i < records->edge_count; i++) {
        put_edge(out, &records->edges[i]);
        rel_put_char(out, '\n');
    }
}

void rel_context_write(const rel_facts *facts, rel_writer *out)
{
    put_sources(out, facts->sources, facts->source_count);
    put_alias_rules(out, facts->alias_rules, facts->alias_rule_count);
    put_claims(out, facts->asides, facts->aside_count);
}

void rel_facts_write(const rel_facts *facts, rel_writer *out)
{
    put_sources(out, facts->sources, facts->source_count);
    put_alias_rules(out, facts->alias_rules, facts->alias_rule_count);
    for (size_t i = 0; i < facts->vertex_count; i++) {
        rel_node_write(&facts->vertices[i], out);
        rel_put_char(out, '\n');
    }
    for (size_t i = 0; i < facts->arc_count; i++) {
        rel_edge_write(&facts->arcs[i], out);
        rel_put_char(out, '\n');
    }
    put_claims(out, facts->asides, facts->aside_count);
}
