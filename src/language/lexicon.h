/**
 * The words and names that the program knows beforehand: countries, places, offices, agencies,
 * organizations, names of people, heads of events and groups, words of dates.
 *
 * A phrase of one or more tokens has one or more senses ("Georgia" is a country and a state of the
 * US). Names match in their exact form; words (common nouns such as "minister") match in lower
 * case and with capitals; both match in capitals only, for headlines, when asked.
 * The form of the files is described in `english/README.md`.
 */
#ifndef REL_LANGUAGE_LEXICON_H
#define REL_LANGUAGE_LEXICON_H

#include "base/symbols.h"
#include "language/vocabulary.h"

/**
 * What a sense is. Texts in quotes are examples; "kind" means rel_sense.kind, and the values that
 * ship are listed in `english/README.md`. The first group are names of entities, the second words,
 * the third parts of names of people, the fourth words of dates and numbers.
 */
typedef enum rel_lexicon_class {
    REL_LEX_NONE,
    REL_LEX_COUNTRY,   /**< "China", "People's Republic of China", "PRC"; name: "China" */
    REL_LEX_ADJECTIVE, /**< "Chinese", "Tibetan", "European"; name: what it is of ("China"); type
                          country, or place for a region, or group for a people; country may be ""
                        */
    REL_LEX_DEMONYM,   /**< "American", "Americans" (is_plural), "Kurds"; name and type as above */
    REL_LEX_SEAT,      /**< a place that stands for who sits there: "Beijing", "the Kremlin",
                          "Downing Street" (type country), "Brussels" (organization "European
                          Union"). The place is another sense of it, REL_LEX_PLACE */
    REL_LEX_PLACE,     /**< kind "city", "state", "region", "water", "area", "site" */
    REL_LEX_AGENCY,    /**< "Office of Personnel Management", "OPM", "White House", "Knesset" */
    REL_LEX_ORGANIZATION, /**< kind "international", "company", "media", "party", "armed group",
                             "ngo", "university", "team" */
    REL_LEX_PERSON,       /**< whole names that are known: "Barack Obama", "Pope Francis" */
    REL_LEX_MEETING,      /**< named: "G20 summit", "Davos forum"; kind as of its head */
    REL_LEX_AGREEMENT,    /**< named: "Kyoto Protocol", "NAFTA" */
    REL_LEX_LAW,          /**< named: "Patriot Act" */
    REL_LEX_INCIDENT,     /**< named: "9/11", "Watergate" */

    REL_LEX_TITLE, /**< "minister", "secretary of state", "General"; kind "political", "military",
                      "spokesperson", "honorific" …; gender; "general" is an adjective as well, so
                      look at the capital */
    REL_LEX_TITLE_MODIFIER,    /**< "former", "acting", "deputy", "-elect"; kind "former", "future",
                                  "acting", "rank", "field" ("foreign", "defense" minister) */
    REL_LEX_AGENCY_HEAD,       /**< "ministry", "department", "parliament", "police", "court"; kind
                                  "ministry", "parliament", "military", "police", "court", "government",
                                  "agency", "bank" */
    REL_LEX_ORGANIZATION_HEAD, /**< "Inc.", "Group", "University", "Party"; kind as of the
                                  organization it makes; is_suffix for "Inc." and its like */
    REL_LEX_PLACE_HEAD,        /**< "province", "River", "Airport"; kind as REL_LEX_PLACE */
    REL_LEX_MEETING_HEAD,      /**< "dialogue", "talks", "summit", "round", "visit"; kind */
    REL_LEX_AGREEMENT_HEAD,    /**< "treaty", "accord", "hotline", "working group"; kind */
    REL_LEX_LAW_HEAD,          /**< "law", "bill", "act"; kind */
    REL_LEX_INCIDENT_HEAD,     /**< "breach", "attack", "coup", "earthquake"; kind */
    REL_LEX_GROUP_HEAD,        /**< "officers", "hackers", "companies"; kind; is_plural */
    REL_LEX_SIDE,              /**< nouns that stand for the state named before them: "side",
                                  "government", "delegation", "authorities", "regime" */

    REL_LEX_GIVEN_NAME,    /**< a name: "Loretta"; gender; kind: its origin */
    REL_LEX_FAMILY_NAME,   /**< a name: "Guo", "Lynch"; kind: origin, where "chinese", "korean"
                              and "vietnamese" families come first */
    REL_LEX_NAME_PARTICLE, /**< "van", "bin", "al", "de la" */
    REL_LEX_NAME_SUFFIX,   /**< "Jr.", "III" */

    REL_LEX_MONTH,   /**< value 1–12; a name */
    REL_LEX_WEEKDAY, /**< value 1–7 from Monday; a name */
    REL_LEX_NUMBER,  /**< value; "three", "dozen", "several" has value 0 */
    REL_LEX_ORDINAL, /**< value; "third", "3rd" */

    REL_LEX_DATE_UNIT, /**< "week"; value as `english/words.lex` says */
    REL_LEX_DATE_WORD, /**< "last", "ago", "early"; kind */
    REL_LEX_COMMON,    /**< capitalized and yet no name of an entity: "Internet", "God" */
    REL_LEX_CRAFT,     /**< before a ship's or aircraft's name, or its model: "USS", "MV" */
    REL_LEX_CLASS_COUNT
} rel_lexicon_class;

