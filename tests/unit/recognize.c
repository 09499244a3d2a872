#include "support/support.h"

#include <stdio.h>

#include "read/read.h"
#include "recognize/recognize.h"
#include "segment/segment.h"

static struct {
    rel_language language;
    rel_symbols symbols;
} shared;

/**
 * A text and what is found in it: entries separated by ';', each a type, a name and maybe a country
 * after '/'. After '!' none such may be found. An entry with '>' is a link.
 */
static struct found_text {
    const char *rule, *text, *expected;
} texts[] = {
    {"a title before the name gives the office",
     "Chinese State Councilor and Minister of Public Security Guo Shengkun spoke.",
     "person Guo Shengkun/CHN; Guo Shengkun > holds-office > Ministry of Public Security; "
     "Guo Shengkun > holds-office > China"},
    {"a title behind the name gives the office",
     "Guo Shengkun, China's minister of public security, told the gathering so.",
     "person Guo Shengkun/CHN; Guo Shengkun > holds-office > Ministry of Public Security"},
    {"a body behind the title is where the office is held",
     "Suzanne Spaulding, undersecretary at the Department of Homeland Security, said so.",
     "person Suzanne Spaulding; Suzanne Spaulding > holds-office > Department of Homeland "
     "Security"},
    {"a counterpart is the person who is named",
     "President Xi Jinping met his US counterpart Barack Obama.",
     "person Barack Obama/USA; person Xi Jinping"},
    {"a surname alone is the person known by it",
     "Jens Stoltenberg spoke first. Stoltenberg then left.",
     "person Jens Stoltenberg; !person Stoltenberg"},
    {"in East Asian order the first word is the surname",
     "Minister Guo Shengkun spoke. Guo then left, and Shengkun is no surname.",
     "person Guo Shengkun; !person Guo"},
    {"particles belong to a name",
     "Prime Minister Salman bin Hamad Al Khalifa met Foreign Minister Hans van den Broek.",
     "person Salman bin Hamad Al Khalifa; person Hans van den Broek"},
    {"initials and suffixes belong to a name",
     "President George H.W. Bush and Senator Harry F. Byrd Jr. spoke.",
     "person George H.W. Bush; person Harry F. Byrd Jr."},
    {"two people of one surname stay two",
     "Secretary of Homeland Security Jeh Johnson met Foreign Secretary Boris Johnson in London.",
     "person Jeh Johnson; person Boris Johnson; !person Johnson"},
    {"a ministry has the country that stands before it",
     "China's Ministry of Public Security welcomed it.",
     "agency Ministry of Public Security/CHN; Ministry of Public Security > part-of > China"},
    {"departments with one noun are two", "The Departments of State and Defense were told.",
     "agency Department of State; agency Department of Defense"},
    {"departments with the noun behind are two",
     "The State and Homeland Security Departments were told.",
     "agency Department of State; agency Department of Homeland Security"},
    {"a cabinet is named by its leader", "The Obama administration said nothing.",
     "agency Obama administration"},
    {"an army is named by its country", "Sudan's army advanced. The Sudanese army then stopped.",
     "agency Sudanese army/SDN; !agency army"},
    {"a government stands for its state", "The Syrian government protested.",
     "country Syria/SYR; !agency Syrian government"},
    {"a side stands for its state", "The Kenyan side left the table.", "country Kenya/KEN"},
    {"a seat of government that acts is the state", "Beijing suspended the talks.",
     "country China/CHN; !place Beijing"},
    {"a seat of government where something happens is a place", "The talks were held in Beijing.",
     "place Beijing/CHN; !country China"},
    {"people counted with their nationality are a group", "Uganda arrested five Kenyan officers.",
     "group five Kenyan officers/KEN"},
    {"people of a body are a group", "Some 300 UN peacekeepers left.", "group 300 UN peacekeepers"},
    {"one adjective for each of two states makes two groups",
     "Hungarian and Romanian officials agreed.",
     "group Hungarian officials/HUN; group Romanian officials/ROU"},
    {"an office without a name stands for its state",
     "The foreign minister of Algeria met Japan's prime minister.",
     "country Algeria/DZA; country Japan/JPN"},
    {"the two sides are the two countries",
     "China and the United States met. The two sides agreed.", "country China and United States"},
    {"a meeting has its ordinal, parties and name",
     "Guo opened the third China-US High-Level Joint Dialogue on Cybercrime and Related Issues.",
     "meeting third China-US High-Level Joint Dialogue on Cybercrime and Related Issues; "
     "China > participant-of > third China-US High-Level Joint Dialogue on Cybercrime and Related "
     "Issues"},
    {"a breach before or behind its victim hits it",
     "The theft of data from the Office of Personnel Management was a surprise.",
     "Office of Personnel Management; theft of data from the Office of Personnel Management > "
     "targeted > Office of Personnel Management"},
    {"a law is known by its field", "Parliament adopted a cybersecurity law.",
     "law cybersecurity law"},
    {"a hotline is known by itself", "They set up a hotline.", "agreement hotline"},
    {"a town before its state lies in it", "He was born in Orlando, Florida.",
     "Orlando > located-in > Florida"},
    {"Georgia that accuses is the country", "Georgia accused Russia on Tuesday.",
     "country Georgia/GEO"},
    {"Georgia behind a town of its own is the state", "Voters in Atlanta, Georgia, waited.",
     "place Georgia/USA; !country Georgia"},
    {"a man may be called like a capital", "George Washington was a president.",
     "person George Washington; !country United States"},
    {"a man may be called like a country", "Michael Jordan has never been to Jordan.",
     "person Michael Jordan; country Jordan/JOR"},
    {"a given name that is a country is a person", "Chad Wolf spoke.",
     "person Chad Wolf; !country Chad"},
    {"a month is nobody", "The talks were held in May.", "!person May"},
    {"a prime minister may be called like a month", "Theresa May resigned. May said so.",
     "person Theresa May; !person May"},
    {"a bird is no country", "One turkey was pardoned and two turkeys were not.",
     "!country Turkey"},
    {"Turkey is a country", "Turkey suspended the agreement.", "country Turkey/TUR"},
    {"one Guinea is not another", "Papua New Guinea and Equatorial Guinea abstained.",
     "country Papua New Guinea/PNG; country Equatorial Guinea/GNQ; !country Guinea"},
    {"the United States in capitals is no pronoun", "The US and China met, it told us.",
     "country United States/USA"},
    {"a verb like a noun is no event", "Iran attacks Israel.",
     "country Iran/IRN; country Israel/ISR; !incident attacks"},
    {"a clause is no noun phrase", "They said that two countries had agreed.",
     "!country that two countries"},
    {"what a law enforces is no law", "They train law enforcement officers.", "!law law"},
    {"a leader of a state is known by his name alone", "Putin offered to negotiate.",
     "person Vladimir Putin/RUS"},
    {"a namesake whom the text introduces is another person",
     "Amelia Putin, a florist, spoke. Putin then left.",
     "person Amelia Putin; !person Vladimir Putin"},
    {"an acronym in brackets names the body before it",
     "The Ministry of Public Security (MPS) said so. MPS officers agreed.",
     "agency Ministry of Public Security; !organization MPS"},
};

