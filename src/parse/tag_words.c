/*
 * Tags for the words of a tree, and what is mended in them. The tagger sees one word at a time and
 * was trained on the web; the commonest mistakes in news are verbs taken for something else, and
 * what stands beside them tells.
 */
#include "base/array.h"
#include "parse/parser_parts.h"

bool rel_parser_make_room(rel_parser *parser, size_t count, relata_error *err)
{
    return rel_array_grow(&parser->words, &parser->word_capacity, count + 2 * REL_TAG_MARGIN,
                          sizeof *parser->words, err) &&
           rel_array_grow(&parser->tags, &parser->tag_capacity, count, sizeof *parser->tags, err);
}

static bool is_finite(const rel_parse_word *word)
{
    return word->xpos == REL_VBD || word->xpos == REL_VBZ || word->xpos == REL_VBP ||
           word->xpos == REL_MD;
}

/** Whether a word may begin what follows a verb: "blocked [streets]", "toppled [the cabinet]". */
static bool begins_object(const rel_parse_word *word)
{
    return word->upos == REL_NOUN || word->upos == REL_PROPN || word->upos == REL_DET ||
           word->upos == REL_NUM || word->xpos == REL_PRPS;
}

static void retag(rel_parser *parser, rel_parse_word *words, size_t at, rel_tag_pair pair)
{
    words[at].upos = pair.upos;
    words[at].xpos = pair.xpos;
    parser->tags[at].tag = rel_tagger_number(&parser->tagger, pair);
}

/** "[The miners] blocked streets": an adjective right behind a name, and no verb, is the verb. */
static void find_lost_verb(rel_parser *parser, rel_parse_word *words, size_t count)
{
    size_t lost = 0;
    for (size_t i = 1; i + 1 < count; i++) {
        bool is_between = words[i - 1].has_tags && begins_object(&words[i + 1]);
        if (!lost && is_between && words[i].xpos == REL_JJ && !words[i].has_tags &&
            rel_text_ends(rel_symbols_text(parser->symbols, words[i].form), REL_TEXT("ed")))
            lost = i;
    }
    for (size_t i = 0; lost && i < count; i++)
        if (is_finite(&words[i]))
            return;
    if (!lost)
        return;
    retag(parser, words, lost, (rel_tag_pair){.upos = REL_VERB, .xpos = REL_VBD});
}

/** Whether what follows is one thing: in "wounded soldiers" the word before belongs to the noun. */
static bool begins_single_object(const rel_parse_word *word)
{
    return word->upos == REL_DET || word->xpos == REL_PRPS || word->xpos == REL_NNP ||
           (word->has_tags && word->xpos == REL_NN);
}

/** "met the envoy and quietly [left] the party": joined to a verb in the past. */
static bool is_joined(const rel_parse_word *words, size_t at)
{
    bool may_be_past = words[at].xpos == REL_VBN || words[at].xpos == REL_JJ;
    if (!may_be_past || words[at].has_tags || !begins_single_object(&words[at + 1]))
        return false;
    while (at > 1 && words[at - 1].upos == REL_ADV)
        at--;
    if (words[at - 1].xpos != REL_CC)
        return false;
    for (at--; at > 0 && words[at].upos != REL_VERB && words[at].upos != REL_AUX;)
        at--;
    return words[at].upos == REL_VERB && words[at].xpos == REL_VBD;
}

/** "the rebels [sank] a boat", "police [shot] two men": no present tense, and no noun there. */
static void find_pasts(rel_parser *parser, rel_parse_word *words, size_t count)
{
    const rel_tag_pair past = {.upos = REL_VERB, .xpos = REL_VBD};
    for (size_t i = 1; i + 1 < count; i++) {
        uint8_t tag = words[i].xpos;
        bool is_noun = tag == REL_NN || tag == REL_NNP || tag == REL_JJ || tag == REL_IN;
        bool is_between = is_noun && words[i - 1].has_tags && begins_object(&words[i + 1]);
        bool is_apart = tag == REL_JJ || tag == REL_IN || tag == REL_RB;
        is_between |= is_apart && words[i - 1].upos == REL_NOUN &&
                      (words[i + 1].upos == REL_DET || words[i + 1].upos == REL_CCONJ);
        bool is_present = tag == REL_VBP || tag == REL_VBZ;
        bool is_behind = is_joined(words, i);
        if (words[i].has_tags || (!is_present && !is_between && !is_behind))
            continue;
        rel_text form = rel_symbols_text(parser->symbols, words[i].form);
        if (rel_lemma_is_past(&parser->lemmas, form) ||
            (is_behind && rel_text_ends(form, REL_TEXT("ed"))))
            retag(parser, words, i, past);
    }
}

static bool is_have(const rel_parser *parser, const rel_parse_word *word)
{
    static const char *const forms[] = {"has", "have", "had"};
    for (size_t i = 0; i < COUNT_OF(forms); i++)
        if (rel_text_equal(rel_symbols_text(parser->symbols, word->form), rel_text_of(forms[i])))
            return true;
    return false;
}

