/*
 * What a body or place is part of, or lies in, as the words beside its name say: "Kebble School, a
 * private school in Leeds", "the capital, Lusaka", "the Union's youth wing, the Young Miners",
 * "Acme unit Widget Ltd", "the Hilton Hotel in Nairobi". Verbs are left to the rules.
 */
#include "base/array.h"
#include "recognize/passes.h"

enum { MAX_DESCRIPTION = 7, MAX_BEFORE = 4, MAX_BACK = 6 };

static bool is_body(const rel_entity *entity)
{
    return entity && !entity->member_count &&
           (entity->type == REL_AGENCY || entity->type == REL_ORGANIZATION);
}

static bool is_place(const rel_entity *entity)
{
    return entity && !entity->member_count &&
           (entity->type == REL_PLACE || entity->type == REL_COUNTRY);
}

static bool is_any(const rel_context *context, uint32_t at, const char *const *words, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (rel_token_is(context, at, words[i]))
            return true;
    return false;
}

/** Nouns for what is part of a larger body. */
static bool is_part_noun(const rel_context *context, uint32_t at)
{
    static const char *const words[] = {
        "unit",    "branch",      "arm",       "wing",     "subsidiary", "division", "part",
        "section", "department",  "affiliate", "offshoot", "faction",    "bureau",   "outlet",
        "chapter", "publication", "brand",     "organ",    "directorate"};
    return is_any(context, at, words, COUNT_OF(words));
}

/** Nouns that say the same only of what its owner has: "its elite group". */
static bool is_group_noun(const rel_context *context, uint32_t at)
{
    static const char *const words[] = {"group",   "agency",  "newspaper", "magazine",
                                        "service", "network", "channel",   "force"};
    return is_part_noun(context, at) || is_any(context, at, words, COUNT_OF(words));
}

static void link(rel_context *context, const char *relation, uint32_t part, uint32_t whole)
{
    rel_add_link(context, relation, context->readings[part].mention.entity,
                 context->readings[whole].mention.entity, part, (rel_text){0}, false);
}

static uint32_t starting(const rel_context *context, uint32_t at, const uint32_t *starts)
{
    return at < context->limit ? starts[at] : REL_NONE;
}

/** The reading that ends before a token, or REL_NONE. */
static uint32_t ending(const rel_context *context, uint32_t index, uint32_t token)
{
    for (uint32_t i = index; i-- > 0 && i + MAX_BACK >= index;)
        if (rel_reading_end(context, i) == token)
            return i;
    return REL_NONE;
}

/** Whether a token may be a word of a description: neither a verb nor the end of it. */
static bool is_describing(const rel_context *context, uint32_t at)
{
    return at < context->limit && rel_token_at(context, at)->kind == REL_TOKEN_WORD &&
           !(rel_word_at(context, at) & (REL_WORD_VERB | REL_WORD_SPEECH | REL_WORD_PRONOUN));
}

/** "in [Leeds]", "of [the army]" at the end of a description whose last noun is before `at`. */
static void read_whole(rel_context *context, uint32_t index, uint32_t at, const uint32_t *starts)
{
    static const char *const within[] = {"of", "within"};
    uint32_t behind = starting(context, at + 1, starts);
    const rel_entity *whole = rel_reading_entity(context, behind),
                     *part = rel_reading_entity(context, index);
    if (!whole || context->readings[behind].mention.level == REL_MENTION_PRONOUN)
        return;
    bool is_capital = rel_token_is(context, at, "of") && rel_token_is(context, at - 1, "capital");
    bool lies = (rel_token_is(context, at, "in") || is_capital) && is_place(whole);
    bool is_city = part->type == REL_PLACE && whole->type == REL_PLACE && !is_capital &&
                   !rel_text_equal(part->subtype, REL_TEXT("site"));
    if (lies && !is_city)
        link(context, "located-in", index, behind);
    else if (is_any(context, at, within, COUNT_OF(within)) && is_part_noun(context, at - 1) &&
             is_body(part) && (is_body(whole) || whole->type == REL_COUNTRY))
        link(context, "part-of", index, behind);
}

/** "Kebble School, [a private school in Leeds]," */
static void read_description(rel_context *context, uint32_t index, const uint32_t *starts)
{
    static const char *const articles[] = {"a", "an", "the", "one"};
    static const char *const joining[] = {"in", "of", "within"};
    uint32_t comma = rel_reading_end(context, index), at = comma + 2;
    bool is_described = rel_token_is(context, comma, ",") &&
                        is_any(context, comma + 1, articles, COUNT_OF(articles));
    for (int i = 0; is_described && i < MAX_DESCRIPTION && is_describing(context, at); i++, at++)
        if (i > 0 && is_any(context, at, joining, COUNT_OF(joining))) {
            read_whole(context, index, at, starts);
            return;
        }
}

/** The token after the last word that stands before a name, its article and a comma left out. */
static uint32_t start_of_name(const rel_context *context, uint32_t index)
{
    uint32_t at = context->readings[index].mention.first;
    if (at > 0 && (rel_token_is(context, at - 1, "the") || rel_token_is(context, at - 1, ",")))
        at--;
    return at > 0 && rel_token_is(context, at - 1, ",") ? at - 1 : at;
}

