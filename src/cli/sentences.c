#include "base/utf8.h"
#include "base/writer.h"
#include "cli/documents.h"
#include "cli/report.h"
#include "segment/segment.h"

/** What one run needs: the thread's table of words, the output. */
typedef struct sentence_run {
    rel_language language;
    rel_symbols symbols;
    rel_writer out;
} sentence_run;

/** One line: line breaks and other gaps become a blank, or nothing before a stop that they tore
 * off. */
static void put_sentence(rel_writer *out, rel_text sentence)
{
    const char *gap = NULL;
    for (size_t i = 0; i < sentence.size; i++) {
        char c = sentence.bytes[i];
        if (rel_ascii_is_space(c)) {
            gap = sentence.bytes + i;
            continue;
        }
        if (gap && !(*gap == '\n' && strchr(".,;:!?", c)))
            rel_put_char(out, ' ');
        gap = NULL;
        rel_put_char(out, c);
    }
    rel_put_char(out, '\n');
}

static bool put_document(void *context, const rel_document *document, rel_arena *arena,
                         relata_error *err)
{
    sentence_run *run = context;
    rel_segments segments;
    if (!rel_segment(document, &run->language, &run->symbols, arena, &segments, err))
        return false;
    for (size_t i = 0; i < segments.sentence_count; i++) {
        const rel_sentence *sentence = &segments.sentences[i];
        put_sentence(&run->out, rel_text_slice(document->text, sentence->start,
                                               sentence->end - sentence->start));
    }
    rel_symbols_forget(&run->symbols);
    return true;
}

static rel_exit run_sentences(const rel_arguments *arguments)
{
    relata_error err = {0}, write_err = {0};
    sentence_run run = {.out = rel_writer_to_stream(stdout)};
    bool ok = rel_language_load(&run.language, NULL, &err) &&
              rel_symbols_clone(&run.symbols, &run.language.symbols, &err) &&
              rel_documents_each(arguments, put_document, &run, &err);
    bool is_written = rel_writer_finish(&run.out, &write_err);
    rel_symbols_clear(&run.symbols);
    rel_language_clear(&run.language);
    if (!ok)
        return rel_report(&err);
    return is_written ? REL_EXIT_DONE : rel_report(&write_err);
}

const rel_verb rel_sentences_verb = {
    .name = "sentences",
    .operands = "[INPUT…]",
    .summary = "Write the sentences of documents, one a line",
    .details = "Headlines, captions and items of lists are sentences too; by-lines, menus and the "
               "like are left out.",
    .most_operands = REL_NO_LIMIT,
    .run = run_sentences,
};
