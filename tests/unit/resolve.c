/**
 * Which records become one node: one row, one question of identity.
 */
#include "support/support.h"

#include <stdio.h>

#include "base/memory.h"
#include "resolve/resolve.h"

/** Records to resolve, and how many nodes with an id of that beginning they must give. */
static struct identity {
    const char *rule;
    const char *lines; /**< entities as `doc id {fields}`, one a line; see make_records() */
    const char *prefix;
    size_t nodes;
} identities[] = {
    {"a name in two documents is one person",
     "a person:guo-shengkun Guo Shengkun|CHN\nb person:guo-shengkun Guo Shengkun|CHN\n",
     "person:", 1},
    {"a name is one person when one document knows the country",
     "a person:li-wei Li Wei|CHN\nb person:li-wei Li Wei|\n", "person:", 1},
    {"the same name in two countries is two persons",
     "a person:li-wei Li Wei|CHN\nb person:li-wei Li Wei|SGP\n", "person:", 2},
    {"a name that could be of either country stays alone",
     "a person:li-wei Li Wei|CHN\nb person:li-wei Li Wei|SGP\nc person:li-wei Li Wei|\n",
     "person:", 3},
    {"other given names are other persons",
     "a person:jeh-johnson Jeh Johnson|\nb person:boris-johnson Boris Johnson|\n", "person:", 2},
    {"an initial in the middle makes no difference",
     "a person:barack-obama Barack Obama|\nb person:barack-h-obama Barack H. Obama|\n",
     "person:", 1},
    {"other middle names are other persons",
     "a person:kim-jong-un Kim Jong Un|\nb person:kim-yong-un Kim Yong Un|\n", "person:", 2},
    {"a surname alone means the only bearer",
     "a person:loretta-lynch Loretta Lynch|USA\nb person:lynch Lynch|\n", "person:", 1},
    {"a surname alone that two bear stays alone",
     "a person:jeh-johnson Jeh Johnson|\nb person:boris-johnson Boris Johnson|\n"
     "c person:johnson Johnson|\n",
     "person:", 3},
    {"a surname alone goes to the bearer of the same country",
     "a person:jeh-johnson Jeh Johnson|USA\nb person:boris-johnson Boris Johnson|GBR\n"
     "c person:johnson Johnson|GBR\n",
     "person:", 2},
    {"a family name that stands first is known by the alias",
     "a person:xi-jinping Xi Jinping|CHN|Xi\nb person:xi Xi|\n", "person:", 1},
    {"a suffix is no surname", "a person:john-smith-jr John Smith Jr.|\nb person:smith Smith|\n",
     "person:", 1},
    {"marks on letters make no difference",
     "a person:francois-muller Fran\xC3\xA7ois M\xC3\xBCller|\nb person:francois-muller Francois "
     "Muller|\n",
     "person:", 1},
    {"countries are one by their code",
     "a country:united-states United States|USA\nb country:america America|USA\n", "country:", 1},
    {"the order of words in an agency's name makes no difference",
     "a agency:department-of-homeland-security Department of Homeland Security|USA\n"
     "b agency:homeland-security-department Homeland Security Department|USA\n",
     "agency:", 1},
    {"ministries of two countries are two",
     "a agency:ministry-of-defence Ministry of Defence|GBR\n"
     "b agency:ministry-of-defence Ministry of Defence|IND\n",
     "agency:", 2},
    {"an acronym means the only agency with these initials",
     "a agency:office-of-personnel-management Office of Personnel Management|USA\n"
     "b agency:opm OPM|\n",
     "agency:", 1},
    {"an acronym that two could have stays alone",
     "a agency:central-bank-of-iceland Central Bank of Iceland|ISL\n"
     "b agency:central-bureau-of-investigation Central Bureau of Investigation|IND\n"
     "c agency:cbi CBI|\n",
     "agency:", 3},
    {"a company is one with and without Inc.",
     "a organization:acme-inc Acme Inc.|\nb organization:acme Acme|\n", "organization:", 1},
    {"groups of one country and name are one",
     "a group:rebels rebels|COL\nb group:rebels rebels|COL\n", "group:", 1},
    {"groups of no known country stay with their stories",
     "a group:rebels rebels|\nb group:rebels rebels|\nc group:rebels rebels|COL\n", "group:", 3},
    {"a person and a place of one name are two",
     "a person:george-washington George Washington|\nb place:washington Washington|USA\n", "p", 2},
};

