/**
 * What the passes of recognition share: the document at hand, what was read so far, and how to add
 * to it. Internal to this folder.
 */
#ifndef REL_RECOGNIZE_CONTEXT_H
#define REL_RECOGNIZE_CONTEXT_H

#include "language/lexicon.h"
#include "language/model.h"
#include "language/words.h"
#include "recognize/gazetteer.h"
#include "recognize/recognize.h"
#include "recognize/traits.h"

/** How the words before a noun pick out what it refers to. */
typedef enum rel_reference {
    REL_BARE,       /**< "Chinese hackers" */
    REL_DEFINITE,   /**< "the hackers", "its military" */
    REL_INDEFINITE, /**< "a hacker", "some hackers" */
    REL_EVERY_ONE   /**< "both sides", "the two countries", "all parties" */
} rel_reference;

enum { REL_READING_COUNTRIES = 4 };

/** A mention together with what the grammar saw in it, until all passes are done. */
typedef struct rel_reading {
    rel_mention mention;
    const rel_sense *head; /**< of the noun or name that heads it; may be NULL */
    rel_reference reference;
    rel_text label;       /**< the description without article and possessor: "PLA officers" */
    uint32_t possessor;   /**< the reading that owns it, "China" in "China's army", or REL_NONE */
    bool has_pronoun;     /**< its possessor is "its", "his", "their" */
    uint32_t ordinal;     /**< 3 for "the third dialogue" */
    uint32_t number;      /**< 5 for "five officers" */
    bool is_former;       /**< "former president" */
    uint32_t institution; /**< of an office: the entity that it is an office of, or REL_NONE */
    bool is_specific;     /**< has modifiers that tell it from others of its kind */
    bool is_settled;      /**< its entity is decided, maybe as none */
    rel_text countries[REL_READING_COUNTRIES]; /**< alpha-3, named before the head, in order */
    size_t country_count;
} rel_reading;

/** An office of a state that the noun phrase does not name: "Prime Minister Jane Roe". */
typedef struct rel_open_office {
    uint32_t person, reading;
    rel_text label;     /**< empty for a counterpart: the office of the one named before */
    rel_text country;   /**< known for a counterpart, "his US counterpart"; else empty */
    uint32_t otherwise; /**< the body that it is an office of when no state is found, or REL_NONE */
    bool is_former;
} rel_open_office;

/** Entities by the hash of a name, to find one again. */
typedef struct rel_name_slot {
    rel_text name;
    uint64_t hash;
    uint32_t entity, next;
} rel_name_slot;

enum { REL_NAME_BUCKETS = 1024 };

typedef struct rel_context {
    const rel_document *document;
    const rel_segments *segments;
    const rel_lexicon *lexicon;
    const rel_words *words;
    const rel_model *model; /**< what words English has; may be NULL */
    rel_symbols *symbols;
    rel_arena *arena;
    relata_error *err;
    bool has_failed; /**< memory ran out; nothing is added any more */
    rel_phrases phrases;
    rel_traits *traits; /**< by token */
    rel_mentions *found;
    rel_reading *readings;
    size_t reading_count, reading_capacity;
    rel_open_office *open_offices; /**< until rel_settle_offices() */
    size_t open_office_count, open_office_capacity;
    uint32_t *pending; /**< capitalized words that no phrase took up */
    size_t pending_count, pending_capacity;
    uint32_t *in_order;  /**< the same in the order of the text, for rel_read_leftovers() */
    size_t marked_count; /**< readings whose names are marked, rel_mark_names() */
    uint32_t *by_name;   /**< buckets of chains in `names`, REL_NONE ends one */
    rel_name_slot *names;
    size_t name_count, name_capacity;
    uint32_t sentence;        /**< the one being read */
    uint32_t limit;           /**< the token after its last */
    bool capitals_mean_names; /**< false in headlines with Every Word Capitalized */
} rel_context;

/** Prepare `context`, whose document, segments … are set. */
bool rel_context_open(rel_context *context);

static inline const rel_token *rel_token_at(const rel_context *context, uint32_t token)
{
    return &context->segments->tokens[token];
}

/** The classes of words of a token, REL_WORD_…; 0 beyond the sentence. */
static inline uint32_t rel_word_at(const rel_context *context, uint32_t token)
{
    return token < context->limit ? context->traits[token].words : 0;
}

