#include "base/shared.h"

#include <stdio.h>

#include "base/memory.h"
#include "support/support.h"

static rel_shared shared;
static rel_arena arena;

static int forget(void **state)
{
    (void)state;
    rel_shared_clear(&shared);
    rel_arena_clear(&arena);
    return 0;
}

static void equal_words_are_kept_once(void **state)
{
    (void)state;
    char word[] = "person:guo-shengkun";
    rel_text first = rel_share(&shared, &arena, rel_text_of(word));
    rel_text second = rel_share(&shared, &arena, REL_TEXT("person:guo-shengkun"));
    word[0] = 'X';
    assert_ptr_equal(first.bytes, second.bytes);
    assert_text_equal(first, "person:guo-shengkun");
    assert_int_equal(first.bytes[first.size], '\0');
}

static void words_stay_apart_in_any_number(void **state)
{
    (void)state;
    rel_text words[2000];
    char word[16];
    for (int i = 0; i < 2000; i++) {
        snprintf(word, sizeof word, "%d", i);
        words[i] = rel_share(&shared, &arena, rel_text_of(word));
    }
    for (int i = 0; i < 2000; i++) {
        snprintf(word, sizeof word, "%d", i);
        assert_text_equal(words[i], word);
        assert_ptr_equal(rel_share(&shared, &arena, rel_text_of(word)).bytes, words[i].bytes);
    }
}

static void sentences_are_copied(void **state)
{
    (void)state;
    char sentence[200];
    memset(sentence, 'a', sizeof sentence);
    rel_text text = {sentence, sizeof sentence};
    assert_ptr_not_equal(rel_share(&shared, &arena, text).bytes,
                         rel_share(&shared, &arena, text).bytes);
    assert_int_equal(shared.count, 0);
}

static void the_empty_text_is_one_too(void **state)
{
    (void)state;
    assert_non_null(rel_share(&shared, &arena, (rel_text){0}).bytes);
}

static void without_memory_there_is_no_text(void **state)
{
    (void)state;
    rel_memory_fail_after(0);
    rel_text text = rel_share(&shared, &arena, REL_TEXT("met"));
    rel_memory_fail_after(-1);
    assert_null(text.bytes);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(equal_words_are_kept_once, forget),
        cmocka_unit_test_teardown(words_stay_apart_in_any_number, forget),
        cmocka_unit_test_teardown(sentences_are_copied, forget),
        cmocka_unit_test_teardown(the_empty_text_is_one_too, forget),
        cmocka_unit_test_teardown(without_memory_there_is_no_text, forget),
    };
    return cmocka_run_group_tests_name("shared", tests, NULL, NULL);
}
