/*
 * The sections of `*.lex` files. Most have the same form, a line of fields one of which is a list
 * of names, and are rows of a table that says what the fields mean. The lists have three marks:
 * a comma between things, `=` between names of one thing, `/` between singular and plural.
 */
#include <stdio.h>

#include "base/array.h"
#include "base/utf8.h"
#include "language/lexicon_build.h"
#include "language/lines.h"

/** What a field is. */
typedef enum field_role {
    ROLE_END,
    ROLE_PHRASES, /**< the list */
    ROLE_KIND,
    ROLE_COUNTRY,
    ROLE_GENDER,
    ROLE_INSTITUTION,
    ROLE_VALUE
} field_role;

static const char *const role_names[] = {
    [ROLE_END] = "",          [ROLE_PHRASES] = "phrases",
    [ROLE_KIND] = "kind",     [ROLE_COUNTRY] = "country",
    [ROLE_GENDER] = "gender", [ROLE_INSTITUTION] = "institution",
    [ROLE_VALUE] = "value",
};

typedef struct lexicon_section lexicon_section;

/** Reads the current line; most sections have read_entry(). */
typedef bool (*line_reader)(rel_lexicon *lexicon, const rel_lines *lines,
                            const lexicon_section *section, relata_error *err);

struct lexicon_section {
    const char *name;
    rel_lexicon_class class;
    rel_lexicon_form form;
    rel_entity_type type;
    const char *kind;      /**< of all its entries, where no field says it */
    field_role roles[5];   /**< fields after the phrases may be left out */
    const char *line_form; /**< for messages, where `read` is given */
    line_reader read;      /**< NULL for read_entry() */
    bool has_plurals;
    bool is_suffix;
};

/** A phrase of a list, as the reader goes through it. */
typedef struct phrase_list {
    rel_text rest;      /**< things not yet read */
    rel_text spellings; /**< of the current thing, not yet read */
    rel_text name;      /**< first spelling of the current thing */
} phrase_list;

/** Take what comes before `mark`, or everything. */
static rel_text take_before(rel_text *rest, char mark)
{
    const char *found = rest->size ? memchr(rest->bytes, mark, rest->size) : NULL;
    size_t size = found ? (size_t)(found - rest->bytes) : rest->size;
    rel_text taken = rel_text_trim(rel_text_slice(*rest, 0, size));
    size_t used = found ? size + 1 : size;
    *rest = rel_text_slice(*rest, used, rest->size - used);
    return taken;
}

/** Go to the next spelling of the list; `name` becomes that of the thing it belongs to. */
static bool next_spelling(phrase_list *list, rel_text *ret)
{
    bool is_first = list->spellings.size == 0;
    if (is_first && !rel_lines_value(&list->rest, &list->spellings))
        return false;
    *ret = take_before(&list->spellings, '=');
    if (is_first)
        list->name = *ret;
    return true;
}

/** Whether a spelling is like "OPM", "U.S.", "G20": one token, two letters or more, all capitals.
 */
static bool is_acronym(rel_text spelling)
{
    size_t letters = 0;
    for (size_t i = 0; i < spelling.size; i++) {
        char c = spelling.bytes[i];
        if (rel_ascii_is_upper(c))
            letters++;
        else if (!rel_ascii_is_digit(c) && c != '.' && c != '&')
            return false;
    }
    return letters > 1;
}

/** Give up at field `field` with what `err` says already. */
static bool fail_in_field(const rel_lines *lines, size_t field, relata_error *err)
{
    char message[sizeof((relata_error *)0)->message];
    if (!err || err->code != RELATA_SYNTAX)
        return false;
    memcpy(message, err->message, sizeof message);
    return rel_lines_fail(lines, field, err, "%s", message);
}

static bool add_spelling(rel_lexicon *lexicon, const lexicon_section *section, rel_sense *sense,
                         rel_text spelling, relata_error *err)
{
    sense->phrase = spelling;
    sense->is_acronym = !rel_text_equal(spelling, sense->name) && is_acronym(spelling);
    return rel_lexicon_add(lexicon, sense, section->form, err);
}

