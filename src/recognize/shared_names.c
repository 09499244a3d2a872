/*
 * Many states have a Labour Party. The lexicon knows the best known one, which is meant unless the
 * story never speaks of that state and is about another: then the party is of the state that the
 * story is about. Names that only one state has ("Bharatiya Janata Party") keep theirs: those that
 * are shared are made of English words alone.
 */
#include "base/memory.h"
#include "base/utf8.h"
#include "recognize/passes.h"

static bool is_party(const rel_entity *entity)
{
    return entity->type == REL_ORGANIZATION && entity->country.size &&
           rel_text_equal(entity->subtype, REL_TEXT("party"));
}

static bool is_made_of_words(const rel_context *context, const rel_mention *mention)
{
    for (uint32_t i = 0; i < mention->name_count; i++)
        if (!rel_is_english(context, mention->name_first + i))
            return false;
    return mention->name_count > 1;
}

/** Mark the parties whose names other states may have too; whether there are any. */
static bool mark_shared(const rel_context *context, bool *is_shared)
{
    bool has_any = false;
    for (size_t i = 0; i < context->reading_count; i++) {
        const rel_mention *mention = &context->readings[i].mention;
        if (mention->entity == REL_NONE || mention->level != REL_MENTION_NAME ||
            !is_party(&context->found->entities[mention->entity]) ||
            !is_made_of_words(context, mention))
            continue;
        is_shared[mention->entity] = has_any = true;
    }
    return has_any;
}

/** Whether anything else that is spoken of belongs to that state. */
static bool speaks_of(const rel_context *context, const bool *is_shared, rel_text state)
{
    for (size_t i = 0; i < context->reading_count; i++) {
        uint32_t entity = context->readings[i].mention.entity;
        if (entity != REL_NONE && !is_shared[entity] &&
            rel_text_equal(context->found->entities[entity].country, state))
            return true;
    }
    return false;
}

/** Whether the letters are how the words of a name begin. */
static bool are_initials(rel_text letters, rel_text name)
{
    size_t count = 0;
    for (size_t i = 0; i < name.size; i++) {
        bool begins = i == 0 || name.bytes[i - 1] == ' ' || name.bytes[i - 1] == '-';
        if (!begins || !rel_ascii_is_upper(name.bytes[i]))
            continue;
        if (count == letters.size || letters.bytes[count++] != name.bytes[i])
            return false;
    }
    return count > 2 && count == letters.size;
}

/** The organization in the text whose initials the letters of a party of elsewhere are. */
static uint32_t find_by_initials(const rel_context *context, uint32_t party, rel_text letters)
{
    for (size_t i = 0; i < context->found->entity_count; i++) {
        const rel_entity *entity = &context->found->entities[i];
        if (i != party && entity->type == REL_ORGANIZATION && are_initials(letters, entity->name))
            return (uint32_t)i;
    }
    return REL_NONE;
}

/** Give letters that the lexicon reads as a party of elsewhere to the body of this text. */
static void settle_letters(rel_context *context)
{
    for (size_t i = 0; i < context->reading_count; i++) {
        rel_mention *mention = &context->readings[i].mention;
        if (mention->entity == REL_NONE || mention->level != REL_MENTION_NAME ||
            mention->name_count != 1 || !is_party(&context->found->entities[mention->entity]))
            continue;
        rel_text letters = rel_text_at(context, mention->name_first);
        uint32_t body = find_by_initials(context, mention->entity, letters);
        if (body == REL_NONE)
            continue;
        mention->entity = body;
        rel_entity_call(context, body, letters);
    }
}

void rel_settle_shared_names(rel_context *context)
{
    rel_mentions *found = context->found;
    settle_letters(context);
    bool *is_shared = rel_calloc(found->entity_count + 1, sizeof *is_shared);
    if (!is_shared) {
        context->has_failed = !rel_fail_memory(context->err);
        return;
    }
    if (mark_shared(context, is_shared)) {
        rel_text home = rel_home_state(context, is_shared);
        for (size_t i = 0; home.size && i < found->entity_count; i++)
            if (is_shared[i] && !speaks_of(context, is_shared, found->entities[i].country))
                found->entities[i].country = home;
    }
    rel_free(is_shared);
}