/** The classes of the phrase that begins at a token, REL_CLASS(); 0 beyond the sentence. */
static inline uint64_t rel_classes_at(const rel_context *context, uint32_t token)
{
    return token < context->limit ? context->traits[token].classes : 0;
}

/** Whether the token lies in the sentence and has one of the traits, REL_TRAIT_…. */
static inline bool rel_has_trait(const rel_context *context, uint32_t token, uint32_t traits)
{
    return token < context->limit && (context->traits[token].bits & traits);
}

/** The bytes of a token. */
static inline rel_text rel_text_at(const rel_context *context, uint32_t token)
{
    return rel_token_text(context->document, rel_token_at(context, token));
}

/**
 * Whether the token lies in the sentence and is written exactly so. Inline, so that the size of a
 * literal is known where it is compared.
 */
static inline bool rel_token_is(const rel_context *context, uint32_t token, const char *spelling)
{
    size_t size = strlen(spelling);
    if (token >= context->limit || context->segments->tokens[token].size != size)
        return false;
    const char *bytes = context->document->text.bytes + context->segments->tokens[token].start;
    return memcmp(bytes, spelling, size) == 0;
}

/** Whether the token begins with a capital. */
static inline bool rel_is_capitalized(const rel_context *context, uint32_t token)
{
    return rel_has_trait(context, token, REL_TRAIT_CAPITAL);
}

/** Whether the token is part of a date. */
static inline bool rel_is_dated(const rel_context *context, uint32_t token)
{
    return rel_has_trait(context, token, REL_TRAIT_DATED);
}

/** Whether the token is "'s" or the apostrophe of a plural. */
static inline bool rel_is_possessive_mark(const rel_context *context, uint32_t token)
{
    return rel_has_trait(context, token, REL_SIGN_OWNER);
}

/** Whether English has the word in lower case, or its singular (english_words.c). */
bool rel_is_english(const rel_context *context, uint32_t token);

/** The token after a word and all that hyphens tie to it: "High-Level" is three tokens. */
static inline uint32_t rel_compound_end(const rel_context *context, uint32_t token)
{
    while (rel_has_trait(context, token, REL_TRAIT_TIED))
        token += 2;
    return token + 1;
}

/** The lexicon's phrase that begins at the token, inside the sentence, or NULL. */
static inline const rel_phrase *rel_phrase_here(const rel_context *context, uint32_t token)
{
    return rel_has_trait(context, token, REL_TRAIT_PHRASE)
               ? &context->phrases.items[context->phrases.by_token[token]]
               : NULL;
}

/** The phrase that a token is part of, or NULL. */
static inline const rel_phrase *rel_phrase_around(const rel_context *context, uint32_t token)
{
    uint32_t index = context->phrases.by_token[token];
    return index == UINT32_MAX ? NULL : &context->phrases.items[index];
}

/** The text from one token up to another, with single blanks. */
rel_text rel_span_text(rel_context *context, uint32_t first, uint32_t end);

/** Several texts in a row, NULL-ended list of pointers not needed: `count` says how many. */
rel_text rel_join(rel_context *context, const rel_text *texts, size_t count);

/** `text` with its first letter in upper case. */
rel_text rel_capitalize(rel_context *context, rel_text text);

/** A new reading over tokens [first, end); its name is the whole. REL_NONE when memory runs out. */
uint32_t rel_add_reading(rel_context *context, uint32_t first, uint32_t end, rel_entity_type type,
                         rel_mention_level level);

/** A new standing fact, unless it is there already. */
void rel_add_link(rel_context *context, const char *relation, uint32_t source, uint32_t target,
                  uint32_t reading, rel_text topic, bool is_former);

/** Keep a capitalized word that no phrase took up for rel_read_leftovers() (leftovers.c). */
void rel_leave_word(rel_context *context, uint32_t token);

/** Remember `first` … as an array in the arena; a helper for lists that grow. */
#define REL_CONTEXT_PUSH(context, items, count, capacity, item)                                    \
    ((context)->has_failed ||                                                                      \
     REL_PUSH_IN((context)->arena, items, count, capacity, item, (context)->err) ||                \
     ((context)->has_failed = true))

#endif