/** "has once again [outright] rejected the plan": what stands there tells how. */
static void find_adverbs(rel_parser *parser, rel_parse_word *words, size_t count)
{
    for (size_t i = 1; i + 2 < count; i++) {
        bool is_past = words[i + 1].xpos == REL_VBN || words[i + 1].xpos == REL_VBD;
        size_t first = i;
        while (first > 1 && words[first - 1].upos == REL_ADV)
            first--;
        if (words[i].has_tags || words[i + 1].has_tags || words[i].xpos != REL_JJ || !is_past ||
            !begins_single_object(&words[i + 2]) || !is_have(parser, &words[first - 1]))
            continue;
        retag(parser, words, i, (rel_tag_pair){.upos = REL_ADV, .xpos = REL_RB});
        retag(parser, words, i + 1, (rel_tag_pair){.upos = REL_VERB, .xpos = REL_VBN});
    }
}

/** "[The pact] that Norland signed": with no verb before it, "that" begins no content clause. */
static void find_relative(rel_parser *parser, rel_parse_word *words, size_t count)
{
    const rel_tag_pair relative = {.upos = REL_PRON, .xpos = REL_WDT};
    if (count > 2 && words[0].has_tags && words[1].xpos == REL_IN &&
        rel_text_equal(rel_symbols_text(parser->symbols, words[1].form), REL_TEXT("that")))
        retag(parser, words, 1, relative);
}

/** A participle or adjective may be a finite verb that the tagger did not recognize. */
static bool may_be_finite(const rel_parse_word *word)
{
    return !word->has_tags && (word->xpos == REL_VBN || word->xpos == REL_JJ);
}

/** "detained [two men]", "[the army chief] sacked": a participle or adjective beside a mention. */
static bool may_hide_verb(const rel_parse_word *words, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (may_be_finite(&words[i]) && ((i + 1 < count && words[i + 1].token_count > 1) ||
                                         (i && words[i - 1].token_count > 1)))
            return true;
    }
    return false;
}

static size_t width_of(const rel_parse_word *word)
{
    return word->token_count > 1 ? word->token_count : 1;
}

/** Lay out the words for the tagger with mentions as they are written; @return how many; 0 fails.
 */
static size_t spread_words(rel_parser *parser, const rel_parse_word *words, size_t count,
                           relata_error *err)
{
    size_t total = 0, at = REL_TAG_MARGIN;
    for (size_t i = 0; i < count; i++)
        total += width_of(&words[i]);
    if (!rel_array_grow(&parser->spread, &parser->spread_capacity, total + 2 * REL_TAG_MARGIN,
                        sizeof *parser->spread, err) ||
        !rel_array_grow(&parser->spread_tags, &parser->spread_tag_capacity, total,
                        sizeof *parser->spread_tags, err))
        return 0;
    memset(parser->spread, 0, (total + 2 * REL_TAG_MARGIN) * sizeof *parser->spread);
    for (size_t i = 0; i < count; i++)
        for (size_t j = 0; j < width_of(&words[i]); j++, at++) {
            rel_symbol form = words[i].token_count > 1 ? words[i].tokens[j].symbol : words[i].form;
            parser->spread[at] = rel_tagger_meet(&parser->tagger, form);
            parser->spread_tags[at - REL_TAG_MARGIN].tag = REL_TAG_OPEN;
            if (!parser->spread[at])
                return rel_fail_memory(err);
        }
    return total;
}

/**
 * Tag again with mentions as they are written, and take over the finite verbs that only this
 * shows: in "detained [smugglers]" the verb looks like a participle, in "detained two smugglers"
 * it does not.
 */
static bool find_hidden_verbs(rel_parser *parser, rel_parse_word *words, size_t count,
                              relata_error *err)
{
    if (!may_hide_verb(words, count))
        return true;
    size_t total = spread_words(parser, words, count, err), at = 0;
    if (!total)
        return false;
    rel_tagger_tag(&parser->tagger, parser->spread + REL_TAG_MARGIN, total, parser->spread_tags);
    for (size_t i = 0; i < count; i++) {
        at += width_of(&words[i]);
        rel_tag_pair pair = parser->tagger.tags[parser->spread_tags[at - 1].tag];
        rel_parse_word seen = {.upos = pair.upos, .xpos = pair.xpos};
        bool has_auxiliary = i && is_finite(&words[i - 1]);
        if (may_be_finite(&words[i]) && !has_auxiliary && is_finite(&seen))
            retag(parser, words, i, pair);
    }
    return true;
}

bool rel_parser_tag(rel_parser *parser, rel_parse_word *words, size_t count, relata_error *err)
{
    uint32_t *known = parser->words + REL_TAG_MARGIN;
    for (size_t i = 0; i < REL_TAG_MARGIN; i++)
        parser->words[i] = known[count + i] = 0;
    for (size_t i = 0; i < count; i++) {
        known[i] = rel_tagger_meet(&parser->tagger, words[i].form);
        if (!known[i])
            return rel_fail_memory(err);
        rel_tag_pair pair = {words[i].upos, words[i].xpos};
        parser->tags[i].tag =
            words[i].has_tags ? rel_tagger_number(&parser->tagger, pair) : REL_TAG_OPEN;
    }
    rel_tagger_tag(&parser->tagger, known, count, parser->tags);
    for (size_t i = 0; i < count; i++) {
        if (words[i].has_tags)
            continue;
        words[i].upos = parser->tagger.tags[parser->tags[i].tag].upos;
        words[i].xpos = parser->tagger.tags[parser->tags[i].tag].xpos;
    }
    if (!find_hidden_verbs(parser, words, count, err))
        return false;
    find_pasts(parser, words, count);
    find_lost_verb(parser, words, count);
    find_relative(parser, words, count);
    find_adverbs(parser, words, count);
    return true;
}