/** "minister/ministers": the singular, the plural, or both. */
static bool add_numbers(rel_lexicon *lexicon, const lexicon_section *section, rel_sense *sense,
                        rel_text spelling, relata_error *err)
{
    rel_text plural = spelling;
    rel_text singular = take_before(&plural, '/');
    plural = rel_text_trim(plural);
    sense->is_plural = false;
    if (singular.size && !add_spelling(lexicon, section, sense, singular, err))
        return false;
    sense->is_plural = true;
    return plural.size ? add_spelling(lexicon, section, sense, plural, err) : singular.size > 0;
}

static rel_text singular_of(rel_text spelling)
{
    rel_text plural = spelling;
    rel_text singular = take_before(&plural, '/');
    return singular.size ? singular : rel_text_trim(plural);
}

/** Enter all of the list in field `field`; `sense` says what they have in common. */
static bool add_list(rel_lexicon *lexicon, const rel_lines *lines, const lexicon_section *section,
                     size_t field, rel_sense sense, relata_error *err)
{
    phrase_list list = {.rest = lines->fields[field]};
    bool has_own_name = sense.name.size > 0;
    for (rel_text spelling; next_spelling(&list, &spelling);) {
        if (!has_own_name)
            sense.name = section->has_plurals ? singular_of(list.name) : list.name;
        bool ok = section->has_plurals ? add_numbers(lexicon, section, &sense, spelling, err)
                                       : add_spelling(lexicon, section, &sense, spelling, err);
        if (!ok)
            return fail_in_field(lines, field, err);
    }
    return true;
}

/** The text of a field; "-" and a field that is not there are empty. */
static rel_text field_text(const rel_lines *lines, size_t field)
{
    bool is_empty =
        field >= lines->field_count || rel_text_equal(lines->fields[field], REL_TEXT("-"));
    return is_empty ? (rel_text){0} : lines->fields[field];
}

static bool read_country(const rel_lexicon *lexicon, const rel_lines *lines, size_t field,
                         rel_text text, rel_sense *sense, relata_error *err)
{
    if (text.size && !rel_lexicon_country_name(lexicon, text).size)
        return rel_lines_fail(lines, field, err,
                              "'%.*s' is no country; expected an ISO 3166-1 alpha-3 code or '-'",
                              REL_TEXT_ARGS(text));
    sense->country = text;
    return true;
}

static bool read_gender(const rel_lines *lines, size_t field, rel_text text, rel_sense *sense,
                        relata_error *err)
{
    bool is_known = text.size == 0 || (text.size == 1 && strchr("mf", text.bytes[0]));
    if (!is_known)
        return rel_lines_fail(lines, field, err, "'%.*s' is no gender; expected 'm', 'f' or '-'",
                              REL_TEXT_ARGS(text));
    sense->gender = text.size ? text.bytes[0] : 0;
    return true;
}

static bool read_value(const rel_lines *lines, size_t field, rel_text text, rel_sense *sense,
                       relata_error *err)
{
    uint32_t value = 0;
    for (size_t i = 0; i < text.size; i++) {
        if (!rel_ascii_is_digit(text.bytes[i]) || value > UINT32_MAX / 10 - 1)
            return rel_lines_fail(lines, field, err, "'%.*s' is no number", REL_TEXT_ARGS(text));
        value = value * 10 + (uint32_t)(text.bytes[i] - '0');
    }
    sense->value = value;
    return true;
}

static bool read_field(const rel_lexicon *lexicon, const rel_lines *lines, size_t field,
                       field_role role, rel_sense *sense, relata_error *err)
{
    rel_text text = field_text(lines, field);
    switch (role) {
    case ROLE_KIND: sense->kind = text; return true;
    case ROLE_INSTITUTION: sense->extra = text; return true;
    case ROLE_COUNTRY: return read_country(lexicon, lines, field, text, sense, err);
    case ROLE_GENDER: return read_gender(lines, field, text, sense, err);
    case ROLE_VALUE: return read_value(lines, field, text, sense, err);
    case ROLE_PHRASES:
    case ROLE_END: break;
    }
    return true;
}

