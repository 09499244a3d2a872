/*
 * Countries, nationalities and places, and whether a capital is the government that sits there.
 * A preposition of place before it, or a country after a comma, makes "Beijing" a place; otherwise
 * it acts. When the country's own name stands there it is the country in either case.
 */
#include "base/array.h"
#include "recognize/mentions.h"

/** The senses that make a nation or place, most telling first. */
static const rel_lexicon_class nation_classes[] = {REL_LEX_COUNTRY, REL_LEX_ADJECTIVE,
                                                   REL_LEX_DEMONYM, REL_LEX_SEAT};

/** Whether the token is the first name of a person rather than a country: "Jordan Henderson". */
static bool begins_person(rel_context *context, const rel_phrase *phrase)
{
    rel_part person;
    if (!rel_phrase_is(phrase, REL_LEX_GIVEN_NAME) || phrase->token_count != 1)
        return false;
    return rel_read_person(context, phrase->first, false, &person) > phrase->first + 1;
}

enum { MAX_PLACE_WORDS = 3 };

static bool follows_article(const rel_context *context, uint32_t at)
{
    return at > context->segments->sentences[context->sentence].first &&
           (rel_word_at(context, at - 1) & REL_WORD_ARTICLE);
}

/** Whether a word can stand before the noun in the name of a place. No person has an article. */
static bool is_place_word(const rel_context *context, uint32_t at, bool has_article)
{
    const rel_phrase *phrase = rel_phrase_here(context, at);
    if (!rel_is_capitalized(context, at) || rel_is_dated(context, at) ||
        (rel_word_at(context, at) & (REL_WORD_STOP | REL_WORD_DETERMINER | REL_WORD_PRONOUN)))
        return false;
    bool is_given = rel_phrase_is(phrase, REL_LEX_GIVEN_NAME);
    bool is_land = rel_phrase_is(phrase, REL_LEX_COUNTRY) || rel_phrase_is(phrase, REL_LEX_PLACE);
    return !phrase || rel_phrase_is(phrase, REL_LEX_PLACE_HEAD) ||
           rel_phrase_is(phrase, REL_LEX_DATE_UNIT) ||
           (is_given && has_article && !is_land && phrase->token_count == 1) ||
           (rel_phrase_is(phrase, REL_LEX_FAMILY_NAME) && !is_given);
}

/** The place head at a token, if it is not too vague in the middle of a name. */
static const rel_phrase *place_head(const rel_context *context, uint32_t at, bool has_article)
{
    const rel_phrase *phrase = rel_phrase_here(context, at);
    return rel_phrase_is(phrase, REL_LEX_PLACE_HEAD) && !phrase->part_size &&
                   (has_article || !rel_phrase_is(phrase, REL_LEX_FAMILY_NAME))
               ? phrase
               : NULL;
}

static uint32_t take_place(const rel_phrase *head, uint32_t end, rel_part *ret)
{
    *ret = (rel_part){.kind = REL_PART_PLACE,
                      .phrase = head,
                      .sense = rel_phrase_sense(head, REL_LEX_PLACE_HEAD)};
    return end;
}

/** "Plains of Arafat", "Strait of Hormuz": the noun first. */
static uint32_t read_place_of(const rel_context *context, uint32_t at, rel_part *ret)
{
    const rel_phrase *head = place_head(context, at, false);
    uint32_t end = head ? at + head->token_count : at;
    const rel_phrase *of = head ? rel_phrase_here(context, end + 1) : NULL;
    bool is_known = of && !rel_phrase_is(of, REL_LEX_PERSON) &&
                    !rel_phrase_is(of, REL_LEX_FAMILY_NAME) &&
                    !rel_phrase_is(of, REL_LEX_PLACE_HEAD);
    if (!head || !rel_is_capitalized(context, at) || !rel_token_is(context, end, "of") ||
        !rel_is_capitalized(context, end + 1) || is_known)
        return at;
    uint32_t first = ++end;
    end = rel_compound_end(context, end);
    while (end < first + MAX_PLACE_WORDS && is_place_word(context, end, false))
        end = rel_compound_end(context, end);
    return take_place(head, end, ret);
}

/** "Tyumen region", "Century City Towers": capitalized words before a noun of places. */
static uint32_t read_described_place(rel_context *context, uint32_t at, rel_part *ret)
{
    uint32_t end = at, place_end = at;
    const rel_phrase *head = NULL;
    bool has_article = follows_article(context, at);
    if (!context->capitals_mean_names || !rel_has_trait(context, at, REL_TRAIT_PLACE) ||
        !is_place_word(context, at, has_article))
        return at;
    uint32_t of_end = read_place_of(context, at, ret);
    if (of_end > at)
        return of_end;
    while (end <= at + MAX_PLACE_WORDS) {
        const rel_phrase *noun = end > at ? place_head(context, end, has_article) : NULL;
        if (noun) {
            head = noun;
            place_end = end + noun->token_count;
        }
        if (!is_place_word(context, end, has_article))
            break;
        end = noun ? place_end : rel_compound_end(context, end);
    }
    return head ? take_place(head, place_end, ret) : at;
}

