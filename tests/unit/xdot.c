#include "export/xdot.h"

#include "base/memory.h"
#include "support/sketch.h"

static struct piece {
    const char *rule, *svg, *operations;
} pieces[] = {
    {"a rectangle is a filled curve, and y goes up",
     "<rect x=\"1\" y=\"2\" width=\"3\" height=\"6\" fill=\"#ffffff\" stroke=\"#000000\" "
     "stroke-width=\"1.2\"/>",
     "S 23 -setlinewidth(1.2),solid c 7 -#000000 C 7 -#ffffff b 25 1 98 "},
    {"a path without fill is a curve",
     "<path d=\"M0,0C1,1 2,2 3,3\" fill=\"none\" stroke=\"#123456\"/>",
     "c 7 -#123456 B 4 0 100 1 99 2 98 3 97 "},
    {"relative lines go from where the pen is", "<path d=\"M10,10h3v3z\" fill=\"#123456\"/>",
     "b 10 10 90 11 90 12 90 13 90 13 89 13 88 13 87 12 88 11 89 10 90 "},
    {"dashes are dashed",
     "<path d=\"M0,0h9\" fill=\"none\" stroke=\"#123456\" "
     "stroke-dasharray=\"6 4\"/>",
     "setlinewidth(1.0),dashed"},
    {"short dashes are dots",
     "<path d=\"M0,0h9\" fill=\"none\" stroke=\"#123456\" "
     "stroke-dasharray=\"1.5 4\"/>",
     "setlinewidth(1.0),dotted"},
    {"groups move what is in them",
     "<g transform=\"translate(5,7)\"><text x=\"1\" y=\"2\" font-size=\"10\" "
     "fill=\"#000000\">i</text></g>",
     "T 6 91 -1 2.22 1 -i "},
    {"entities are characters",
     "<text x=\"0\" y=\"0\" font-size=\"10\" fill=\"#000000\">&lt;&amp;&gt;</text>", "3 -<&> "},
    {"the page itself is not drawn",
     "<rect class=\"page\" width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>", ""},
};

static void svg_becomes_operations(void **state)
{
    const struct piece *row = *state;
    char svg[600];
    int size = snprintf(svg, sizeof svg, "<svg viewBox=\"0 0 100 100\">%s</svg>", row->svg);
    rel_memory_sink written = {0};
    rel_writer out = rel_writer_to_memory(&written);
    rel_xdot_put(&out, (rel_text){svg, (size_t)size});
    rel_put_char(&out, '\0');
    assert_true(rel_writer_finish(&out, NULL));
    if (*row->operations)
        assert_contains(written.bytes, row->operations);
    else
        assert_string_equal(written.bytes, "");
    rel_free(written.bytes);
}

static relata_graph *pair(graph_sketch *sketch)
{
    sketch_start(sketch);
    rel_vertex *a = sketch_node(sketch, "person:a", "A \\N %s \"q\"");
    sketch_edge(sketch, a, "accused", sketch_node(sketch, "person:b", "B"), "A accused B.");
    return sketch_finish(sketch);
}

static struct format {
    const char *name, *magic, *end;
} formats[] = {
    {"png", "\x89PNG\r\n", "IEND\xAE\x42\x60\x82"},
    {"pdf", "%PDF-", "\n"},
};

static void file_has_its_magic_and_its_end(void **state)
{
    const struct format *row = *state;
    graph_sketch sketch;
    relata_error err = {0};
    rel_memory_sink written = {0};
    rel_writer out = rel_writer_to_memory(&written);
    relata_graph *graph = pair(&sketch);
    if (!rel_exporter_find(row->name)->write(graph, &(rel_export_options){0}, &out, &err))
        fail_msg("%s", err.message);
    assert_true(rel_writer_finish(&out, &err));
    rel_text file = {written.bytes, written.size};
    assert_true(rel_text_starts(file, rel_text_of(row->magic)));
    assert_true(rel_text_ends(file, rel_text_of(row->end)));
    rel_free(written.bytes);
    rel_graph_free(graph);
}

int main(void)
{
    struct CMUnitTest tests[COUNT_OF(pieces) + COUNT_OF(formats)];
    size_t count = 0;
    for (size_t i = 0; i < COUNT_OF(pieces); i++)
        tests[count++] = (struct CMUnitTest){.name = pieces[i].rule,
                                             .test_func = svg_becomes_operations,
                                             .initial_state = &pieces[i]};
    for (size_t i = 0; i < COUNT_OF(formats); i++)
        tests[count++] = (struct CMUnitTest){.name = formats[i].name,
                                             .test_func = file_has_its_magic_and_its_end,
                                             .initial_state = &formats[i]};
    return cmocka_run_group_tests_name("xdot", tests, NULL, NULL);
}