/** "expected 'country | phrases | gender'", for a line with too few or too many fields. */
static bool fail_fields(const rel_lines *lines, const lexicon_section *section, relata_error *err)
{
    char form[128] = "";
    size_t used = 0;
    for (size_t i = 0; section->roles[i] != ROLE_END; i++)
        used += (size_t)snprintf(form + used, sizeof form - used, "%s%s", i ? " | " : "",
                                 role_names[section->roles[i]]);
    return rel_lines_fail(lines, 0, err, "expected '%s' in section [%s]",
                          section->line_form ? section->line_form : form, section->name);
}

static bool read_entry(rel_lexicon *lexicon, const rel_lines *lines, const lexicon_section *section,
                       relata_error *err)
{
    rel_sense sense = {.class = section->class,
                       .type = section->type,
                       .kind = rel_text_of(section->kind),
                       .is_suffix = section->is_suffix};
    size_t role_count = 0, phrases = 0;
    for (; section->roles[role_count] != ROLE_END; role_count++)
        if (section->roles[role_count] == ROLE_PHRASES)
            phrases = role_count;
    if (lines->field_count <= phrases || lines->field_count > role_count)
        return fail_fields(lines, section, err);
    for (size_t i = 0; i < role_count; i++)
        if (!read_field(lexicon, lines, i, section->roles[i], &sense, err))
            return false;
    if (field_text(lines, phrases).size == 0)
        return rel_lines_fail(lines, phrases, err, "expected a phrase");
    return add_list(lexicon, lines, section, phrases, sense, err);
}

/** Lists of a line that are about one thing, which has another class in each. */
typedef struct column {
    size_t field;
    lexicon_section section; /**< without a name */
} column;

static bool add_columns(rel_lexicon *lexicon, const rel_lines *lines, const column *columns,
                        size_t count, const rel_sense *shared, relata_error *err)
{
    for (size_t i = 0; i < count; i++) {
        const lexicon_section *section = &columns[i].section;
        rel_sense sense = *shared;
        sense.class = section->class;
        sense.kind = rel_text_of(section->kind);
        if (section->class == REL_LEX_PLACE) {
            sense.type = REL_PLACE;
            sense.name = (rel_text){0};
        }
        if (field_text(lines, columns[i].field).size &&
            !add_list(lexicon, lines, section, columns[i].field, sense, err))
            return false;
    }
    return true;
}

enum {
    COUNTRY_ALPHA3,
    COUNTRY_ALPHA2,
    COUNTRY_NAMES,
    COUNTRY_ADJECTIVES,
    COUNTRY_DEMONYMS,
    COUNTRY_CAPITALS,
    COUNTRY_SEATS,
    COUNTRY_FIELDS
};

static const column country_columns[] = {
    {COUNTRY_NAMES, {.class = REL_LEX_COUNTRY}},
    {COUNTRY_ADJECTIVES, {.class = REL_LEX_ADJECTIVE}},
    {COUNTRY_DEMONYMS, {.class = REL_LEX_DEMONYM, .has_plurals = true}},
    {COUNTRY_CAPITALS, {.class = REL_LEX_SEAT}},
    {COUNTRY_CAPITALS, {.class = REL_LEX_PLACE, .kind = "city"}},
    {COUNTRY_SEATS, {.class = REL_LEX_SEAT}},
    {COUNTRY_SEATS, {.class = REL_LEX_PLACE, .kind = "site"}},
};

static bool is_code(rel_text text, size_t size)
{
    for (size_t i = 0; i < text.size; i++)
        if (!rel_ascii_is_upper(text.bytes[i]))
            return false;
    return text.size == size;
}

