#include "records/records.h"

#include "base/array.h"
#include "base/clean.h"
#include "base/memory.h"
#include "records/evidence.h"

void rel_records_drop_lists(rel_records *records)
{
    rel_arena arena = records->arena;
    rel_shared_clear(&records->shared);
    rel_free(records->sources);
    rel_free(records->entities);
    rel_free(records->claims);
    rel_free(records->nodes);
    rel_free(records->edges);
    rel_free(records->alias_rules);
    *records = (rel_records){.arena = arena};
}

void rel_records_clear(rel_records *records)
{
    rel_records_drop_lists(records);
    rel_arena_clear(&records->arena);
}

void rel_records_reset(rel_records *records)
{
    rel_arena_reset(&records->arena);
    rel_shared_clear(&records->shared);
    records->source_count = records->entity_count = records->claim_count = 0;
    records->node_count = records->edge_count = records->alias_rule_count = 0;
}

rel_text rel_records_clean(rel_records *records, rel_text text, relata_error *err)
{
    if (rel_clean_skip(text, 0) != text.size)
        return rel_clean_copy(text, &records->arena, err);
    rel_text shared = rel_share(&records->shared, &records->arena, text);
    if (!shared.bytes)
        rel_fail_memory(err);
    return shared;
}

/** Texts that are being copied; the first failure sticks. */
typedef struct copier {
    rel_arena *arena;
    rel_shared *shared;
    bool has_failed;
} copier;

static void copy_text(copier *copy, rel_text *text)
{
    if (!text->size)
        return;
    rel_text copied = rel_share(copy->shared, copy->arena, *text);
    copy->has_failed = copy->has_failed || !copied.bytes;
    *text = copied;
}

static void copy_texts(copier *copy, rel_text **texts, size_t count)
{
    rel_text *copied = count ? rel_arena_alloc(copy->arena, count, sizeof *copied) : NULL;
    copy->has_failed = copy->has_failed || (count && !copied);
    for (size_t i = 0; copied && i < count; i++) {
        copied[i] = (*texts)[i];
        copy_text(copy, &copied[i]);
    }
    *texts = copied;
}

static void copy_stretches(copier *copy, rel_stretch **stretches, size_t count)
{
    if (!count)
        return;
    rel_stretch *copied = rel_arena_alloc(copy->arena, count, sizeof *copied);
    copy->has_failed = copy->has_failed || !copied;
    if (copied)
        memcpy(copied, *stretches, count * sizeof *copied);
    *stretches = copied;
}

static void copy_source(copier *copy, rel_source *source)
{
    rel_text *const texts[] = {&source->id,     &source->title, &source->date,
                               &source->source, &source->url,   &source->same_as};
    for (size_t i = 0; i < COUNT_OF(texts); i++)
        copy_text(copy, texts[i]);
}

static void copy_member(copier *copy, rel_member *member)
{
    rel_text *const texts[] = {&member->document, &member->entity,  &member->name,
                               &member->subtype,  &member->country, &member->office,
                               &member->date,     &member->place,   &member->reason};
    for (size_t i = 0; i < COUNT_OF(texts); i++)
        copy_text(copy, texts[i]);
    copy_texts(copy, &member->aliases, member->alias_count);
    copy_texts(copy, &member->parties, member->party_count);
    copy_stretches(copy, &member->named, member->named_count);
    copy_stretches(copy, &member->referred, member->referred_count);
}

static void copy_evidence(copier *copy, rel_evidence *evidence)
{
    rel_text *const texts[] = {&evidence->document,      &evidence->text,         &evidence->date,
                               &evidence->speaker,       &evidence->topic,        &evidence->place,
                               &evidence->rule,          &evidence->trigger,      &evidence->cues,
                               &evidence->source_entity, &evidence->target_entity};
    for (size_t i = 0; i < COUNT_OF(texts); i++)
        copy_text(copy, texts[i]);
}

static void copy_claim(copier *copy, rel_claim_record *claim)
{
    copy_text(copy, &claim->relation);
    copy_text(copy, &claim->plover);
    copy_text(copy, &claim->family);
    copy_evidence(copy, &claim->evidence);
}

static bool append_sources(rel_records *records, const rel_records *more, copier *copy,
                           relata_error *err)
{
    for (size_t i = 0; i < more->source_count; i++) {
        rel_source source = more->sources[i];
        copy_source(copy, &source);
        if (!REL_PUSH(records->sources, records->source_count, records->source_capacity, source,
                      err))
            return false;
    }
    return true;
}

static bool append_entities(rel_records *records, const rel_records *more, copier *copy,
                            relata_error *err)
{
    for (size_t i = 0; i < more->entity_count; i++) {
        rel_member entity = more->entities[i];
        copy_member(copy, &entity);
        if (!REL_PUSH(records->entities, records->entity_count, records->entity_capacity, entity,
                      err))
            return false;
    }
    return true;
}

static bool append_claims(rel_records *records, const rel_records *more, copier *copy,
                          relata_error *err)
{
    for (size_t i = 0; i < more->claim_count; i++) {
        rel_claim_record claim = more->claims[i];
        copy_claim(copy, &claim);
        if (!REL_PUSH(records->claims, records->claim_count, records->claim_capacity, claim, err))
            return false;
    }
    return true;
}

bool rel_records_append(rel_records *records, const rel_records *more, relata_error *err)
{
    copier copy = {.arena = &records->arena, .shared = &records->shared};
    return append_sources(records, more, &copy, err) &&
           append_entities(records, more, &copy, err) && append_claims(records, more, &copy, err) &&
           (!copy.has_failed || rel_fail_memory(err));
}

static bool flatten_node(rel_records *records, const rel_vertex *node, relata_error *err)
{
    for (size_t i = 0; i < node->member_count; i++) {
        rel_member entity = node->members[i];
        entity.reason = (rel_text){0};
        if (!REL_PUSH(records->entities, records->entity_count, records->entity_capacity, entity,
                      err))
            return false;
    }
    return true;
}

static bool flatten_edge(rel_records *records, const rel_arc *arc, relata_error *err)
{
    rel_evidence_walk walk = rel_evidence_of(arc);
    for (rel_evidence evidence; rel_evidence_next(&walk, &evidence);) {
        rel_claim_record claim = {
            .relation = arc->relation,
            .plover = arc->plover,
            .family = arc->family,
            .status = arc->status,
            .is_symmetric = arc->is_symmetric,
            .evidence = evidence,
        };
        if (!REL_PUSH(records->claims, records->claim_count, records->claim_capacity, claim, err))
            return false;
    }
    return true;
}

bool rel_records_flatten(rel_records *records, relata_error *err)
{
    for (size_t i = 0; i < records->node_count; i++)
        if (!flatten_node(records, &records->nodes[i], err))
            return false;
    for (size_t i = 0; i < records->edge_count; i++)
        if (!flatten_edge(records, &records->edges[i].arc, err))
            return false;
    records->node_count = records->edge_count = 0;
    for (size_t i = 0; i < records->source_count; i++)
        records->sources[i].same_as = (rel_text){0};
    return true;
}
