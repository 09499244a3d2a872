/*
 * Recognition in passes over one document. Noun phrases are read from left to right, the body
 * before the headlines, because a headline calls people by short names that the body introduces.
 * Then words left over are given to names known by now; then the readings are put in order, and
 * descriptions, events and pronouns are settled by what stands before them.
 *
 * There is no statistics in it: every decision is a rule or an entry of the lexicon, so that a
 * wrong one can be found and mended. Names that nothing tells anything about stay unread.
 */
#include "recognize/recognize.h"

#include "recognize/dates.h"
#include "recognize/passes.h"

static void read_sentences(rel_context *context, bool is_headline)
{
    for (uint32_t i = 0; i < context->segments->sentence_count; i++)
        if ((context->segments->sentences[i].kind == REL_SENTENCE_HEADLINE) == is_headline)
            rel_read_sentence(context, i);
}

/** Hand over what is kept of the readings: their mentions. */
static bool hand_over(rel_context *context)
{
    rel_mentions *found = context->found;
    size_t count = context->reading_count;
    found->mentions =
        rel_arena_need(context->arena, count + 1, sizeof *found->mentions, context->err);
    if (!found->mentions)
        return false;
    found->mention_count = found->mention_capacity = count;
    for (size_t i = 0; i < count; i++) {
        rel_mention *mention = &found->mentions[i];
        *mention = context->readings[i].mention;
        if (mention->entity == REL_NONE)
            continue;
        mention->type = found->entities[mention->entity].type;
        found->entities[mention->entity].mention_count++;
    }
    return true;
}

/** What is known of every token before a noun phrase is read. */
static bool look_ahead(rel_context *context, const rel_language *language)
{
    const rel_document *document = context->document;
    const rel_segments *segments = context->segments;
    if (!rel_traits_look(segments, language->words, context->arena, &context->traits,
                         context->err) ||
        !rel_gazetteer_find(document, segments, language->lexicon, context->symbols,
                            context->traits, context->arena, &context->phrases, context->err) ||
        !rel_dates_find(document, segments, language, context->traits, context->arena,
                        context->found, context->err))
        return false;
    rel_traits_look_ahead(segments, context->traits);
    return true;
}

bool rel_recognize(const rel_document *document, const rel_segments *segments,
                   const rel_language *language, rel_symbols *symbols, rel_arena *arena,
                   rel_mentions *ret, relata_error *err)
{
    rel_mentions found = {0};
    uint32_t *starts;
    rel_context context = {.document = document,
                           .segments = segments,
                           .lexicon = language->lexicon,
                           .words = language->words,
                           .model = language->model,
                           .symbols = symbols,
                           .arena = arena,
                           .err = err,
                           .found = &found};
    if (!rel_context_open(&context) || !look_ahead(&context, language))
        return false;
    read_sentences(&context, false);
    read_sentences(&context, true);
    rel_read_leftovers(&context);
    rel_read_ellipses(&context);
    if (context.has_failed || !rel_order_readings(&context, &starts))
        return false;
    rel_read_appositions(&context, starts);
    rel_read_predicates(&context, starts);
    rel_resolve_references(&context, starts);
    rel_settle_shared_names(&context);
    rel_read_affiliations(&context, starts);
    rel_settle_offices(&context);
    rel_link_neighbours(&context, starts);
    rel_read_holdings(&context, starts);
    if (context.has_failed || !rel_take_out_unused(&context) || !hand_over(&context))
        return false;
    *ret = found;
    return true;
}
