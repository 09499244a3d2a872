#include "base/array.h"
#include "base/file.h"
#include "base/memory.h"
#include "cli/documents.h"
#include "cli/report.h"
#include "parse/evaluate.h"
#include "recognize/recognize.h"
#include "segment/segment.h"

enum { MAX_BANK_BYTES = 1 << 30 };

/** What one run needs: a parser and its words, memory of a treebank, the output. */
typedef struct parse_run {
    rel_language language;
    rel_symbols symbols;
    rel_parser *parser;
    rel_arena passing;
    rel_writer out;
    bool takes_mentions;
} parse_run;

static rel_text text_of(const rel_document *document, const rel_segments *segments,
                        const rel_node *node)
{
    const rel_token *first = &segments->tokens[node->first];
    const rel_token *last = first + node->token_count - 1;
    return rel_text_slice(document->text, first->start, last->start + last->size - first->start);
}

static void put_tree(parse_run *run, const rel_document *document, const rel_segments *segments,
                     const rel_tree *tree)
{
    const rel_sentence *sentence = &segments->sentences[tree->sentence];
    rel_put_string(&run->out, "# text = ");
    rel_bank_put_text(&run->out, rel_text_slice(document->text, sentence->start,
                                                sentence->end - sentence->start));
    rel_put_char(&run->out, '\n');
    for (size_t i = 1; i < tree->count; i++) {
        const rel_node *node = &tree->nodes[i];
        rel_bank_word word = {
            .head = node->head, .upos = node->upos, .xpos = node->xpos, .deprel = node->deprel};
        rel_bank_put_word(&run->out, i, text_of(document, segments, node),
                          rel_symbols_text(&run->symbols, node->lemma), &word);
    }
    rel_put_char(&run->out, '\n');
}

static bool put_document(void *context, const rel_document *document, rel_arena *arena,
                         relata_error *err)
{
    parse_run *run = context;
    rel_segments segments = {0};
    rel_mentions mentions = {0};
    rel_tree tree;
    if (!rel_segment(document, &run->language, &run->symbols, arena, &segments, err) ||
        (run->takes_mentions &&
         !rel_recognize(document, &segments, &run->language, &run->symbols, arena, &mentions, err)))
        return false;
    for (uint32_t i = 0; i < segments.sentence_count; i++) {
        if (!rel_parse(run->parser, &segments, run->takes_mentions ? &mentions : NULL, i, arena,
                       &tree, err))
            return false;
        put_tree(run, document, &segments, &tree);
    }
    rel_symbols_forget(&run->symbols);
    rel_parser_forget(run->parser);
    return true;
}

static bool put_sentence(parse_run *run, const rel_bank_word *words, size_t count,
                         rel_parse_word *parsed, relata_error *err)
{
    for (size_t i = 0; i < count; i++)
        parsed[i] = (rel_parse_word){.form = words[i].form};
    if (!rel_parser_analyze(run->parser, parsed, count, err))
        return false;
    for (size_t i = 0; i < count; i++) {
        rel_bank_word word = {.head = parsed[i].head,
                              .upos = parsed[i].upos,
                              .xpos = parsed[i].xpos,
                              .deprel = parsed[i].deprel};
        rel_bank_put_word(&run->out, i + 1, rel_symbols_text(&run->symbols, parsed[i].form),
                          rel_symbols_text(&run->symbols, parsed[i].lemma), &word);
    }
    rel_put_char(&run->out, '\n');
    return true;
}

static bool read_bank(parse_run *run, const char *path, rel_bank *ret, relata_error *err)
{
    rel_text content;
    return rel_file_read(path, MAX_BANK_BYTES, &run->passing, &content, err) &&
           rel_bank_read(ret, path, content, &run->symbols, err);
}

static bool put_bank(parse_run *run, const char *path, relata_error *err)
{
    rel_bank bank = {0};
    rel_parse_word *parsed = NULL;
    size_t capacity = 0;
    bool ok = read_bank(run, path, &bank, err);
    for (size_t i = 0; ok && i < bank.sentence_count; i++) {
        const rel_bank_sentence *sentence = &bank.sentences[i];
        ok = rel_array_grow(&parsed, &capacity, sentence->count, sizeof *parsed, err) &&
             put_sentence(run, bank.words + sentence->first, sentence->count, parsed, err);
    }
    rel_free(parsed);
    rel_bank_clear(&bank);
    rel_arena_reset(&run->passing);
    return ok;
}

static bool put_banks(parse_run *run, const rel_arguments *arguments, relata_error *err)
{
    for (size_t i = 0; i < rel_session_input_count(arguments); i++)
        if (!put_bank(run, rel_session_inputs(arguments)[i], err))
            return false;
    return true;
}

static bool evaluate(parse_run *run, const char *path, relata_error *err)
{
    rel_bank bank = {0};
    rel_scores scores;
    bool ok =
        read_bank(run, path, &bank, err) && rel_evaluate(run->parser, &bank, false, &scores, err);
    if (ok)
        rel_put_scores(&run->out, &scores);
    rel_bank_clear(&bank);
    return ok;
}

static bool run_all(parse_run *run, const rel_arguments *arguments, relata_error *err)
{
    if (!rel_language_load(&run->language, NULL, err) ||
        !rel_symbols_clone(&run->symbols, &run->language.symbols, err))
        return false;
    run->parser = rel_parser_new(&run->language, &run->symbols, err);
    if (!run->parser)
        return false;
    if (arguments->gold)
        return evaluate(run, arguments->gold, err);
    return arguments->conllu ? put_banks(run, arguments, err)
                             : rel_documents_each(arguments, put_document, run, err);
}

static rel_exit run_parse(const rel_arguments *arguments)
{
    relata_error err = {0}, write_err = {0};
    parse_run run = {.out = rel_writer_to_stream(stdout), .takes_mentions = arguments->mentions};
    bool ok = run_all(&run, arguments, &err);
    bool is_written = rel_writer_finish(&run.out, &write_err);
    rel_parser_free(run.parser);
    rel_symbols_clear(&run.symbols);
    rel_language_clear(&run.language);
    rel_arena_clear(&run.passing);
    if (!ok)
        return rel_report(&err);
    return is_written ? REL_EXIT_DONE : rel_report(&write_err);
}

static const rel_option parse_options[] = {
    {"conllu", 0, REL_OPTION_FLAG, NULL,
     "Take treebanks: sentences that are split into words already",
     offsetof(rel_arguments, conllu)},
    {"eval", 0, REL_OPTION_FILE, "GOLD", "Say how much of the treebank GOLD is found again",
     offsetof(rel_arguments, gold)},
    {"mentions", 0, REL_OPTION_FLAG, NULL, "Take each recognized entity as one word",
     offsetof(rel_arguments, mentions)},
    {NULL, 0, REL_OPTION_FLAG, NULL, NULL, 0},
};

static const rel_option *const options[] = {parse_options, NULL};

const rel_verb rel_parse_verb = {
    .name = "parse",
    .operands = "[INPUT…]",
    .summary = "Write the words of documents with their lemmas, tags and trees, as CoNLL-U",
    .details =
        "Treebanks have the ten columns of CoNLL-U, or six: id, form, UPOS, XPOS, head and "
        "relation.\nWith --eval nothing but the scores is written: tags, heads (UAS), heads with "
        "relations (LAS),\nand precision, recall and F1 of some relations. Relations are compared "
        "as universal relations,\nand with their subtypes where we tell these apart: acl:relcl, "
        "aux:pass, nsubj:pass, nmod:poss,\nobl:agent.",
    .options = options,
    .most_operands = REL_NO_LIMIT,
    .run = run_parse,
};