/** "in Kanata, Ontario": an unknown town before the region or country that it lies in. */
static uint32_t read_town(rel_context *context, uint32_t at, rel_part *ret)
{
    uint32_t start = context->segments->sentences[context->sentence].first, end = at;
    if (!context->capitals_mean_names || at == start || !rel_is_capitalized(context, at) ||
        !(rel_word_at(context, at - 1) & REL_WORD_LOCATIVE))
        return at;
    while (end < at + MAX_PLACE_WORDS && rel_is_capitalized(context, end) &&
           !rel_phrase_here(context, end) && !rel_is_dated(context, end))
        end = rel_compound_end(context, end);
    const rel_phrase *whole = rel_phrase_here(context, end + 1);
    if (end == at || !rel_token_is(context, end, ",") ||
        !(rel_phrase_is(whole, REL_LEX_PLACE) || rel_phrase_is(whole, REL_LEX_COUNTRY)))
        return at;
    rel_sense *town = rel_arena_need(context->arena, 1, sizeof *town, context->err);
    if (!town) {
        context->has_failed = true;
        return at;
    }
    const rel_sense *region = rel_phrase_sense(whole, REL_LEX_COUNTRY);
    if (!region)
        region = rel_phrase_sense(whole, REL_LEX_PLACE);
    *town = (rel_sense){.class = REL_LEX_PLACE_HEAD, .type = REL_PLACE, .country = region->country};
    *ret = (rel_part){.kind = REL_PART_PLACE, .sense = town};
    return end;
}

uint32_t rel_read_nation(rel_context *context, uint32_t at, rel_part *ret)
{
    const rel_phrase *phrase = rel_phrase_here(context, at);
    if (phrase && (phrase->part_size || begins_person(context, phrase)))
        return at; /* "anti-Syria" says nothing of whose it is */
    uint32_t end = read_described_place(context, at, ret);
    if (end > at || !phrase)
        return end > at ? end : read_town(context, at, ret);
    for (size_t i = 0; i < COUNT_OF(nation_classes); i++)
        if (rel_phrase_is(phrase, nation_classes[i])) {
            *ret = (rel_part){.kind = REL_PART_NATION,
                              .phrase = phrase,
                              .sense = rel_phrase_sense(phrase, nation_classes[i])};
            return at + phrase->token_count;
        }
    if (!rel_phrase_is(phrase, REL_LEX_PLACE))
        return at;
    *ret = (rel_part){
        .kind = REL_PART_PLACE, .phrase = phrase, .sense = rel_phrase_sense(phrase, REL_LEX_PLACE)};
    return at + phrase->token_count;
}

static uint32_t word_before(const rel_context *context, uint32_t token)
{
    uint32_t first = context->segments->sentences[context->sentence].first;
    return token > first ? rel_word_at(context, token - 1) : 0;
}

/** "(Beijing)", "BEIJING, Dec. 9": where the report was written. */
static bool is_date_line(const rel_context *context, uint32_t token, uint32_t end)
{
    bool is_first = token == context->segments->sentences[context->sentence].first;
    bool is_shouted = rel_token_at(context, token)->flags & REL_TOKEN_ALL_CAPS;
    return is_first && is_shouted && rel_text_at(context, token).size > 3 &&
           (rel_token_is(context, end, ",") || rel_token_is(context, end, "(") ||
            rel_token_is(context, end, "--"));
}

/** "mayor of Moscow", "the outskirts of Moscow": what stands before speaks of the town. */
static bool is_town_of_noun(const rel_context *context, uint32_t first)
{
    uint32_t start = context->segments->sentences[context->sentence].first;
    if (first < start + 2 || !rel_token_is(context, first - 1, "of"))
        return false;
    const rel_phrase *noun = rel_phrase_around(context, first - 2);
    return rel_phrase_is(noun, REL_LEX_PLACE_HEAD) ||
           (rel_phrase_is(noun, REL_LEX_TITLE) &&
            rel_is_local_office(rel_phrase_sense(noun, REL_LEX_TITLE)));
}

