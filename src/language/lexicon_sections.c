#include "language/lexicon_section.h"

#include "base/array.h"

/** A section of names of entities: `country | phrases`. */
#define NAMES(title, name_class, name_type, name_kind)                                             \
    {                                                                                              \
        .name = title, .class = name_class, .type = name_type, .kind = name_kind, .roles = {       \
            REL_ROLE_COUNTRY,                                                                      \
            REL_ROLE_PHRASES                                                                       \
        }                                                                                          \
    }

/** A section of named events: `kind | phrases | country`. */
#define EVENTS(title, name_class, name_type)                                                       \
    {                                                                                              \
        .name = title, .class = name_class, .type = name_type, .roles = {                          \
            REL_ROLE_KIND,                                                                         \
            REL_ROLE_PHRASES,                                                                      \
            REL_ROLE_COUNTRY                                                                       \
        }                                                                                          \
    }

/** A section of words with plurals: `kind | phrases`. */
#define WORDS(title, word_class, made_type)                                                        \
    {                                                                                              \
        .name = title, .class = word_class, .type = made_type, .form = REL_LEXICON_WORD,           \
        .has_plurals = true, .roles = {                                                            \
            REL_ROLE_KIND,                                                                         \
            REL_ROLE_PHRASES                                                                       \
        }                                                                                          \
    }

static const rel_section sections[] = {
    {.name = "countries", .class = REL_LEX_COUNTRY, .lines = REL_SECTION_OF_COUNTRIES},
    {.name = "peoples", .type = REL_GROUP, .lines = REL_SECTION_OF_PEOPLES},
    {.name = "people of regions", .type = REL_PLACE, .lines = REL_SECTION_OF_PEOPLES},
    {.name = "seats", .class = REL_LEX_SEAT, .lines = REL_SECTION_OF_SEATS},

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
     .roles = {REL_ROLE_COUNTRY, REL_ROLE_PHRASES, REL_ROLE_GENDER}},
    EVENTS("named meetings", REL_LEX_MEETING, REL_MEETING),
    EVENTS("named agreements", REL_LEX_AGREEMENT, REL_AGREEMENT),
    EVENTS("named laws", REL_LEX_LAW, REL_LAW),
    EVENTS("named incidents", REL_LEX_INCIDENT, REL_INCIDENT),

    {.name = "titles",
     .class = REL_LEX_TITLE,
     .type = REL_PERSON,
     .form = REL_LEXICON_WORD,
     .has_plurals = true,
     .roles = {REL_ROLE_KIND, REL_ROLE_PHRASES, REL_ROLE_GENDER, REL_ROLE_INSTITUTION}},
    WORDS("title modifiers", REL_LEX_TITLE_MODIFIER, REL_NO_TYPE),
    WORDS("agency heads", REL_LEX_AGENCY_HEAD, REL_AGENCY),
    WORDS("organization heads", REL_LEX_ORGANIZATION_HEAD, REL_ORGANIZATION),
    {.name = "organization suffixes",
     .class = REL_LEX_ORGANIZATION_HEAD,
     .type = REL_ORGANIZATION,
     .is_suffix = true,
     .roles = {REL_ROLE_KIND, REL_ROLE_PHRASES}},
    {.name = "organization beginnings",
     .class = REL_LEX_ORGANIZATION_HEAD,
     .type = REL_ORGANIZATION,
     .is_beginning = true,
     .roles = {REL_ROLE_KIND, REL_ROLE_PHRASES}},
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
     .roles = {REL_ROLE_GENDER, REL_ROLE_PHRASES, REL_ROLE_KIND}},
    {.name = "family names",
     .class = REL_LEX_FAMILY_NAME,
     .type = REL_PERSON,
     .roles = {REL_ROLE_KIND, REL_ROLE_PHRASES}},
    {.name = "name particles", .class = REL_LEX_NAME_PARTICLE, .roles = {REL_ROLE_PHRASES}},
    {.name = "name suffixes", .class = REL_LEX_NAME_SUFFIX, .roles = {REL_ROLE_PHRASES}},

    {.name = "months", .class = REL_LEX_MONTH, .roles = {REL_ROLE_VALUE, REL_ROLE_PHRASES}},
    {.name = "weekdays", .class = REL_LEX_WEEKDAY, .roles = {REL_ROLE_VALUE, REL_ROLE_PHRASES}},
    {.name = "numbers",
     .class = REL_LEX_NUMBER,
     .form = REL_LEXICON_WORD,
     .roles = {REL_ROLE_VALUE, REL_ROLE_PHRASES}},
    {.name = "ordinals",
     .class = REL_LEX_ORDINAL,
     .form = REL_LEXICON_WORD,
     .roles = {REL_ROLE_VALUE, REL_ROLE_PHRASES}},
    {.name = "date units",
     .class = REL_LEX_DATE_UNIT,
     .form = REL_LEXICON_WORD,
     .has_plurals = true,
     .roles = {REL_ROLE_VALUE, REL_ROLE_PHRASES}},
    {.name = "date words",
     .class = REL_LEX_DATE_WORD,
     .form = REL_LEXICON_WORD,
     .roles = {REL_ROLE_KIND, REL_ROLE_PHRASES}},
    {.name = "common words", .class = REL_LEX_COMMON, .roles = {REL_ROLE_PHRASES}},
    {.name = "crafts", .class = REL_LEX_CRAFT, .roles = {REL_ROLE_KIND, REL_ROLE_PHRASES}},
};

const rel_section *rel_section_find(rel_text name)
{
    for (size_t i = 0; i < COUNT_OF(sections); i++)
        if (rel_text_equal(rel_text_of(sections[i].name), name))
            return &sections[i];
    return NULL;
}