static void add_text(rel_memory_sink *sink, const char *format, ...) REL_PRINTF(2, 3);

static void add_text(rel_memory_sink *sink, const char *format, ...)
{
    char text[1024];
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    rel_writer out = rel_writer_to_memory(sink);
    rel_put_string(&out, text);
    assert_true(rel_writer_finish(&out, NULL));
}

/** Turn `doc id name|country|alias` into the line of an entity. */
static void add_entity(rel_memory_sink *sink, const char *line, size_t size)
{
    char copy[256], document[16], id[96];
    const char *fields[3] = {"", "", ""};
    int used = 0;
    snprintf(copy, sizeof copy, "%.*s", (int)size, line);
    assert_int_equal(sscanf(copy, "%15s %95s %n", document, id, &used), 2);
    size_t count = 0;
    for (char *field = copy + used; field && count < COUNT_OF(fields); count++) {
        char *bar = strchr(field, '|');
        if (bar)
            *bar = '\0';
        fields[count] = field;
        field = bar ? bar + 1 : NULL;
    }
    add_text(sink,
             "{\"k\":\"entity\",\"doc\":\"%s\",\"id\":\"%s\",\"type\":\"%.*s\",\"name\":\"%s\","
             "\"country\":\"%s\",\"aliases\":[%s%s%s],\"mentions\":1}\n",
             document, id, (int)strcspn(id, ":"), id, fields[0], fields[1], *fields[2] ? "\"" : "",
             fields[2], *fields[2] ? "\"" : "");
}

/** Resolve lines of records; `records` is the caller's to clear. */
static rel_facts resolve(const char *lines, rel_records *records)
{
    relata_error err = {0};
    rel_facts facts = {0};
    FILE *stream = fmemopen((void *)(uintptr_t)lines, strlen(lines), "r");
    assert_non_null(stream);
    bool ok =
        rel_records_read(stream, "lines", records, &err) && rel_resolve(records, &facts, &err);
    fclose(stream);
    if (!ok)
        fail_msg("%u:%u: %s", err.line, err.column, err.message);
    return facts;
}

static size_t count_nodes(const rel_facts *facts, const char *prefix)
{
    size_t count = 0;
    for (size_t i = 0; i < facts->vertex_count; i++)
        count += rel_text_starts(facts->vertices[i].id, rel_text_of(prefix));
    return count;
}

static void identity_is_decided(void **state)
{
    const struct identity *row = *state;
    rel_memory_sink sink = {0};
    rel_records records = {0};
    for (const char *line = row->lines; *line; line += strcspn(line, "\n") + 1)
        add_entity(&sink, line, strcspn(line, "\n"));
    rel_facts facts = resolve(sink.bytes, &records);
    assert_int_equal(count_nodes(&facts, row->prefix), row->nodes);
    rel_records_clear(&records);
    rel_free(sink.bytes);
}

/** Happenings as lines of records, and how many nodes they must give. */
static struct event {
    const char *rule, *lines;
    size_t nodes;
} events[] = {
    {"one number, the same parties: one meeting",
     "a third dialogue|dialogue||3|CHN,USA\nb third ministerial dialogue|dialogue||3|CHN,USA\n", 1},
    {"another number is another meeting",
     "a second dialogue|dialogue||2|CHN,USA\nb third dialogue|dialogue||3|CHN,USA\n", 2},
    {"other parties are another meeting",
     "a third dialogue|dialogue||3|CHN,USA\nb third dialogue|dialogue||3|CHN,JPN\n", 2},
    {"numbered meetings a year apart are two",
     "a third summit|summit|2015-06|3|CHN,USA\nb third summit|summit|2016-06|3|CHN,USA\n", 2},
    {"talks and dialogue are words for one meeting on one day",
     "a talks|talks|2016-12-07||CHN,USA\nb dialogue|dialogue|2016-12-07||CHN,USA\n", 1},
    {"the next round is the one that was counted, when and whoever met",
     "a next round|round||2|CHN,USA\nb second dialogue|dialogue|2016-06-14|2|CHN,USA\n"
     "c second round|round|2016-06|2|CHN,USA\n",
     1},
    {"a summit and a seminar on one day are two",
     "a summit|summit|2016-12-07||CHN,USA\nb seminar|seminar|2016-12-07||CHN,USA\n", 2},
    {"unnumbered talks of other years are two",
     "a talks|talks|2014-05-02||CHN,USA\nb talks|talks|2016-12-07||CHN,USA\n", 2},
};

