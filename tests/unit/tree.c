#include "support/support.h"

#include "parse/tree.h"

static void every_universal_tag_has_its_own_name(void **state)
{
    (void)state;
    for (int upos = 1; upos < REL_UPOS_COUNT; upos++)
        assert_int_equal(rel_upos_of(rel_text_of(rel_upos_name((rel_upos)upos))), upos);
}

static void every_penn_tag_has_its_own_name(void **state)
{
    (void)state;
    for (int xpos = 1; xpos < REL_XPOS_COUNT; xpos++)
        assert_int_equal(rel_xpos_of(rel_text_of(rel_xpos_name((rel_xpos)xpos))), xpos);
}

static void every_relation_has_its_own_name(void **state)
{
    (void)state;
    for (int deprel = 1; deprel < REL_DEPREL_COUNT; deprel++)
        assert_int_equal(rel_deprel_of(rel_text_of(rel_deprel_name((rel_deprel)deprel))), deprel);
}

static void names_are_those_of_universal_dependencies(void **state)
{
    (void)state;
    assert_string_equal(rel_upos_name(REL_PROPN), "PROPN");
    assert_string_equal(rel_xpos_name(REL_PRPS), "PRP$");
    assert_string_equal(rel_xpos_name(REL_HYPH), "HYPH");
    assert_string_equal(rel_deprel_name(REL_NSUBJ_PASS), "nsubj:pass");
}

static void unknown_subtype_is_its_universal_relation(void **state)
{
    (void)state;
    assert_int_equal(rel_deprel_of(REL_TEXT("advcl:relcl")), REL_ADVCL);
    assert_int_equal(rel_deprel_of(REL_TEXT("nsubj:outer")), REL_NSUBJ);
}

static void unknown_name_is_none(void **state)
{
    (void)state;
    assert_int_equal(rel_upos_of(REL_TEXT("_")), REL_UPOS_NONE);
    assert_int_equal(rel_xpos_of(REL_TEXT("")), REL_XPOS_NONE);
    assert_int_equal(rel_deprel_of(REL_TEXT("subject:of")), REL_DEP_NONE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_universal_tag_has_its_own_name),
        cmocka_unit_test(every_penn_tag_has_its_own_name),
        cmocka_unit_test(every_relation_has_its_own_name),
        cmocka_unit_test(names_are_those_of_universal_dependencies),
        cmocka_unit_test(unknown_subtype_is_its_universal_relation),
        cmocka_unit_test(unknown_name_is_none),
    };
    return cmocka_run_group_tests_name("trees", tests, NULL, NULL);
}
