/*
 * Ids are made here: `type:slug` of the entity's fullest name, with a number when two entities of
 * one document share it, so that a document gives the same records wherever it is read. Texts are
 * copied into the records' arena, since the document's own ends before them.
 */
#include "records/gather.h"

#include <stdio.h>

#include "base/array.h"
#include "records/mentioned.h"
#include "records/slug.h"

typedef struct gathering {
    const rel_document *document;
    const rel_segments *segments;
    const rel_mentions *mentions;
    rel_records *records;
    rel_text *ids;            /**< by entity; empty for entities without a record */
    rel_mentioned *mentioned; /**< by entity */
    relata_error *err;
} gathering;

/** A pair that stands for others is spelt out in claims and has no record. */
static bool has_record(const rel_entity *entity)
{
    return entity->type != REL_NO_TYPE && entity->name.size && entity->member_count == 0;
}

static bool is_taken(const gathering *gather, rel_text id, size_t before)
{
    for (size_t i = 0; i < before; i++)
        if (rel_text_equal(gather->ids[i], id))
            return true;
    return false;
}

static bool make_id(gathering *gather, size_t index)
{
    const rel_entity *entity = &gather->mentions->entities[index];
    rel_arena *arena = &gather->records->arena;
    rel_text plain = rel_entity_id(entity->type, entity->name, arena, gather->err);
    if (!plain.bytes)
        return false;
    rel_text id = plain;
    for (unsigned number = 2; is_taken(gather, id, index); number++) {
        size_t room = plain.size + 16;
        char *bytes = rel_arena_need(arena, room, 1, gather->err);
        if (!bytes)
            return false;
        int size = snprintf(bytes, room, "%.*s-%u", REL_TEXT_ARGS(plain), number);
        id = (rel_text){bytes, (size_t)size};
    }
    gather->ids[index] = id;
    return true;
}

static bool make_ids(gathering *gather)
{
    size_t count = gather->mentions->entity_count;
    gather->ids = rel_arena_need(&gather->records->arena, count, sizeof *gather->ids, gather->err);
    if (!gather->ids)
        return false;
    for (size_t i = 0; i < count; i++)
        if (has_record(&gather->mentions->entities[i]) && !make_id(gather, i))
            return false;
    return true;
}

static bool add_source(gathering *gather)
{
    const rel_document *document = gather->document;
    rel_records *records = gather->records;
    rel_source source = {
        .id = document->id,
        .title = document->title,
        .date = document->date,
        .source = document->source,
        .url = document->url,
    };
    return REL_PUSH(records->sources, records->source_count, records->source_capacity, source,
                    gather->err);
}

/** A list as long as there are parties, which are few. */
static bool copy_parties(const gathering *gather, const rel_entity *entity, rel_member *ret)
{
    while (ret->party_count < COUNT_OF(entity->parties) && entity->parties[ret->party_count].size)
        ret->party_count++;
    if (!ret->party_count)
        return true;
    ret->parties = rel_arena_need(&gather->records->arena, ret->party_count, sizeof *ret->parties,
                                  gather->err);
    if (ret->parties)
        memcpy(ret->parties, entity->parties, ret->party_count * sizeof *ret->parties);
    return ret->parties;
}

static bool add_entity(gathering *gather, size_t index)
{
    const rel_entity *entity = &gather->mentions->entities[index];
    rel_records *records = gather->records;
    rel_member record = {
        .document = gather->document->id,
        .entity = gather->ids[index],
        .type = entity->type,
        .name = entity->name,
        .subtype = entity->subtype,
        .country = entity->country,
        .office = entity->office,
        .date = entity->date,
        .place = entity->place,
        .aliases = entity->aliases,
        .alias_count = (uint32_t)entity->alias_count,
        .ordinal = entity->ordinal,
        .mentions = entity->mention_count,
        .named = gather->mentioned[index].named,
        .named_count = (uint32_t)gather->mentioned[index].named_count,
        .referred = gather->mentioned[index].referred,
        .referred_count = (uint32_t)gather->mentioned[index].referred_count,
    };
    if (!copy_parties(gather, entity, &record))
        return false;
    return REL_PUSH(records->entities, records->entity_count, records->entity_capacity, record,
                    gather->err);
}