static void add_event(rel_memory_sink *sink, const char *line, size_t size)
{
    char copy[256], *fields[5];
    snprintf(copy, sizeof copy, "%.*s", (int)size, line);
    char *at = copy + 2;
    for (size_t i = 0; i < COUNT_OF(fields); i++) {
        fields[i] = at;
        at += strcspn(at, "|");
        if (*at)
            *at++ = '\0';
    }
    char *comma = strchr(fields[4], ',');
    assert_non_null(comma);
    *comma = '\0';
    add_text(sink,
             "{\"k\":\"entity\",\"doc\":\"%c\",\"id\":\"meeting:x\",\"type\":\"meeting\","
             "\"name\":\"%s\",\"subtype\":\"%s\",\"date\":\"%s\",\"ordinal\":%s,"
             "\"parties\":[\"%s\",\"%s\"],\"mentions\":1}\n",
             copy[0], fields[0], fields[1], fields[2], *fields[3] ? fields[3] : "0", fields[4],
             comma + 1);
}

static void event_is_decided(void **state)
{
    const struct event *row = *state;
    rel_memory_sink sink = {0};
    rel_records records = {0};
    for (const char *line = row->lines; *line; line += strcspn(line, "\n") + 1)
        add_event(&sink, line, strcspn(line, "\n"));
    rel_facts facts = resolve(sink.bytes, &records);
    assert_int_equal(count_nodes(&facts, "meeting:"), row->nodes);
    rel_records_clear(&records);
    rel_free(sink.bytes);
}

static const char two_of_one_name[] =
    "{\"k\":\"entity\",\"doc\":\"a\",\"id\":\"person:li-wei\",\"type\":\"person\",\"name\":\"Li "
    "Wei\",\"country\":\"SGP\",\"mentions\":1}\n"
    "{\"k\":\"entity\",\"doc\":\"b\",\"id\":\"person:li-wei\",\"type\":\"person\",\"name\":\"Li "
    "Wei\",\"country\":\"CHN\",\"mentions\":5}\n";

static void a_second_bearer_gets_the_country(void **state)
{
    (void)state;
    rel_records records = {0};
    rel_facts facts = resolve(two_of_one_name, &records);
    assert_int_equal(facts.vertex_count, 2);
    assert_text_equal(facts.vertices[0].id, "person:li-wei");
    assert_text_equal(facts.vertices[0].country, "CHN");
    assert_text_equal(facts.vertices[1].id, "person:li-wei-sgp");
    rel_records_clear(&records);
}

#define PERSON(document, slug, name)                                                               \
    "{\"k\":\"entity\",\"doc\":\"" document "\",\"id\":\"person:" slug                             \
    "\",\"type\":\"person\",\"name\":\"" name "\",\"mentions\":1}\n"

static void an_alias_joins_what_differs(void **state)
{
    (void)state;
    rel_records records = {0};
    rel_facts facts =
        resolve(PERSON("a", "jane-roe", "Jane Roe")
                    PERSON("b", "mary-poe",
                           "Mary Poe") "{\"k\":\"alias\",\"same\":true,\"one\":\"Jane Roe\","
                                       "\"other\":\"Mary Poe\"}\n",
                &records);
    assert_int_equal(facts.vertex_count, 1);
    assert_text_equal(facts.vertices[0].members[1].reason, "your alias");
    rel_records_clear(&records);
}

