#include "support/support.h"

#include "records/slug.h"

static struct slug {
    const char *rule, *name, *expected;
} slugs[] = {
    {"words are joined by hyphens", "Guo Shengkun", "guo-shengkun"},
    {"marks on letters go", "Fran\xC3\xA7ois K\xC3\xA4\xC3\x9Fler", "francois-kassler"},
    {"apostrophes go", "People\xE2\x80\x99s Liberation Army's", "peoples-liberation-armys"},
    {"other marks separate", "AT&T / U.S.", "at-t-u-s"},
    {"nothing stands at the ends", "  (OPM)  ", "opm"},
    {"digits stay", "G20 2016", "g20-2016"},
    {"another script gives a hash", "\xE4\xB8\xAD\xE5\x9B\xBD", "x4c9c9999d742718f"},
    {"a long name is cut",
     "aaaaaaaaaa bbbbbbbbbb cccccccccc dddddddddd eeeeeeeeee ffffffffff gggggggggg hhhhhhhhhh iiii",
     "aaaaaaaaaa-bbbbbbbbbb-cccccccccc-dddddddddd-eeeeeeeeee-ffffffffff-gggggggggg-hhh"},
};

static void name_gives_its_slug(void **state)
{
    const struct slug *row = *state;
    rel_arena arena = {0};
    assert_text_equal(rel_slug(rel_text_of(row->name), &arena, NULL), row->expected);
    rel_arena_clear(&arena);
}

static void an_id_has_type_and_slug(void **state)
{
    (void)state;
    rel_arena arena = {0};
    assert_text_equal(rel_entity_id(REL_PERSON, REL_TEXT("Jeh Johnson"), &arena, NULL),
                      "person:jeh-johnson");
    rel_arena_clear(&arena);
}

int main(void)
{
    struct CMUnitTest tests[COUNT_OF(slugs) + 1];
    for (size_t i = 0; i < COUNT_OF(slugs); i++)
        tests[i] = (struct CMUnitTest){
            .name = slugs[i].rule, .test_func = name_gives_its_slug, .initial_state = &slugs[i]};
    tests[COUNT_OF(slugs)] = (struct CMUnitTest){.name = "an id has type and slug",
                                                 .test_func = an_id_has_type_and_slug};
    return cmocka_run_group_tests_name("ids", tests, NULL, NULL);
}
