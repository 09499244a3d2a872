/*
 * What is known of English is loaded part by part, in an order in which later parts may look at
 * earlier ones. Every part enters its words into the one table of symbols, which is frozen at the
 * end; from then on nothing here changes, so that threads share it without locks.
 */
#include "language/language.h"

#include "language/abbreviations.h"
#include "language/lexicon.h"
#include "language/model.h"
#include "language/rules.h"
#include "language/words.h"

/** A part of the knowledge; each reads its own files and hangs its own table into the language. */
typedef struct language_part {
    bool (*load)(rel_language *language, const rel_language_options *options, relata_error *err);
    void (*clear)(rel_language *language);
} language_part;

static bool load_lexicon(rel_language *language, const rel_language_options *options,
                         relata_error *err)
{
    language->lexicon =
        rel_lexicon_load(&language->symbols, options->lexicon_paths, options->lexicon_count, err);
    return language->lexicon && rel_words_note_lexicon(language, err);
}

static void clear_lexicon(rel_language *language)
{
    rel_lexicon_free(language->lexicon);
}

/** In the order of loading, ended by a part without functions. */
static const language_part parts[] = {
    {rel_abbreviations_load, rel_abbreviations_clear},
    {rel_words_load, rel_words_clear},
    {load_lexicon, clear_lexicon},
    {rel_model_load, rel_model_clear},
    {rel_rules_load, rel_rules_clear},
    {NULL, NULL},
};

bool rel_language_load(rel_language *language, const rel_language_options *options,
                       relata_error *err)
{
    static const rel_language_options none = {0};
    for (const language_part *part = parts; part->load; part++)
        if (!part->load(language, options ? options : &none, err)) {
            rel_language_clear(language);
            return false;
        }
    rel_symbols_freeze(&language->symbols);
    return true;
}

void rel_language_clear(rel_language *language)
{
    for (const language_part *part = parts; part->load; part++)
        part->clear(language);
    rel_symbols_clear(&language->symbols);
    *language = (rel_language){0};
}
