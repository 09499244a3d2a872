/**
 * Reads one date expression at a token; the inside of rel_dates_find().
 */
#ifndef REL_RECOGNIZE_DATE_READER_H
#define REL_RECOGNIZE_DATE_READER_H

#include "language/language.h"
#include "recognize/period.h"
#include "recognize/traits.h"

/** Where a date without a year or week lies, as the words before it say. */
typedef enum rel_date_direction {
    REL_DATE_OPEN,
    REL_DATE_PAST,
    REL_DATE_FUTURE
} rel_date_direction;

/** What a token is to a date. */
typedef enum rel_date_token_kind {
    REL_DATE_OTHER,
    REL_DATE_MONTH,
    REL_DATE_WEEKDAY,
    REL_DATE_NUMBER,
    REL_DATE_ORDINAL,
    REL_DATE_DECADE, /**< "1990s", "'90s": value is the first year */
    REL_DATE_UNIT,
    REL_DATE_PREVIOUS, /**< from here on the kinds of [date words] */
    REL_DATE_CURRENT,
    REL_DATE_NEXT,
    REL_DATE_AGO,
    REL_DATE_EARLIER,
    REL_DATE_LATER,
    REL_DATE_EARLY,
    REL_DATE_MID,
    REL_DATE_LATE,
    REL_DATE_BEGINNING,
    REL_DATE_MIDDLE,
    REL_DATE_END,
    REL_DATE_HALF,
    REL_DATE_YESTERDAY,
    REL_DATE_TODAY,
    REL_DATE_TOMORROW,
    REL_DATE_SPRING,
    REL_DATE_SUMMER,
    REL_DATE_AUTUMN,
    REL_DATE_WINTER
} rel_date_token_kind;

typedef struct rel_date_token {
    rel_date_token_kind kind;
    uint32_t value;       /**< number, month, weekday or unit */
    uint32_t digits;      /**< of a number in digits, else 0 */
    uint32_t token_count; /**< "this morning" has two; 1 for REL_DATE_OTHER */
    bool is_short;        /**< a month or weekday that is abbreviated without a dot */
} rel_date_token;

enum { REL_DATE_LOOKS = 16 };

/** What the readers have seen of the last tokens, at which several of them look in turn. */
typedef struct rel_date_looks {
    uint32_t at[REL_DATE_LOOKS]; /**< token plus 1, or 0 */
    rel_date_token tokens[REL_DATE_LOOKS];
} rel_date_looks;

typedef struct rel_date_reader {
    const rel_document *document;
    const rel_segments *segments;
    const rel_language *language;
    rel_traits *traits;
    bool has_today; /**< whether the document has a date */
    int32_t today;
    bool has_anchor;     /**< whether a date was read before, to which "two weeks later" refers */
    rel_period anchor;   /**< that date */
    uint32_t start, end; /**< tokens of the sentence */
    uint32_t at;         /**< where the date begins; the words before it give its direction */
    rel_date_looks *looks;
} rel_date_reader;

/** On which side of the document's date the words to the left of `reader->at` look. */
rel_date_direction rel_date_look_left(const rel_date_reader *reader);

/** A date that was read. */
typedef struct rel_date_found {
    rel_period period;
    uint32_t token_count;
    bool is_yearless; /**< the year was not said */
} rel_date_found;

/** A reader of dates, and which kinds of tokens one that it knows may begin with. */
typedef struct rel_date_choice {
    uint32_t kinds; /**< bits, REL_DATE_KIND() */
    bool (*read)(const rel_date_reader *reader, uint32_t at, rel_date_found *ret);
} rel_date_choice;

#define REL_DATE_KIND(kind) (UINT32_C(1) << (kind))

/** The kinds from one to another, both included. */
#define REL_DATE_KINDS(first, last)                                                                \
    ((REL_DATE_KIND(last) - REL_DATE_KIND(first)) | REL_DATE_KIND(last))

/** Read a date by the first of `count` choices that can. */
bool rel_date_choose(const rel_date_reader *reader, uint32_t at, const rel_date_choice *choices,
                     size_t count, rel_date_found *ret);

/** What stands at token `at`; REL_DATE_OTHER behind the sentence. */
rel_date_token rel_date_look(const rel_date_reader *reader, uint32_t at);

/** Whether token `at` is inside the sentence and is `word`, in any case. */
bool rel_date_is(const rel_date_reader *reader, uint32_t at, const char *word);

/** Whether token `at` is one of `words`, a list ended by NULL. */
bool rel_date_is_any(const rel_date_reader *reader, uint32_t at, const char *const *words);

/** The bytes of token `at`; empty outside the sentence. */
rel_text rel_date_text(const rel_date_reader *reader, uint32_t at);

/** A date that is on the calendar by itself or by the year nearby: days, months, years, decades. */
bool rel_date_read_absolute(const rel_date_reader *reader, uint32_t at, rel_date_found *ret);

/** A date counted from another one: "last week", "three months ago", "on Tuesday". */
bool rel_date_read_relative(const rel_date_reader *reader, uint32_t at, rel_date_found *ret);

/** The month of the year, or the three of a season, that `reader` means when no year is said. */
rel_period rel_date_place_months(const rel_date_reader *reader, uint32_t first_month,
                                 uint32_t count);

/** The first month of a season. */
uint32_t rel_date_season_start(rel_date_token_kind season);

#endif
