/*
 * The sections of `*.lex` files. Most have the same form, a line of fields one of which is a list
 * of names, and are rows of a table that says what the fields mean. The lists have three marks:
 * a comma between things, `=` between names of one thing, `/` between singular and plural.
 */
#include <stdio.h>

#include "base/array.h"
#include "base/utf8.h"
#include "language/lexicon_section.h"
#include "language/lines.h"

static const char *const role_names[] = {
    [REL_ROLE_END] = "",          [REL_ROLE_PHRASES] = "phrases",
    [REL_ROLE_KIND] = "kind",     [REL_ROLE_COUNTRY] = "country",
    [REL_ROLE_GENDER] = "gender", [REL_ROLE_INSTITUTION] = "institution",
    [REL_ROLE_VALUE] = "value",
};

/** Reads the current line. */
typedef bool (*line_reader)(rel_lexicon *lexicon, const rel_lines *lines,
                            const rel_section *section, relata_error *err);

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

static bool add_spelling(rel_lexicon *lexicon, const rel_section *section, rel_sense *sense,
                         rel_text spelling, relata_error *err)
{
    sense->phrase = spelling;
    sense->is_acronym = !rel_text_equal(spelling, sense->name) && is_acronym(spelling);
    return rel_lexicon_add(lexicon, sense, section->form, err);
}

/** "minister/ministers": the singular, the plural, or both. */
static bool add_numbers(rel_lexicon *lexicon, const rel_section *section, rel_sense *sense,
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
static bool add_list(rel_lexicon *lexicon, const rel_lines *lines, const rel_section *section,
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
                       rel_field_role role, rel_sense *sense, relata_error *err)
{
    rel_text text = field_text(lines, field);
    switch (role) {
    case REL_ROLE_KIND: sense->kind = text; return true;
    case REL_ROLE_INSTITUTION: sense->extra = text; return true;
    case REL_ROLE_COUNTRY: return read_country(lexicon, lines, field, text, sense, err);
    case REL_ROLE_GENDER: return read_gender(lines, field, text, sense, err);
    case REL_ROLE_VALUE: return read_value(lines, field, text, sense, err);
    case REL_ROLE_PHRASES:
    case REL_ROLE_END: break;
    }
    return true;
}

static bool fail_form(const rel_lines *lines, const char *form, relata_error *err)
{
    return rel_lines_fail(lines, 0, err, "expected '%s' in section [%.*s]", form,
                          REL_TEXT_ARGS(lines->section));
}

/** "expected 'country | phrases | gender'", for a line with too few or too many fields. */
static bool fail_fields(const rel_lines *lines, const rel_section *section, relata_error *err)
{
    char form[128] = "";
    size_t used = 0;
    for (size_t i = 0; section->roles[i] != REL_ROLE_END; i++)
        used += (size_t)snprintf(form + used, sizeof form - used, "%s%s", i ? " | " : "",
                                 role_names[section->roles[i]]);
    return fail_form(lines, form, err);
}

static bool read_entry(rel_lexicon *lexicon, const rel_lines *lines, const rel_section *section,
                       relata_error *err)
{
    rel_sense sense = {.class = section->class,
                       .type = section->type,
                       .kind = rel_text_of(section->kind),
                       .is_suffix = section->is_suffix,
                       .is_beginning = section->is_beginning};
    size_t role_count = 0, phrases = 0;
    for (; section->roles[role_count] != REL_ROLE_END; role_count++)
        if (section->roles[role_count] == REL_ROLE_PHRASES)
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
    rel_section section; /**< without a name */
} column;

static bool add_columns(rel_lexicon *lexicon, const rel_lines *lines, const column *columns,
                        size_t count, const rel_sense *shared, relata_error *err)
{
    for (size_t i = 0; i < count; i++) {
        const rel_section *section = &columns[i].section;
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
                              const rel_section *section, relata_error *err)
{
    if (lines->field_count <= COUNTRY_NAMES || lines->field_count > COUNTRY_FIELDS)
        return fail_form(
            lines, "alpha-3 | alpha-2 | names | adjectives | demonyms | capitals | seats", err);
    rel_text alpha3 = lines->fields[COUNTRY_ALPHA3], alpha2 = lines->fields[COUNTRY_ALPHA2];
    if (!is_code(alpha3, 3))
        return rel_lines_fail(lines, COUNTRY_ALPHA3, err, "expected three capital letters");
    if (!is_code(alpha2, 2))
        return rel_lines_fail(lines, COUNTRY_ALPHA2, err, "expected two capital letters");
    phrase_list names = {.rest = lines->fields[COUNTRY_NAMES]};
    rel_text spelling;
    if (!next_spelling(&names, &spelling))
        return rel_lines_fail(lines, COUNTRY_NAMES, err, "expected a name");
    rel_sense shared = {.class = section->class,
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
                             const rel_section *section, relata_error *err)
{
    if (lines->field_count < PEOPLE_COUNTRY || lines->field_count > PEOPLE_FIELDS)
        return fail_form(lines, "name | adjectives | demonyms | country", err);
    rel_sense shared = {.type = section->type, .name = lines->fields[PEOPLE_NAME]};
    return read_country(lexicon, lines, PEOPLE_COUNTRY, field_text(lines, PEOPLE_COUNTRY), &shared,
                        err) &&
           add_columns(lexicon, lines, people_columns, COUNT_OF(people_columns), &shared, err);
}

enum { SEAT_PHRASES, SEAT_NAME, SEAT_TYPE, SEAT_COUNTRY, SEAT_FIELDS };

/** `Brussels | European Union | organization | -`: who it stands for, its type and country. */
static bool read_seat_line(rel_lexicon *lexicon, const rel_lines *lines, const rel_section *section,
                           relata_error *err)
{
    if (lines->field_count < SEAT_COUNTRY || lines->field_count > SEAT_FIELDS)
        return fail_form(lines, "phrases | name | type | country", err);
    rel_sense sense = {.class = section->class, .name = lines->fields[SEAT_NAME]};
    sense.type = rel_entity_type_of(lines->fields[SEAT_TYPE]);
    if (sense.type == REL_NO_TYPE)
        return rel_lines_fail(lines, SEAT_TYPE, err, "'%.*s' is no type of entity",
                              REL_TEXT_ARGS(lines->fields[SEAT_TYPE]));
    return read_country(lexicon, lines, SEAT_COUNTRY, field_text(lines, SEAT_COUNTRY), &sense,
                        err) &&
           add_list(lexicon, lines, section, SEAT_PHRASES, sense, err);
}

static const line_reader line_readers[] = {
    [REL_SECTION_OF_ROLES] = read_entry,
    [REL_SECTION_OF_COUNTRIES] = read_country_line,
    [REL_SECTION_OF_PEOPLES] = read_people_line,
    [REL_SECTION_OF_SEATS] = read_seat_line,
};

static bool read_line(rel_lexicon *lexicon, const rel_lines *lines, relata_error *err)
{
    const rel_section *section = rel_section_find(lines->section);
    if (!section && lines->section.size == 0)
        return rel_lines_fail(lines, 0, err, "expected a section such as [agencies] before this");
    if (!section)
        return rel_lines_fail(lines, 0, err,
                              "'[%.*s]' is no section; expected one such as [agencies]",
                              REL_TEXT_ARGS(lines->section));
    return line_readers[section->lines](lexicon, lines, section, err);
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