/** Where in the original the sentence stands, and what it says. */
static void quote_sentence(const gathering *gather, uint32_t sentence, rel_evidence *evidence)
{
    const rel_document *document = gather->document;
    const rel_sentence *span = &gather->segments->sentences[sentence];
    evidence->document = document->id;
    evidence->text = rel_text_slice(document->text, span->start, span->end - span->start);
    evidence->start = rel_document_original(document, span->start);
    evidence->end = rel_document_original(document, span->end);
    rel_document_place(document, span->start, &evidence->line, &evidence->column);
}

/** The entities that `entity` stands for: itself, or the members of a pair. */
static size_t stands_for(const gathering *gather, const uint32_t *entity, const uint32_t **ret)
{
    const rel_entity *described = &gather->mentions->entities[*entity];
    *ret = described->member_count ? described->members : entity;
    return described->member_count ? described->member_count : 1;
}

static bool add_claim(gathering *gather, const rel_claim_record *template, uint32_t source,
                      uint32_t target)
{
    rel_records *records = gather->records;
    rel_claim_record record = *template;
    record.evidence.source_entity = gather->ids[source];
    record.evidence.target_entity = gather->ids[target];
    if (!gather->ids[source].size || !gather->ids[target].size || source == target)
        return true;
    if (record.is_symmetric &&
        rel_text_compare(record.evidence.source_entity, record.evidence.target_entity) > 0) {
        record.evidence.source_entity = gather->ids[target];
        record.evidence.target_entity = gather->ids[source];
    }
    return REL_PUSH(records->claims, records->claim_count, records->claim_capacity, record,
                    gather->err);
}

/** One claim for each pair of the members of both ends; a symmetric one in one direction only. */
static bool add_claims(gathering *gather, const rel_claim_record *template, uint32_t source,
                       uint32_t target)
{
    const uint32_t *sources, *targets;
    size_t source_count = stands_for(gather, &source, &sources);
    size_t target_count = stands_for(gather, &target, &targets);
    bool is_within = template->is_symmetric && source == target;
    for (size_t i = 0; i < source_count; i++)
        for (size_t j = is_within ? i + 1 : 0; j < target_count; j++)
            if (!add_claim(gather, template, sources[i], targets[j]))
                return false;
    return true;
}

static rel_text trigger_of(const gathering *gather, uint32_t token)
{
    if (token == REL_NONE)
        return (rel_text){0};
    return rel_token_text(gather->document, &gather->segments->tokens[token]);
}

static bool gather_claim(gathering *gather, const rel_claim *claim)
{
    rel_claim_record record = {
        .relation = claim->relation,
        .plover = claim->plover,
        .family = claim->family,
        .status = claim->status,
        .is_symmetric = claim->is_symmetric,
        .evidence = {.date = claim->date,
                     .topic = claim->topic,
                     .place = claim->place,
                     .rule = claim->rule,
                     .cues = claim->cues,
                     .trigger = trigger_of(gather, claim->trigger)},
    };
    if (claim->speaker != REL_NONE)
        record.evidence.speaker = gather->ids[claim->speaker];
    quote_sentence(gather, claim->sentence, &record.evidence);
    return add_claims(gather, &record, claim->source, claim->target);
}

static bool gather_all(gathering *gather, const rel_claims *claims)
{
    const rel_mentions *mentions = gather->mentions;
    gather->mentioned = rel_mentioned_gather(gather->document, gather->segments, mentions,
                                             &gather->records->arena, gather->err);
    if (!gather->mentioned || !make_ids(gather) || !add_source(gather))
        return false;
    for (size_t i = 0; i < mentions->entity_count; i++)
        if (gather->ids[i].size && !add_entity(gather, i))
            return false;
    for (size_t i = 0; i < claims->count; i++)
        if (!gather_claim(gather, &claims->claims[i]))
            return false;
    return true;
}

bool rel_records_gather(const rel_document *document, const rel_segments *segments,
                        const rel_mentions *mentions, const rel_claims *claims,
                        rel_records *records, relata_error *err)
{
    gathering gather = {.document = document,
                        .segments = segments,
                        .mentions = mentions,
                        .records = records,
                        .err = err};
    return gather_all(&gather, claims);
}