/** "the nation's capital, [Lusaka]": of the state that it is known to be the capital of. */
static void read_capital(rel_context *context, uint32_t index)
{
    const rel_entity *city = rel_reading_entity(context, index);
    uint32_t before = start_of_name(context, index);
    if (city->type != REL_PLACE || !city->country.size || before == 0 ||
        !rel_token_is(context, before - 1, "capital"))
        return;
    for (size_t i = 0; i < context->found->entity_count; i++) {
        const rel_entity *state = &context->found->entities[i];
        if (state->type == REL_COUNTRY && !state->member_count &&
            rel_text_equal(state->country, city->country))
            rel_add_link(context, "located-in", context->readings[index].mention.entity,
                         (uint32_t)i, index, (rel_text){0}, false);
    }
}

/** "the elite group [within the army] called X" */
static void read_called(rel_context *context, uint32_t index, uint32_t called)
{
    static const char *const within[] = {"of", "within", "in"};
    uint32_t whole = ending(context, index, called);
    if (whole == REL_NONE || !is_body(rel_reading_entity(context, whole)))
        return;
    uint32_t first = context->readings[whole].mention.first;
    uint32_t at = first && rel_token_is(context, first - 1, "the") ? first - 1 : first;
    if (at > 1 && is_any(context, at - 1, within, COUNT_OF(within)) &&
        is_group_noun(context, at - 2))
        link(context, "part-of", index, whole);
}

/** The reading before a noun that owns what the noun is: "the army's", "its"; or REL_NONE. */
static uint32_t owner_before(const rel_context *context, uint32_t index, uint32_t noun)
{
    for (uint32_t at = noun; at > 0 && at + MAX_BEFORE > noun; at--) {
        uint32_t mark = rel_is_possessive_mark(context, at - 1) ? at - 1 : at;
        uint32_t owner = ending(context, index, mark);
        if (owner != REL_NONE &&
            (mark < at || context->readings[owner].mention.level == REL_MENTION_PRONOUN))
            return owner;
        if (!is_describing(context, at - 1))
            break;
    }
    return REL_NONE;
}

/** "the army's elite unit, [the Tiger Forces]", "Acme unit [Widget Ltd]" */
static void read_noun_before(rel_context *context, uint32_t index)
{
    uint32_t end = start_of_name(context, index), noun = end ? end - 1 : 0;
    if (noun == 0)
        return;
    if (rel_token_is(context, noun, "called") || rel_token_is(context, noun, "named")) {
        read_called(context, index, noun);
        return;
    }
    uint32_t owner = is_group_noun(context, noun) ? owner_before(context, index, noun) : REL_NONE;
    if (owner == REL_NONE && is_part_noun(context, noun) &&
        end == context->readings[index].mention.first)
        owner = ending(context, index, noun);
    if (owner == REL_NONE && is_part_noun(context, noun) && is_describing(context, noun - 1) &&
        end == context->readings[index].mention.first) /* "the Acme youth wing" */
        owner = ending(context, index, noun - 1);
    if (owner != REL_NONE && is_body(rel_reading_entity(context, owner)))
        link(context, "part-of", index, owner);
}

/** Whether a name is that of a building or a school, which stands somewhere. */
static bool is_building(const rel_context *context, uint32_t index)
{
    static const char *const heads[] = {"School",  "University", "College", "Hospital",
                                        "Church",  "Mosque",     "Temple",  "Cathedral",
                                        "Academy", "Museum",     "Library", "Theatre"};
    const rel_entity *entity = rel_reading_entity(context, index);
    return rel_text_equal(entity->subtype, REL_TEXT("site")) ||
           (is_body(entity) &&
            is_any(context, rel_reading_end(context, index) - 1, heads, COUNT_OF(heads)));
}

/** "the Hilton Hotel [in Nairobi]" */
static void read_site(rel_context *context, uint32_t index, const uint32_t *starts)
{
    uint32_t end = rel_reading_end(context, index);
    uint32_t behind =
        rel_token_is(context, end, "in") ? starting(context, end + 1, starts) : REL_NONE;
    if (behind != REL_NONE && is_place(rel_reading_entity(context, behind)) &&
        is_building(context, index))
        link(context, "located-in", index, behind);
}

void rel_read_holdings(rel_context *context, const uint32_t *starts)
{
    for (uint32_t i = 0; i < context->reading_count && !context->has_failed; i++) {
        const rel_mention *mention = &context->readings[i].mention;
        const rel_entity *entity = rel_reading_entity(context, i);
        bool is_held = is_body(entity) || (entity && entity->type == REL_PLACE);
        if (!is_held || mention->level != REL_MENTION_NAME || mention->outer != REL_NONE)
            continue;
        rel_look_at_sentence(context, mention->sentence);
        read_description(context, i, starts);
        read_capital(context, i);
        read_site(context, i, starts);
        if (is_body(entity))
            read_noun_before(context, i);
    }
}