/** One sense of a phrase. Texts live as long as the lexicon; missing ones are empty. */
typedef struct rel_sense {
    rel_lexicon_class class;
    rel_entity_type type; /**< of the entity it names, or that a head makes; else REL_NO_TYPE */
    rel_text phrase;      /**< as the file has it */
    rel_text name;        /**< canonical: "OPM" has "Office of Personnel Management" */
    rel_text kind;        /**< subtype or kind */
    rel_text country; /**< ISO 3166-1 alpha-3 (XKX for Kosovo; SUN, YUG … for former states) */
    rel_text extra;   /**< of titles: the institution, "Department of State"; else empty */
    uint32_t value;   /**< of months, weekdays, numbers */
    char gender;      /**< 'm', 'f', or 0 */
    bool is_plural;
    bool is_acronym;   /**< the phrase is one token in capitals and not the canonical name */
    bool is_beginning; /**< stands first in its name: "Partido" */
    bool is_suffix;    /**< stands last in its name: "Inc." */
} rel_sense;

typedef struct rel_lexicon rel_lexicon;

/**
 * Load our own files and then the user's, entering their words into `symbols`.
 *
 * @return a lexicon to release with rel_lexicon_free(), or NULL with `err` set: RELATA_SYNTAX with
 *         file, line and column for a mistake in a file, RELATA_IO or RELATA_NO_MEMORY
 */
rel_lexicon *rel_lexicon_load(rel_symbols *symbols, const char *const *paths, size_t path_count,
                              relata_error *err);

void rel_lexicon_free(rel_lexicon *lexicon);

/** How many different phrases it has. */
size_t rel_lexicon_phrase_count(const rel_lexicon *lexicon);

/** How a stretch of text is written. */
typedef enum rel_lexicon_case {
    REL_LEXICON_EXACT, /**< as in running text */
    REL_LEXICON_CAPS   /**< all in capitals, as some headlines: "CHINA AND U.S. HOLD TALKS" */
} rel_lexicon_case;

enum { REL_LEXICON_MAX_SENSES = 16, REL_LEXICON_MAX_TOKENS = 16 };

/** The longest phrase at a place, with all its senses. */
typedef struct rel_lexicon_match {
    uint32_t token_count;
    uint32_t sense_count;
    uint64_t classes;               /**< bit `1 << class` for each class among the senses */
    const rel_sense *const *senses; /**< names first, in the order of the files */
    const rel_sense *merged[REL_LEXICON_MAX_SENSES]; /**< where `senses` is when a name is also a
                                                        word; else it lives as the lexicon does */
} rel_lexicon_match;

/** Where a word stands in phrases, as bits. */
typedef enum rel_lexicon_place {
    REL_IS_PHRASE = 1,        /**< it is one */
    REL_BEGINS_PHRASE = 2,    /**< it begins one, or is one */
    REL_CONTINUES_PHRASE = 4, /**< it stands behind others in one */
    REL_BEGINS_DATE = 8 /**< it begins one of the classes REL_LEX_MONTH to REL_LEX_DATE_WORD */
} rel_lexicon_place;

/** Where `symbol` stands in the phrases: most tokens are skipped by this alone. */
unsigned rel_lexicon_places(const rel_lexicon *lexicon, rel_symbol symbol);

/**
 * The longest phrase that begins at the first of `count` tokens; symbols are `stride` bytes apart,
 * so that an array of tokens can be given as it is.
 *
 * @return false when there is none
 */
bool rel_lexicon_match_at(const rel_lexicon *lexicon, const rel_symbol *symbols, size_t stride,
                          size_t count, rel_lexicon_case letters, rel_lexicon_match *ret);

/** The sense of that class, or NULL. */
const rel_sense *rel_lexicon_sense(const rel_lexicon_match *match, rel_lexicon_class class);

/** As rel_lexicon_match_at() for a phrase written out in `text`; all of it must match. */
bool rel_lexicon_look_up(const rel_lexicon *lexicon, const rel_symbols *symbols, rel_text text,
                         rel_lexicon_match *ret);

/** The canonical name of a country, "United States" for "USA"; empty when there is none. */
rel_text rel_lexicon_country_name(const rel_lexicon *lexicon, rel_text alpha3);

/** The first adjective of a country, "American" for "USA"; empty when there is none. */
rel_text rel_lexicon_country_adjective(const rel_lexicon *lexicon, rel_text alpha3);

/** Whose the persons of one family name are: "Bush" is of "USA" alone. */
typedef struct rel_bearers {
    bool has_any;
    rel_text country; /**< alpha-3; empty when they are of several */
} rel_bearers;

/** The persons by name who have `family`, one word, as their last. */
rel_bearers rel_lexicon_bearers(const rel_lexicon *lexicon, rel_text family);

/** The ISO 3166-1 alpha-2 code for an alpha-3 code, "US" for "USA"; empty when there is none. */
rel_text rel_lexicon_country_alpha2(const rel_lexicon *lexicon, rel_text alpha3);

/**
 * Split a phrase into tokens by the rules of text: at blanks, before a clitic ("People" "'s"), and
 * around marks, but not inside "U.S.", "AT&T" or "9/11". Hyphenated words stay whole; the lexicon
 * knows them both whole and in parts ("al" "-" "Qaeda").
 *
 * @return the number of tokens, at most `limit`
 */
size_t rel_phrase_split(rel_text phrase, rel_text *ret_tokens, size_t limit);

#endif
