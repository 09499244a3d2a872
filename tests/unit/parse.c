#include "support/support.h"

#include "language/model.h"
#include "parse/parse.h"
#include "segment/segment.h"

/** Everything a sentence needs to be parsed. */
typedef struct reading {
    rel_language language;
    rel_symbols symbols;
    rel_parser *parser;
    rel_arena arena;
    rel_document document;
    rel_block block;
    rel_segments segments;
    rel_tree tree;
} reading;

static reading now;

static int load(void **state)
{
    (void)state;
    relata_error err = {0};
    if (!rel_language_load(&now.language, NULL, &err) ||
        !rel_symbols_clone(&now.symbols, &now.language.symbols, &err))
        return -1;
    if (now.language.model)
        now.parser = rel_parser_new(&now.language, &now.symbols, &err);
    return now.language.model && !now.parser ? -1 : 0;
}

static int unload(void **state)
{
    (void)state;
    rel_parser_free(now.parser);
    rel_symbols_clear(&now.symbols);
    rel_language_clear(&now.language);
    rel_arena_clear(&now.arena);
    return 0;
}

static void read_text(rel_text text)
{
    if (!now.parser)
        skip(); /* no weights are compiled in */
    rel_arena_reset(&now.arena);
    now.block = (rel_block){.end = (uint32_t)text.size, .kind = REL_BLOCK_BODY};
    now.document = (rel_document){.text = text, .blocks = &now.block, .block_count = 1};
    assert_true(
        rel_segment(&now.document, &now.language, &now.symbols, &now.arena, &now.segments, NULL));
}

static void parse_first(const rel_mentions *mentions)
{
    assert_true(rel_parse(now.parser, &now.segments, mentions, 0, &now.arena, &now.tree, NULL));
}

static rel_text form(size_t node)
{
    return rel_symbols_text(&now.symbols, now.tree.nodes[node].form);
}

/** The first node with that form. */
static const rel_node *node_of(const char *word)
{
    for (size_t i = 1; i < now.tree.count; i++)
        if (rel_text_equal(form(i), rel_text_of(word)))
            return &now.tree.nodes[i];
    fail_msg("no node '%s'", word);
    return NULL;
}

static struct arc {
    const char *rule, *text, *word, *head;
    rel_deprel deprel;
} arcs[] = {
    {"a subject", "The minister accused the company.", "minister", "accused", REL_NSUBJ},
    {"an object", "The minister accused the company.", "company", "accused", REL_OBJ},
    {"the root", "The minister accused the company.", "accused", NULL, REL_ROOT},
    {"a passive subject", "The company was hacked last year.", "company", "hacked", REL_NSUBJ_PASS},
    {"a passive auxiliary", "The company was hacked last year.", "was", "hacked", REL_AUX_PASS},
    {"a complement without a subject of its own", "Both sides agreed to hold talks.", "hold",
     "agreed", REL_XCOMP},
    {"a preposition belongs to its noun", "She arrived in the capital.", "in", "capital", REL_CASE},
    {"a noun behind a preposition belongs to the verb", "She arrived in the capital.", "capital",
     "arrived", REL_OBL},
    {"an article", "The talks failed.", "The", "talks", REL_DET_DEP},
};

static void arc_is_found(void **state)
{
    const struct arc *row = *state;
    read_text(rel_text_of(row->text));
    parse_first(NULL);
    const rel_node *node = node_of(row->word);
    assert_string_equal(rel_deprel_name((rel_deprel)node->deprel), rel_deprel_name(row->deprel));
    if (row->head)
        assert_text_equal(form(node->head), row->head);
    else
        assert_int_equal(node->head, 0);
}

/** Of "Foreign Minister Ada Brook met two senior officials": tokens 0–3 and 5–7. */
static rel_mention noun_phrases[] = {
    {.first = 0,
     .token_count = 4,
     .head = 3,
     .outer = REL_NONE,
     .entity = REL_NONE,
     .level = REL_MENTION_NAME},
    {.first = 2,
     .token_count = 2,
     .head = 3,
     .outer = 0,
     .entity = REL_NONE,
     .level = REL_MENTION_NAME},
    {.first = 5,
     .token_count = 3,
     .head = 7,
     .outer = REL_NONE,
     .entity = REL_NONE,
     .level = REL_MENTION_NOMINAL,
     .is_plural = true},
};

static const rel_mentions two_mentions = {.mentions = noun_phrases, .mention_count = 3};

