/*
 * Mentions are gone through twice: to count, so that each list has its room in the arena, and to
 * fill. Outer mentions come before the ones inside them, so that the lists are put in order as they
 * grow, by moving the few that stand too late.
 */
#include "records/mentioned.h"

typedef struct gathering {
    const rel_document *document;
    const rel_segments *segments;
    const rel_mentions *mentions;
    rel_mentioned *lists;
} gathering;

static void count(rel_mentioned *list, bool is_name, rel_stretch stretch)
{
    (void)stretch;
    list->named_count += is_name;
    list->referred_count += !is_name;
}

static bool comes_after(rel_stretch a, rel_stretch b)
{
    return a.start > b.start || (a.start == b.start && a.end > b.end);
}

static void add(rel_mentioned *list, bool is_name, rel_stretch stretch)
{
    rel_stretch *items = is_name ? list->named : list->referred;
    size_t *item_count = is_name ? &list->named_count : &list->referred_count;
    size_t at = *item_count;
    for (; at && comes_after(items[at - 1], stretch); at--)
        items[at] = items[at - 1];
    items[at] = stretch;
    ++*item_count;
}

/** Where in the original the mention stands. */
static rel_stretch stretch_of(const gathering *gather, const rel_mention *mention)
{
    bool is_name = mention->level == REL_MENTION_NAME && mention->name_count;
    uint32_t first = is_name ? mention->name_first : mention->first;
    uint32_t size = is_name ? mention->name_count : mention->token_count;
    const rel_token *from = &gather->segments->tokens[first];
    const rel_token *last = &gather->segments->tokens[first + size - 1];
    return (rel_stretch){rel_document_original(gather->document, from->start),
                         rel_document_original(gather->document, last->start + last->size)};
}

static void visit(gathering *gather, void (*see)(rel_mentioned *, bool, rel_stretch))
{
    const rel_mentions *mentions = gather->mentions;
    for (size_t i = 0; i < mentions->mention_count; i++) {
        const rel_mention *mention = &mentions->mentions[i];
        if (mention->entity == REL_NONE)
            continue;
        const rel_entity *entity = &mentions->entities[mention->entity];
        const uint32_t *members = entity->member_count ? entity->members : &mention->entity;
        size_t member_count = entity->member_count ? entity->member_count : 1;
        rel_stretch stretch = stretch_of(gather, mention);
        for (size_t j = 0; j < member_count; j++)
            see(&gather->lists[members[j]], mention->level == REL_MENTION_NAME, stretch);
    }
}

static bool make_room(gathering *gather, rel_arena *arena, relata_error *err)
{
    for (size_t i = 0; i < gather->mentions->entity_count; i++) {
        rel_mentioned *list = &gather->lists[i];
        size_t room = list->named_count + list->referred_count;
        list->named = rel_arena_need(arena, room, sizeof *list->named, err);
        if (!list->named)
            return false;
        list->referred = list->named + list->named_count;
        list->named_count = list->referred_count = 0;
    }
    return true;
}

rel_mentioned *rel_mentioned_gather(const rel_document *document, const rel_segments *segments,
                                    const rel_mentions *mentions, rel_arena *arena,
                                    relata_error *err)
{
    gathering gather = {.document = document, .segments = segments, .mentions = mentions};
    gather.lists = rel_arena_need(arena, mentions->entity_count, sizeof *gather.lists, err);
    if (!gather.lists)
        return NULL;
    visit(&gather, count);
    if (!make_room(&gather, arena, err))
        return NULL;
    visit(&gather, add);
    return gather.lists;
}