static void an_alias_keeps_apart_what_would_be_one(void **state)
{
    (void)state;
    rel_records records = {0};
    rel_facts facts =
        resolve(PERSON("a", "loretta-lynch", "Loretta Lynch")
                    PERSON("b", "lynch", "Lynch") "{\"k\":\"alias\",\"same\":false,\"one\":"
                                                  "\"Loretta Lynch\",\"other\":\"Lynch\"}\n",
                &records);
    assert_int_equal(facts.vertex_count, 2);
    rel_records_clear(&records);
}

#define CLAIM(document, start, sentence)                                                           \
    "{\"k\":\"claim\",\"doc\":\"" document                                                         \
    "\",\"relation\":\"accused\",\"source\":\"person:ada-ray\",\"target\":\"person:bob-orr\","     \
    "\"evidence\":\"" sentence "\",\"start\":" start ",\"end\":99,\"rule\":\"r\"}\n"
#define STORY(document, date)                                                                      \
    "{\"k\":\"doc\",\"id\":\"" document "\",\"date\":\"" date                                      \
    "\"}\n" PERSON(document, "ada-ray", "Ada Ray") PERSON(document, "bob-orr", "Bob Orr")          \
        CLAIM(document, "1", "One is said.") CLAIM(document, "2", "Two is said.")                  \
            CLAIM(document, "3", "Three is said.")

static void a_syndicated_story_counts_once(void **state)
{
    (void)state;
    rel_records records = {0};
    rel_facts facts = resolve(STORY("copy", "2016-12-09") STORY("first", "2016-12-08"), &records);
    assert_int_equal(facts.arc_count, 1);
    assert_int_equal(facts.arcs[0].mentions, 6);
    assert_int_equal(facts.arcs[0].weight, 3);
    assert_int_equal(facts.arcs[0].documents, 1);
    assert_text_equal(facts.sources[0].id, "copy");
    assert_text_equal(facts.sources[0].same_as, "first");
    rel_records_clear(&records);
}

static void a_claim_about_itself_is_kept_aside(void **state)
{
    (void)state;
    rel_records records = {0};
    rel_facts facts =
        resolve(PERSON("a", "ada-ray", "Ada Ray") PERSON("a", "bob-orr", "Bob Orr")
                    CLAIM("a", "1", "One.") "{\"k\":\"alias\",\"same\":true,\"one\":\"Ada Ray\","
                                            "\"other\":\"Bob Orr\"}\n",
                &records);
    assert_int_equal(facts.arc_count, 0);
    assert_int_equal(facts.aside_count, 1);
    rel_records_clear(&records);
}

static void the_last_known_office_is_shown(void **state)
{
    (void)state;
    rel_records records = {0};
    rel_facts facts =
        resolve("{\"k\":\"doc\",\"id\":\"a\",\"date\":\"2013-02-01\"}\n"
                "{\"k\":\"doc\",\"id\":\"b\",\"date\":\"2010-02-01\"}\n"
                "{\"k\":\"entity\",\"doc\":\"a\",\"id\":\"person:john-kerry\",\"type\":\"person\","
                "\"name\":\"John Kerry\",\"office\":\"Secretary of State\",\"mentions\":1}\n"
                "{\"k\":\"entity\",\"doc\":\"b\",\"id\":\"person:john-kerry\",\"type\":\"person\","
                "\"name\":\"John Kerry\",\"office\":\"Senator\",\"mentions\":1}\n",
                &records);
    assert_int_equal(facts.vertex_count, 1);
    assert_text_equal(facts.vertices[0].office, "Secretary of State");
    assert_text_equal(facts.vertices[0].first_seen, "2010-02-01");
    assert_text_equal(facts.vertices[0].last_seen, "2013-02-01");
    rel_records_clear(&records);
}