static void an_outermost_mention_is_one_node(void **state)
{
    (void)state;
    read_text(REL_TEXT("Foreign Minister Ada Brook met two senior officials."));
    parse_first(&two_mentions);
    assert_int_equal(now.tree.count, 5);
    const rel_node *brook = &now.tree.nodes[1];
    assert_text_equal(form(1), "Brook");
    assert_int_equal(brook->mention, 0);
    assert_int_equal(brook->first, 0);
    assert_int_equal(brook->token_count, 4);
    assert_int_equal(brook->upos, REL_PROPN);
    assert_int_equal(brook->xpos, REL_NNP);
    assert_int_equal(brook->deprel, REL_NSUBJ);
}

static void a_description_is_tagged_by_its_number(void **state)
{
    (void)state;
    read_text(REL_TEXT("Foreign Minister Ada Brook met two senior officials."));
    parse_first(&two_mentions);
    const rel_node *officials = &now.tree.nodes[3];
    assert_int_equal(officials->mention, 2);
    assert_int_equal(officials->xpos, REL_NNS);
    assert_int_equal(officials->deprel, REL_OBJ);
    assert_text_equal(rel_symbols_text(&now.symbols, officials->lemma), "official");
}

static void a_possessive_ending_stays_a_word(void **state)
{
    (void)state;
    static rel_mention mention[] = {{.first = 0,
                                     .token_count = 2,
                                     .head = 0,
                                     .outer = REL_NONE,
                                     .entity = REL_NONE,
                                     .level = REL_MENTION_NAME}};
    rel_mentions mentions = {.mentions = mention, .mention_count = 1};
    read_text(REL_TEXT("Norland's minister resigned."));
    parse_first(&mentions);
    assert_int_equal(now.tree.nodes[1].token_count, 1);
    assert_int_equal(now.tree.nodes[1].deprel, REL_NMOD_POSS);
    assert_text_equal(form(2), "'s");
}

enum { MANY = 3 * REL_TREE_MAX_NODES };

static void a_long_sentence_is_parsed_in_pieces(void **state)
{
    (void)state;
    static char text[2 * MANY];
    for (size_t i = 0; i < MANY; i++)
        memcpy(text + 2 * i, "a ", 2);
    read_text((rel_text){text, sizeof text});
    size_t nodes = 0;
    for (uint32_t i = 0; i < now.segments.sentence_count; i++) {
        assert_true(rel_parse(now.parser, &now.segments, NULL, i, &now.arena, &now.tree, NULL));
        nodes += now.tree.count - 1;
        for (size_t j = 1; j < now.tree.count; j++)
            assert_true(now.tree.nodes[j].head < now.tree.count);
    }
    assert_int_equal(nodes, MANY);
}

static void forgotten_words_come_back_the_same(void **state)
{
    (void)state;
    read_text(REL_TEXT("Zorbland accused Quxistan."));
    parse_first(NULL);
    rel_tree before = now.tree;
    uint8_t tags[] = {before.nodes[1].xpos, before.nodes[2].xpos, before.nodes[3].xpos};
    rel_symbols_forget(&now.symbols);
    rel_parser_forget(now.parser);

    read_text(REL_TEXT("Zorbland accused Quxistan."));
    parse_first(NULL);
    for (size_t i = 0; i < COUNT_OF(tags); i++)
        assert_int_equal(now.tree.nodes[i + 1].xpos, tags[i]);
    assert_text_equal(form(3), "Quxistan");
    assert_text_equal(rel_symbols_text(&now.symbols, now.tree.nodes[3].lemma), "quxistan");
}

static void without_weights_there_is_no_parser(void **state)
{
    (void)state;
    rel_language bare = {0};
    relata_error err = {0};
    assert_null(rel_parser_new(&bare, &now.symbols, &err));
    assert_int_equal(err.code, RELATA_UNSUPPORTED);
    assert_non_null(strstr(err.message, REL_MODEL_NAME));
}

int main(void)
{
    const struct CMUnitTest others[] = {
        cmocka_unit_test(an_outermost_mention_is_one_node),
        cmocka_unit_test(a_description_is_tagged_by_its_number),
        cmocka_unit_test(a_possessive_ending_stays_a_word),
        cmocka_unit_test(a_long_sentence_is_parsed_in_pieces),
        cmocka_unit_test(forgotten_words_come_back_the_same),
        cmocka_unit_test(without_weights_there_is_no_parser),
    };
    struct CMUnitTest tests[COUNT_OF(arcs) + COUNT_OF(others)];
    for (size_t i = 0; i < COUNT_OF(arcs); i++)
        tests[i] = (struct CMUnitTest){
            .name = arcs[i].rule, .test_func = arc_is_found, .initial_state = &arcs[i]};
    memcpy(tests + COUNT_OF(arcs), others, sizeof others);
    return cmocka_run_group_tests_name("parsing", tests, load, unload);
}