bool rel_stands_for_government(const rel_context *context, uint32_t first, uint32_t end)
{
    uint32_t start = context->segments->sentences[context->sentence].first;
    uint32_t before = word_before(context, first);
    if (is_date_line(context, first, end))
        return false;
    bool is_to = first > start && (rel_token_is(context, first - 1, "to") ||
                                   rel_token_is(context, first - 1, "from"));
    if (is_to && first > start + 1)
        return !(rel_word_at(context, first - 2) & REL_WORD_MOTION);
    uint32_t noun =
        first > start + 1 && rel_token_is(context, first - 1, ",") ? first - 2 : first - 1;
    bool is_capital = first > start && (rel_token_is(context, noun, "capital") ||
                                        rel_token_is(context, noun, "city"));
    if ((before & REL_WORD_LOCATIVE) || is_capital || is_town_of_noun(context, first))
        return false;
    if (rel_token_is(context, end, ",")) {
        const rel_phrase *next = rel_phrase_here(context, end + 1);
        return !(rel_phrase_is(next, REL_LEX_COUNTRY) || rel_phrase_is(next, REL_LEX_PLACE)) ||
               rel_phrase_is(next, REL_LEX_SEAT);
    }
    return true;
}

/** Whether a country's name is the place of that name: "Atlanta, Georgia". */
static bool is_homonymous_place(const rel_context *context, const rel_phrase *phrase)
{
    uint32_t first = phrase->first;
    uint32_t start = context->segments->sentences[context->sentence].first;
    const rel_sense *place = rel_phrase_sense(phrase, REL_LEX_PLACE);
    if (!place || first < start + 2 || !rel_token_is(context, first - 1, ","))
        return false;
    const rel_phrase *before = rel_phrase_around(context, first - 2);
    const rel_sense *city = before ? rel_phrase_sense(before, REL_LEX_PLACE) : NULL;
    return city && rel_text_equal(city->country, place->country);
}

static uint32_t place_entity(rel_context *context, const rel_sense *sense, rel_text name)
{
    uint32_t entity = rel_entity_need(context, REL_PLACE, name, sense->country);
    if (entity != REL_NONE && !context->found->entities[entity].subtype.size)
        context->found->entities[entity].subtype = sense->kind;
    return entity;
}

uint32_t rel_nation_entity(rel_context *context, const rel_part *part, bool is_modifier)
{
    const rel_sense *place = part->phrase ? rel_phrase_sense(part->phrase, REL_LEX_PLACE) : NULL;
    const rel_sense *sense = part->sense;
    bool may_act = sense->class == REL_LEX_SEAT;
    if (may_act && place &&
        (is_modifier || !rel_stands_for_government(context, part->first, part->end)))
        return place_entity(context, place, place->name);
    if (sense->class == REL_LEX_COUNTRY && is_homonymous_place(context, part->phrase))
        return place_entity(context, place, place->name);
    if (sense->class == REL_LEX_PLACE)
        return place_entity(context, sense, sense->name);
    if (sense->class == REL_LEX_PLACE_HEAD)
        return place_entity(context, sense, rel_span_text(context, part->first, part->end));
    rel_entity_type type = sense->type == REL_NO_TYPE ? REL_COUNTRY : sense->type;
    return rel_entity_need(context, type, sense->name, sense->country);
}

/** "Libyans", "the Kurds": the people, when the noun counts heads. */
static uint32_t people_entity(rel_context *context, const rel_noun_phrase *phrase,
                              const rel_part *head)
{
    uint32_t from = rel_label_start(phrase);
    uint32_t entity = rel_entity_need(context, REL_GROUP, rel_span_text(context, from, phrase->end),
                                      head->sense->country);
    if (entity != REL_NONE)
        context->found->entities[entity].is_plural = true;
    return entity;
}

uint32_t rel_nation_mention(rel_context *context, const rel_noun_phrase *phrase)
{
    const rel_part *head = rel_head_part(phrase);
    bool is_people = head->sense->class == REL_LEX_DEMONYM && head->sense->is_plural;
    bool is_adjective = head->sense->class == REL_LEX_ADJECTIVE && !head->sense->is_plural;
    uint32_t first = is_people || phrase->count == 1 ? phrase->first : head->first;
    uint32_t entity =
        is_people ? people_entity(context, phrase, head) : rel_nation_entity(context, head, false);
    if (entity == REL_NONE)
        return REL_NONE;
    bool has_article = !is_people && head->first > phrase->first &&
                       (rel_word_at(context, head->first - 1) & REL_WORD_ARTICLE) && !is_adjective;
    if (has_article)
        first = head->first - 1;
    rel_entity_type type = context->found->entities[entity].type;
    uint32_t index = rel_add_reading(context, first, phrase->end, type, REL_MENTION_NAME);
    if (index == REL_NONE)
        return REL_NONE;
    rel_mention *mention = &context->readings[index].mention;
    mention->name_first = head->first;
    mention->name_count = phrase->end - mention->name_first;
    mention->entity = entity;
    mention->is_plural = is_people;
    mention->is_modifier = is_adjective;
    context->readings[index].head = head->sense;
    context->readings[index].is_settled = true;
    return index;
}