static void a_meeting_is_where_its_edges_say(void **state)
{
    (void)state;
    rel_records records = {0};
    rel_facts facts =
        resolve("{\"k\":\"doc\",\"id\":\"a\",\"date\":\"2013-02-01\"}\n"
                "{\"k\":\"entity\",\"doc\":\"a\",\"id\":\"meeting:summit\",\"type\":\"meeting\","
                "\"name\":\"summit\",\"mentions\":1}\n"
                "{\"k\":\"entity\",\"doc\":\"a\",\"id\":\"place:tartu\",\"type\":\"place\","
                "\"name\":\"Tartu\",\"mentions\":1}\n"
                "{\"k\":\"claim\",\"doc\":\"a\",\"relation\":\"held-in\",\"status\":\"asserted\","
                "\"source\":\"meeting:summit\",\"target\":\"place:tartu\",\"date\":\"2013-01\","
                "\"evidence\":\"It was held in Tartu.\",\"start\":1,\"end\":2}\n",
                &records);
    assert_int_equal(facts.vertex_count, 2);
    assert_text_equal(facts.vertices[0].place, "Tartu");
    assert_text_equal(facts.vertices[0].date, "2013-01");
    rel_records_clear(&records);
}

#define BREACH(id, name)                                                                           \
    "{\"k\":\"entity\",\"doc\":\"a\",\"id\":\"incident:" id                                        \
    "\",\"type\":\"incident\",\"name\":\"" name "\",\"subtype\":\"breach\",\"mentions\":1}\n"

static void a_report_has_one_breach(void **state)
{
    (void)state;
    rel_records records = {0};
    rel_facts facts = resolve(
        "{\"k\":\"doc\",\"id\":\"a\",\"date\":\"2015-12-02\"}\n"
        "{\"k\":\"entity\",\"doc\":\"a\",\"id\":\"agency:archive\",\"type\":\"agency\",\"name\":"
        "\"Archive\",\"mentions\":1}\n" BREACH("hack", "hack of the Archive") BREACH(
            "worst", "worst breach of the year") "{\"k\":\"claim\",\"doc\":\"a\",\"relation\":"
                                                 "\"targeted\",\"status\":\"asserted\","
                                                 "\"family\":\"conflict\",\"source\":\"incident:"
                                                 "hack\",\"target\":\"agency:archive\","
                                                 "\"symmetric\":false,\"evidence\":\"One.\","
                                                 "\"start\":0,\"end\":4}\n",
        &records);
    assert_int_equal(count_nodes(&facts, "incident:"), 1);
    assert_int_equal(count_nodes(&facts, "incident:hack-of-the-archive"), 1);
    rel_records_clear(&records);
}

static const struct CMUnitTest others[] = {
    {.name = "a report has one breach, called by the name that tells whom it hit",
     .test_func = a_report_has_one_breach},
    {.name = "a second bearer of a name gets the country in the id",
     .test_func = a_second_bearer_gets_the_country},
    {.name = "an alias joins what differs, and is the reason",
     .test_func = an_alias_joins_what_differs},
    {.name = "an alias keeps apart what would be one",
     .test_func = an_alias_keeps_apart_what_would_be_one},
    {.name = "a syndicated story counts once", .test_func = a_syndicated_story_counts_once},
    {.name = "a claim whose ends turn out one is kept aside",
     .test_func = a_claim_about_itself_is_kept_aside},
    {.name = "a meeting is where and when its edges say",
     .test_func = a_meeting_is_where_its_edges_say},
    {.name = "the last known office is shown", .test_func = the_last_known_office_is_shown},
};

int main(void)
{
    struct CMUnitTest tests[COUNT_OF(identities) + COUNT_OF(events) + COUNT_OF(others)];
    size_t count = 0;
    for (size_t i = 0; i < COUNT_OF(identities); i++)
        tests[count++] = (struct CMUnitTest){.name = identities[i].rule,
                                             .test_func = identity_is_decided,
                                             .initial_state = &identities[i]};
    for (size_t i = 0; i < COUNT_OF(events); i++)
        tests[count++] = (struct CMUnitTest){
            .name = events[i].rule, .test_func = event_is_decided, .initial_state = &events[i]};
    for (size_t i = 0; i < COUNT_OF(others); i++)
        tests[count++] = others[i];
    return cmocka_run_group_tests_name("resolve", tests, NULL, NULL);
}
