#include "support/support.h"

#include "read/read.h"

#define PROSE "The two ministers met in the capital on Monday and spoke about the hotline."

static struct page {
    const char *rule, *page, *expected;
} pages[] = {
    {"paragraphs are parted", "<p>One.</p><p>Two.</p>", "One.\n\nTwo."},
    {"white space is one blank", "<p>One \n  two.</p>", "One two."},
    {"inline elements do not part", "<p>The <b>two</b> <i>ministers</i></p>", "The two ministers"},
    {"line breaks part", "<p>One.<br>Two.</p>", "One.\n\nTwo."},
    {"references are characters", "<p>AT&amp;T &eacute; &#8212; &lt;b&gt;</p>",
     "AT&T \u00E9 \u2014 <b>"},
    {"scripts and styles go", "<script>var a;</script><style>p {}</style><p>One.</p>", "One."},
    {"menus and asides go", "<nav>Home</nav><aside>More</aside><p>One.</p><footer>C</footer>",
     "One."},
    {"what is named so goes too", "<div class='side share-bar'>Tweet</div><p>One.</p>", "One."},
    {"a word that only begins so stays", "<div class='commentary'>One.</div>", "One."},
    {"unless nothing else is left", "<div class='related'>One.</div>", "One."},
    {"comments go", "<p>One<!-- not this -->.</p>", "One."},
    {"tags in plain text", "They <em>met</em>. It <em>rained</em>.", "They met. It rained."},
    {"tags that nobody closes", "<div><p>One.<p>Two.", "One.\n\nTwo."},
    {"headings", "<h1>Ministers meet</h1><p>One.</p>", "Ministers meet\n\nOne."},
};

static void page_is_read(void **state)
{
    const struct page *row = *state;
    rel_arena arena = {0};
    rel_document document;
    assert_true(rel_read_text(rel_text_of(row->page), "test", &arena, &document, NULL));
    assert_text_equal(document.text, row->expected);
    rel_arena_clear(&arena);
}

static void head_says_title_date_source_and_address(void **state)
{
    (void)state;
    static const char page[] =
        "<!DOCTYPE html><html><head><title>Ministers meet - The Daily</title>"
        "<meta property='og:title' content='Ministers meet'>"
        "<meta name='date' content='2001-01-01'>"
        "<meta property='article:published_time' content='2016-12-08T08:16:00Z'>"
        "<meta property='og:site_name' content='The Daily'>"
        "<link rel='canonical' href='https://example.com/a'></head>"
        "<body><h1>Ministers meet</h1><p>" PROSE "</p></body></html>";
    rel_arena arena = {0};
    rel_document document;
    assert_true(rel_read_text(rel_text_of(page), "test", &arena, &document, NULL));
    assert_text_equal(document.title, "Ministers meet");
    assert_text_equal(document.date, "2016-12-08");
    assert_text_equal(document.source, "The Daily");
    assert_text_equal(document.url, "https://example.com/a");
    assert_int_equal(document.blocks[0].kind, REL_BLOCK_HEADLINE);
    rel_arena_clear(&arena);
}

static void deep_page_is_read_without_recursion(void **state)
{
    (void)state;
    enum { DEPTH = 100000 };
    static char page[DEPTH * 5 + 16];
    for (size_t i = 0; i < DEPTH; i++)
        memcpy(page + i * 5, "<div>", 5);
    memcpy(page + (size_t)DEPTH * 5, "One.", 5);
    rel_arena arena = {0};
    rel_document document;
    assert_true(rel_read_text(rel_text_of(page), "test", &arena, &document, NULL));
    rel_arena_clear(&arena);
}

int main(void)
{
    struct CMUnitTest tests[COUNT_OF(pages) + 2];
    size_t count = 0;
    for (size_t i = 0; i < COUNT_OF(pages); i++)
        tests[count++] = (struct CMUnitTest){
            .name = pages[i].rule, .test_func = page_is_read, .initial_state = &pages[i]};
    tests[count++] = (struct CMUnitTest)cmocka_unit_test(head_says_title_date_source_and_address);
    tests[count++] = (struct CMUnitTest)cmocka_unit_test(deep_page_is_read_without_recursion);
    return cmocka_run_group_tests_name("html", tests, NULL, NULL);
}