static bool is_listed(const rel_mentions *found, rel_text entry)
{
    for (size_t i = 0; i < found->entity_count; i++) {
        const rel_entity *entity = &found->entities[i];
        char line[512];
        int size = snprintf(line, sizeof line, "%.*s %.*s/%.*s",
                            REL_TEXT_ARGS(rel_entity_type_name(entity->type)),
                            REL_TEXT_ARGS(entity->name), REL_TEXT_ARGS(entity->country));
        rel_text whole = {line, (size_t)size};
        rel_text plain = {line, whole.size - entity->country.size - 1};
        rel_text name = rel_text_slice(plain, plain.size - entity->name.size, entity->name.size);
        if (rel_text_equal(entry, whole) || rel_text_equal(entry, plain) ||
            rel_text_equal(entry, name))
            return true;
    }
    for (size_t i = 0; i < found->link_count; i++) {
        const rel_link *link = &found->links[i];
        char line[1024];
        int size = snprintf(line, sizeof line, "%.*s > %.*s > %.*s",
                            REL_TEXT_ARGS(found->entities[link->source].name),
                            REL_TEXT_ARGS(link->relation),
                            REL_TEXT_ARGS(found->entities[link->target].name));
        if (rel_text_equal(entry, (rel_text){line, (size_t)size}))
            return true;
    }
    return false;
}

static void check_entry(const rel_mentions *found, rel_text entry)
{
    bool is_unwanted = entry.size && entry.bytes[0] == '!';
    if (is_unwanted)
        entry = rel_text_slice(entry, 1, entry.size - 1);
    if (is_listed(found, entry) != is_unwanted)
        return;
    for (size_t i = 0; i < found->entity_count; i++)
        print_error("found %.*s '%.*s' %.*s\n",
                    REL_TEXT_ARGS(rel_entity_type_name(found->entities[i].type)),
                    REL_TEXT_ARGS(found->entities[i].name),
                    REL_TEXT_ARGS(found->entities[i].country));
    fail_msg("%s '%.*s'", is_unwanted ? "unwanted" : "missing", REL_TEXT_ARGS(entry));
}

static void text_has_entities(void **state)
{
    const struct found_text *row = *state;
    rel_arena arena = {0};
    rel_document document = {0};
    rel_segments segments = {0};
    rel_mentions found = {0};
    relata_error err = {0};
    assert_true(rel_read_text(rel_text_of(row->text), "test.txt", &arena, &document, &err));
    assert_true(rel_segment(&document, &shared.language, &shared.symbols, &arena, &segments, &err));
    assert_true(rel_recognize(&document, &segments, &shared.language, &shared.symbols, &arena,
                              &found, &err));
    rel_text rest = rel_text_of(row->expected);
    while (rest.size) {
        const char *end = memchr(rest.bytes, ';', rest.size);
        size_t size = end ? (size_t)(end - rest.bytes) : rest.size;
        check_entry(&found, rel_text_trim(rel_text_slice(rest, 0, size)));
        rest = rel_text_slice(rest, size + (end != NULL), rest.size - size - (end != NULL));
    }
    rel_arena_clear(&arena);
}

static int load(void **state)
{
    (void)state;
    relata_error err = {0};
    return rel_language_load(&shared.language, NULL, &err) &&
                   rel_symbols_clone(&shared.symbols, &shared.language.symbols, &err)
               ? 0
               : -1;
}

static int unload(void **state)
{
    (void)state;
    rel_symbols_clear(&shared.symbols);
    rel_language_clear(&shared.language);
    return 0;
}

int main(void)
{
    struct CMUnitTest tests[COUNT_OF(texts)];
    for (size_t i = 0; i < COUNT_OF(texts); i++)
        tests[i] = (struct CMUnitTest){
            .name = texts[i].rule,
            .test_func = text_has_entities,
            .initial_state = &texts[i],
        };
    return cmocka_run_group_tests_name("recognize", tests, load, unload);
}