/** `USA | US | United States = U.S. | American | American/Americans | Washington | Capitol Hill` */
static bool read_country_line(rel_lexicon *lexicon, const rel_lines *lines,
                              const lexicon_section *section, relata_error *err)
{
    if (lines->field_count <= COUNTRY_NAMES || lines->field_count > COUNTRY_FIELDS)
        return fail_fields(lines, section, err);
    rel_text alpha3 = lines->fields[COUNTRY_ALPHA3], alpha2 = lines->fields[COUNTRY_ALPHA2];
    if (!is_code(alpha3, 3))
        return rel_lines_fail(lines, COUNTRY_ALPHA3, err, "expected three capital letters");
    if (!is_code(alpha2, 2))
        return rel_lines_fail(lines, COUNTRY_ALPHA2, err, "expected two capital letters");
    phrase_list names = {.rest = lines->fields[COUNTRY_NAMES]};
    rel_text spelling;
    if (!next_spelling(&names, &spelling))
        return rel_lines_fail(lines, COUNTRY_NAMES, err, "expected a name");
    rel_sense shared = {.class = REL_LEX_COUNTRY,
                        .type = REL_COUNTRY,
                        .name = names.name,
                        .phrase = names.name,
                        .country = alpha3,
                        .extra = alpha2};
    return rel_lexicon_add_country(lexicon, &shared, err) &&
           add_columns(lexicon, lines, country_columns, COUNT_OF(country_columns), &shared, err);
}

enum { PEOPLE_NAME, PEOPLE_ADJECTIVES, PEOPLE_DEMONYMS, PEOPLE_COUNTRY, PEOPLE_FIELDS };

static const column people_columns[] = {
    {PEOPLE_ADJECTIVES, {.class = REL_LEX_ADJECTIVE}},
    {PEOPLE_DEMONYMS, {.class = REL_LEX_DEMONYM, .has_plurals = true}},
};

/** `Kurds | Kurdish | Kurd/Kurds | -`: the section's type says whether a people or a region. */
static bool read_people_line(rel_lexicon *lexicon, const rel_lines *lines,
                             const lexicon_section *section, relata_error *err)
{
    if (lines->field_count < PEOPLE_COUNTRY || lines->field_count > PEOPLE_FIELDS)
        return fail_fields(lines, section, err);
    rel_sense shared = {.type = section->type, .name = lines->fields[PEOPLE_NAME]};
    return read_country(lexicon, lines, PEOPLE_COUNTRY, field_text(lines, PEOPLE_COUNTRY), &shared,
                        err) &&
           add_columns(lexicon, lines, people_columns, COUNT_OF(people_columns), &shared, err);
}

enum { SEAT_PHRASES, SEAT_NAME, SEAT_TYPE, SEAT_COUNTRY, SEAT_FIELDS };

/** `Brussels | European Union | organization | -`: who it stands for, its type and country. */
static bool read_seat_line(rel_lexicon *lexicon, const rel_lines *lines,
                           const lexicon_section *section, relata_error *err)
{
    if (lines->field_count < SEAT_COUNTRY || lines->field_count > SEAT_FIELDS)
        return fail_fields(lines, section, err);
    rel_sense sense = {.class = section->class, .name = lines->fields[SEAT_NAME]};
    sense.type = rel_entity_type_of(lines->fields[SEAT_TYPE]);
    if (sense.type == REL_NO_TYPE)
        return rel_lines_fail(lines, SEAT_TYPE, err, "'%.*s' is no type of entity",
                              REL_TEXT_ARGS(lines->fields[SEAT_TYPE]));
    return read_country(lexicon, lines, SEAT_COUNTRY, field_text(lines, SEAT_COUNTRY), &sense,
                        err) &&
           add_list(lexicon, lines, section, SEAT_PHRASES, sense, err);
}

/** A section of names of entities: `country | phrases`. */
#define NAMES(title, name_class, name_type, name_kind)                                             \
    {                                                                                              \
        .name = title, .class = name_class, .type = name_type, .kind = name_kind, .roles = {       \
            ROLE_COUNTRY,                                                                          \
            ROLE_PHRASES                                                                           \
        }                                                                                          \
    }

/** A section of named events: `kind | phrases | country`. */
#define EVENTS(title, name_class, name_type)                                                       \
    {                                                                                              \
        .name = title, .class = name_class, .type = name_type, .roles = {                          \
            ROLE_KIND,                                                                             \
            ROLE_PHRASES,                                                                          \
            ROLE_COUNTRY                                                                           \
        }                                                                                          \
    }

/** A section of words with plurals: `kind | phrases`. */
#define WORDS(title, word_class, made_type)                                                        \
    {                                                                                              \
        .name = title, .class = word_class, .type = made_type, .form = REL_LEXICON_WORD,           \
        .has_plurals = true, .roles = {                                                            \
            ROLE_KIND,                                                                             \
            ROLE_PHRASES                                                                           \
        }                                                                                          \
    }

#define PEOPLE_FORM "name | adjectives | demonyms | country"

static const lexicon_section sections[] = {
    {.name = "countries",
     .class = REL_LEX_COUNTRY,
     .read = read_country_line,
     .line_form = "alpha-3 | alpha-2 | names | adjectives | demonyms | capitals | seats"},
    {.name = "peoples", .type = REL_GROUP, .read = read_people_line, .line_form = PEOPLE_FORM},
    {.name = "people of regions",
     .type = REL_PLACE,
     .read = read_people_line,
     .line_form = PEOPLE_FORM},
    {.name = "seats",
     .class = REL_LEX_SEAT,
     .read = read_seat_line,
     .line_form = "phrases | name | type | country"},

    NAMES("cities", REL_LEX_PLACE, REL_PLACE, "city"),
    NAMES("states", REL_LEX_PLACE, REL_PLACE, "state"),
    NAMES("regions", REL_LEX_PLACE, REL_PLACE, "region"),
    NAMES("waters", REL_LEX_PLACE, REL_PLACE, "water"),
    NAMES("areas", REL_LEX_PLACE, REL_PLACE, "area"),
    NAMES("sites", REL_LEX_PLACE, REL_PLACE, "site"),
    NAMES("agencies", REL_LEX_AGENCY, REL_AGENCY, NULL),
    NAMES("parliaments", REL_LEX_AGENCY, REL_AGENCY, "parliament"),
    NAMES("armed forces", REL_LEX_AGENCY, REL_AGENCY, "military"),
    NAMES("police forces", REL_LEX_AGENCY, REL_AGENCY, "police"),
    NAMES("courts", REL_LEX_AGENCY, REL_AGENCY, "court"),
    NAMES("central banks", REL_LEX_AGENCY, REL_AGENCY, "bank"),
    NAMES("international bodies", REL_LEX_ORGANIZATION, REL_ORGANIZATION, "international"),
    NAMES("armed groups", REL_LEX_ORGANIZATION, REL_ORGANIZATION, "armed group"),
    NAMES("parties", REL_LEX_ORGANIZATION, REL_ORGANIZATION, "party"),
    NAMES("media", REL_LEX_ORGANIZATION, REL_ORGANIZATION, "media"),
    NAMES("companies", REL_LEX_ORGANIZATION, REL_ORGANIZATION, "company"),
    NAMES("non-governmental", REL_LEX_ORGANIZATION, REL_ORGANIZATION, "ngo"),
    NAMES("universities", REL_LEX_ORGANIZATION, REL_ORGANIZATION, "university"),
    NAMES("teams", REL_LEX_ORGANIZATION, REL_ORGANIZATION, "team"),
    {.name = "persons",
     .class = REL_LEX_PERSON,
     .type = REL_PERSON,
     .roles = {ROLE_COUNTRY, ROLE_PHRASES, ROLE_GENDER}},
    EVENTS("named meetings", REL_LEX_MEETING, REL_MEETING),
    EVENTS("named agreements", REL_LEX_AGREEMENT, REL_AGREEMENT),
    EVENTS("named laws", REL_LEX_LAW, REL_LAW),
    EVENTS("named incidents", REL_LEX_INCIDENT, REL_INCIDENT),

    {.name = "titles",
     .class = REL_LEX_TITLE,
     .type = REL_PERSON,
     .form = REL_LEXICON_WORD,
     .has_plurals = true,
     .roles = {ROLE_KIND, ROLE_PHRASES, ROLE_GENDER, ROLE_INSTITUTION}},
    WORDS("title modifiers", REL_LEX_TITLE_MODIFIER, REL_NO_TYPE),
    WORDS("agency heads", REL_LEX_AGENCY_HEAD, REL_AGENCY),
    WORDS("organization heads", REL_LEX_ORGANIZATION_HEAD, REL_ORGANIZATION),
    {.name = "organization suffixes",
     .class = REL_LEX_ORGANIZATION_HEAD,
     .type = REL_ORGANIZATION,
     .is_suffix = true,
     .roles = {ROLE_KIND, ROLE_PHRASES}},
    WORDS("place heads", REL_LEX_PLACE_HEAD, REL_PLACE),
    WORDS("meeting heads", REL_LEX_MEETING_HEAD, REL_MEETING),
    WORDS("agreement heads", REL_LEX_AGREEMENT_HEAD, REL_AGREEMENT),
    WORDS("law heads", REL_LEX_LAW_HEAD, REL_LAW),
    WORDS("incident heads", REL_LEX_INCIDENT_HEAD, REL_INCIDENT),
    WORDS("group heads", REL_LEX_GROUP_HEAD, REL_GROUP),
    WORDS("sides", REL_LEX_SIDE, REL_COUNTRY),

    {.name = "given names",
     .class = REL_LEX_GIVEN_NAME,
     .type = REL_PERSON,
     .roles = {ROLE_GENDER, ROLE_PHRASES, ROLE_KIND}},
    {.name = "family names",
     .class = REL_LEX_FAMILY_NAME,
     .type = REL_PERSON,
     .roles = {ROLE_KIND, ROLE_PHRASES}},
    {.name = "name particles", .class = REL_LEX_NAME_PARTICLE, .roles = {ROLE_PHRASES}},
    {.name = "name suffixes", .class = REL_LEX_NAME_SUFFIX, .roles = {ROLE_PHRASES}},

    {.name = "months", .class = REL_LEX_MONTH, .roles = {ROLE_VALUE, ROLE_PHRASES}},
    {.name = "weekdays", .class = REL_LEX_WEEKDAY, .roles = {ROLE_VALUE, ROLE_PHRASES}},
    {.name = "numbers",
     .class = REL_LEX_NUMBER,
     .form = REL_LEXICON_WORD,
     .roles = {ROLE_VALUE, ROLE_PHRASES}},
    {.name = "ordinals",
     .class = REL_LEX_ORDINAL,
     .form = REL_LEXICON_WORD,
     .roles = {ROLE_VALUE, ROLE_PHRASES}},
    {.name = "date units",
     .class = REL_LEX_DATE_UNIT,
     .form = REL_LEXICON_WORD,
     .has_plurals = true,
     .roles = {ROLE_VALUE, ROLE_PHRASES}},
    {.name = "date words",
     .class = REL_LEX_DATE_WORD,
     .form = REL_LEXICON_WORD,
     .roles = {ROLE_KIND, ROLE_PHRASES}},
    {.name = "common words", .class = REL_LEX_COMMON, .roles = {ROLE_PHRASES}},
    {.name = "crafts", .class = REL_LEX_CRAFT, .roles = {ROLE_KIND, ROLE_PHRASES}},
};

static const lexicon_section *find_section(rel_text name)
{
    for (size_t i = 0; i < COUNT_OF(sections); i++)
        if (rel_text_equal(rel_text_of(sections[i].name), name))
            return &sections[i];
    return NULL;
}

static bool read_line(rel_lexicon *lexicon, const rel_lines *lines, relata_error *err)
{
    const lexicon_section *section = find_section(lines->section);
    if (!section && lines->section.size == 0)
        return rel_lines_fail(lines, 0, err, "expected a section such as [agencies] before this");
    if (!section)
        return rel_lines_fail(lines, 0, err,
                              "'[%.*s]' is no section; expected one such as [agencies]",
                              REL_TEXT_ARGS(lines->section));
    return (section->read ? section->read : read_entry)(lexicon, lines, section, err);
}

bool rel_lexicon_read(rel_lexicon *lexicon, const char *name, rel_text content, relata_error *err)
{
    relata_error first = {0};
    rel_lines lines = rel_lines_open(name, content);
    bool ok = true;
    while (ok && rel_lines_next(&lines, &first))
        ok = read_line(lexicon, &lines, &first);
    if (first.code != RELATA_OK && err)
        *err = first;
    return first.code == RELATA_OK;
}
