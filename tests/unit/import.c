#include "records/import/import.h"

#include <stdlib.h>
#include <unistd.h>

#include "base/memory.h"
#include "support/sketch.h"

/** What `content` says, as lines of our records; release with rel_free(). */
static char *imported(const char *path, const char *content, relata_error *err)
{
    rel_records records = {0};
    FILE *stream = fmemopen((void *)(uintptr_t)content, strlen(content), "rb");
    assert_non_null(stream);
    bool ok = rel_import_stream(stream, path, NULL, &records, err);
    fclose(stream);
    rel_memory_sink memory = {0};
    rel_writer out = rel_writer_to_memory(&memory);
    rel_records_write(&records, &out);
    assert_true(rel_writer_finish(&out, NULL));
    rel_records_clear(&records);
    if (ok)
        return memory.bytes ? memory.bytes : rel_calloc(1, 1);
    rel_free(memory.bytes);
    return NULL;
}

static struct foreign {
    const char *rule, *path, *content, *parts[3];
} foreign[] = {
    {"GraphML's columns are told by their names",
     "x/talks.graphml",
     "<?xml version=\"1.0\"?><graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">"
     "<key id=\"d0\" for=\"node\" attr.name=\"name\" attr.type=\"string\"/>"
     "<key id=\"d1\" for=\"edge\" attr.name=\"relation\" attr.type=\"string\"/>"
     "<graph edgedefault=\"directed\"><node id=\"n0\"><data key=\"d0\">Guo &amp; Co</data></node>"
     "<node id=\"n1\"/><edge source=\"n0\" target=\"n1\"><data key=\"d1\">met (planned)</data>"
     "</edge></graph></graphml>",
     {"{\"k\":\"doc\",\"id\":\"talks.graphml\"",
      "\"id\":\"n0\",\"type\":\"organization\",\"name\":\"Guo & Co\"",
      "\"relation\":\"met\",\"status\":\"planned\",\"plover\":\"\",\"source\":\"n0\",\"target\":"
      "\"n1\""}},
    {"an ampersand in an attribute is one",
     "a.graphml",
     "<graphml><graph><node id=\"a\"/><edge source=\"a\" target=\"a\" label=\"R&amp;D &#38; "
     "x\"/></graph></graphml>",
     {"\"relation\":\"R&D & x\""}},
    {"yEd's labels are names",
     "y.graphml",
     "<graphml xmlns:y=\"y\"><key id=\"d6\" for=\"node\" "
     "yfiles.type=\"nodegraphics\"/><graph><node id=\"n0\">"
     "<data "
     "key=\"d6\"><y:ShapeNode><y:NodeLabel>Lynch</y:NodeLabel></y:ShapeNode></data></node></"
     "graph></graphml>",
     {"\"name\":\"Lynch\""}},
    {"Gephi's names of columns",
     "gephi.graphml",
     "<graphml><key attr.name=\"label\" attr.type=\"string\" for=\"node\" id=\"label\"/>"
     "<key attr.name=\"Edge Label\" attr.type=\"string\" for=\"edge\" id=\"edgelabel\"/>"
     "<key attr.name=\"x\" attr.type=\"float\" for=\"node\" id=\"x\"/><graph "
     "edgedefault=\"directed\">"
     "<node id=\"17\"><data key=\"label\">Jane Roe</data><data key=\"x\">-35.9</data></node>"
     "<edge id=\"0\" source=\"17\" target=\"17\"><data key=\"edgelabel\">leads</data></edge>"
     "</graph></graphml>",
     {"\"id\":\"17\",\"type\":\"organization\",\"name\":\"Jane Roe\"", "\"relation\":\"leads\""}},
    {"Cytoscape's names of columns",
     "cytoscape.graphml",
     "<graphml><key attr.name=\"SUID\" attr.type=\"long\" for=\"node\" id=\"SUID\"/>"
     "<key attr.name=\"shared name\" attr.type=\"string\" for=\"node\" id=\"shared name\"/>"
     "<key attr.name=\"name\" attr.type=\"string\" for=\"edge\" id=\"name\"/>"
     "<key attr.name=\"shared interaction\" attr.type=\"string\" for=\"edge\" id=\"si\"/>"
     "<graph><node id=\"62\"><data key=\"SUID\">62</data><data key=\"shared name\">Acme</data>"
     "</node><edge source=\"62\" target=\"62\"><data key=\"name\">Acme (leads) Acme</data>"
     "<data key=\"si\">leads</data></edge></graph></graphml>",
     {"\"name\":\"Acme\"", "\"relation\":\"leads\""}},
    {"groups of yEd are nodes, and what is in them",
     "groups.graphml",
     "<graphml xmlns:y=\"y\"><key id=\"d6\" for=\"node\" yfiles.type=\"nodegraphics\"/><graph>"
     "<node id=\"n1\"><data key=\"d6\"><y:GroupNode><y:NodeLabel>Companies</y:NodeLabel>"
     "</y:GroupNode></data><graph><node id=\"n1::n0\"><data key=\"d6\"><y:ShapeNode><y:NodeLabel>"
     "Acme</y:NodeLabel></y:ShapeNode></data></node></graph></node></graph></graphml>",
     {"\"id\":\"n1\",\"type\":\"organization\",\"name\":\"Companies\"",
      "\"id\":\"n1::n0\",\"type\":\"organization\",\"name\":\"Acme\""}},
    {"networkx's node-link",
     "g.json",
     "{\"directed\": true, \"nodes\": [{\"id\": 1, \"label\": \"A\", \"type\": \"Person\"}, "
     "{\"id\": 2}], "
     "\"links\": [{\"source\": 1, \"target\": 2, \"relation\": \"praised\", \"evidence\": \"A "
     "praised B.\"}]}",
     {"\"id\":\"1\",\"type\":\"person\",\"name\":\"A\"", "\"relation\":\"praised\"",
      "\"evidence\":\"A praised B.\""}},
    {"Cytoscape's elements",
     "c.cyjs",
     "{\"elements\":{\"nodes\":[{\"data\":{\"id\":\"7\",\"name\":\"A\"}}],"
     "\"edges\":[{\"data\":{\"source\":\"7\",\"target\":\"7\",\"interaction\":\"pp\"}}]}}",
     {"\"name\":\"A\"", "\"relation\":\"pp\""}},
    {"Gephi's edges",
     "x-edges.csv",
     "Source,Target,Type,Kind,Id,Label,Weight\na,b,Undirected,met,0,met,2\n",
     {"{\"k\":\"doc\",\"id\":\"x\"", "\"relation\":\"met\"", "\"symmetric\":true"}},
    {"Neo4j's nodes",
     "n.csv",
     "entity:ID,name:string,:LABEL\n\"q1\",\"A \"\"B\"\"\nC\",Person\n",
     {"\"id\":\"q1\",\"type\":\"person\",\"name\":\"A \\\"B\\\"\\nC\""}},
    {"Neo4j's relationships",
     "r.csv",
     ":START_ID,:END_ID,:TYPE\nq1,q2,MET\n",
     {"\"relation\":\"MET\"", "\"source\":\"q1\",\"target\":\"q2\""}},
    {"GraphRAG's entities",
     "entities.csv",
     "id,human_readable_id,title,type,description\ne1,0,SCROOGE,PERSON,A man\n",
     {"\"name\":\"SCROOGE\"", "\"type\":\"person\"", "\"id\":\"tables\""}},
    {"REBEL's triples",
     "t.tsv",
     "head\ttype\ttail\nParis\tcapital of\tFrance\n",
     {"\"name\":\"Paris\"", "\"relation\":\"capital of\"", "\"name\":\"France\""}},
    {"REBEL's triples in an array",
     "t.json",
     "[{\"head\": \"Paris\", \"type\": \"capital of\", \"tail\": \"France\"}]",
     {"\"name\":\"Paris\"", "\"relation\":\"capital of\"", "\"name\":\"France\""}},
    {"triples one a line",
     "t.jsonl",
     "{\"subject\":\"A\",\"predicate\":\"met\",\"object\":\"B\",\"sentence\":\"A met B.\"}\n\n"
     "[{\"head\":\"C\",\"type\":\"sued\",\"tail\":\"D\"}]\n",
     {"\"relation\":\"met\"", "\"evidence\":\"A met B.\"", "\"relation\":\"sued\""}},
    {"subject, predicate and object",
     "s.csv",
     "subject;predicate;object;sentence\nA;met;B;A met B.\n",
     {"\"relation\":\"met\"", "\"evidence\":\"A met B.\""}},
    {"doccano's offsets count code points",
     "d.jsonl",
     "{\"id\":5,\"text\":\"\xC3\x84. \xF0\x9F\x98\x80 Guo met Lynch. "
     "End.\",\"entities\":[{\"id\":10,\"label\":\"PER\",\"start_offset\":5,"
     "\"end_offset\":8},{\"id\":11,\"label\":\"PER\",\"start_offset\":13,\"end_offset\":18}],"
     "\"relations\":"
     "[{\"id\":1,\"from_id\":10,\"to_id\":11,\"type\":\"met\"}]}\n",
     {"\"id\":\"person:guo\",\"type\":\"person\",\"name\":\"Guo\"", "\"name\":\"Lynch\"",
      "\"evidence\":\"\xF0\x9F\x98\x80 Guo met Lynch.\",\"start\":4,"}},
    {"Prodigy's relations repeat the offsets",
     "p.jsonl",
     "{\"text\":\"Guo met "
     "Lynch.\",\"spans\":[{\"start\":0,\"end\":3,\"label\":\"PERSON\",\"text\":\"Guo\"}],"
     "\"relations\":"
     "[{\"head\":0,\"child\":2,\"label\":\"met\",\"head_span\":{\"start\":0,\"end\":3,\"label\":"
     "\"PERSON\"},"
     "\"child_span\":{\"start\":8,\"end\":13,\"label\":\"PERSON\"}}]}\n",
     {"\"source\":\"person:guo\",\"target\":\"person:lynch\"", "\"id\":\"p.jsonl:1\""}},
    {"LangExtract's extractions",
     "l.jsonl",
     "{\"document_id\":\"doc_1\",\"text\":\"Guo met "
     "Lynch.\",\"extractions\":[{\"extraction_class\":\"person\","
     "\"extraction_text\":\"Guo\",\"char_interval\":{\"start_pos\":0,\"end_pos\":3}},{\"extraction_"
     "class\":\"person\","
     "\"extraction_text\":\"Lynch\",\"char_interval\":{\"start_pos\":8,\"end_pos\":13}},{"
     "\"extraction_class\":"
     "\"meeting\",\"extraction_text\":\"met\",\"char_interval\":{\"start_pos\":4,\"end_pos\":7},"
     "\"attributes\":"
     "{\"subject\":\"Guo\",\"object\":\"Lynch\",\"relation\":\"met\"}}]}\n",
     {"\"id\":\"doc_1\"", "\"id\":\"person:guo\"", "\"relation\":\"met\""}},
    {"bytes that are no text are repaired",
     "b.csv",
     "subject,predicate,object\nA\xFF\x01,met,B\n",
     {"\"name\":\"A\xEF\xBF\xBD\""}},
    {"a relation of which nothing is text",
     "c.csv",
     "subject,predicate,object\nA,\x01,B\n",
     {"\"relation\":\"related-to\""}},
    {"an empty file says nothing", "e.csv", " \n", {"", "", ""}},
};

static void foreign_file_becomes_records(void **state)
{
    const struct foreign *row = *state;
    relata_error err = {0};
    char *lines = imported(row->path, row->content, &err);
    if (!lines)
        fail_msg("%s:%u: %s", err.place, err.line, err.message);
    for (size_t i = 0; i < COUNT_OF(row->parts) && row->parts[i]; i++)
        assert_contains(lines, row->parts[i]);
    rel_free(lines);
}

static struct refused {
    const char *rule, *path, *content;
    unsigned line;
    const char *message;
} refused[] = {
    {"a span beyond the text", "d.jsonl",
     "\n{\"text\":\"Guo\",\"entities\":[{\"id\":1,\"label\":\"PER\",\"start_offset\":1,\"end_"
     "offset\":9}]}",
     2, "the span from 1 to 9 is not inside the text"},
    {"a span that reads otherwise", "p.jsonl",
     "{\"text\":\"Guo met\",\"spans\":[{\"start\":4,\"end\":7,\"text\":\"Guo\",\"label\":\"P\"}]}",
     1, "from 4 to 7 the text reads 'met', not 'Guo'"},
    {"entities of the document's own", "x.graphml",
     "<!DOCTYPE g [<!ENTITY a \"aa\">]>\n<graphml><graph/></graphml>", 1,
     "a document type is not read"},
    {"XML that ends too early", "x.graphml", "<graphml><graph>", 1, NULL},
    {"JSON that ends too early", "x.json", "{\"nodes\":[\n{\"id\":", 2,
     "the file is not JSON from here on"},
    {"a triple without its object", "t.jsonl",
     "{\"head\":\"A\",\"type\":\"met\",\"tail\":\"B\"}\n{\"head\":\"A\"}\n", 2,
     "expected objects with 'head' and 'tail', 'subject' and 'object' or the like"},
    {"an open quotation mark", "x.csv", "subject,object\n\"a,b\n", 2,
     "the quotation mark that opens a field is never closed"},
    {"a text of no known format", "x.txt", "Guo met Lynch.", 0,
     "'x.txt' is of no format that can be read"},
};

static void malformed_file_is_refused_with_its_place(void **state)
{
    const struct refused *row = *state;
    relata_error err = {0};
    assert_null(imported(row->path, row->content, &err));
    assert_int_not_equal(err.code, RELATA_OK);
    assert_int_equal(err.line, row->line);
    if (row->message)
        assert_string_equal(err.message, row->message);
}

static int compare_lines(const void *a, const void *b)
{
    const char *const *left = a, *const *right = b;
    return strcmp(*left, *right);
}

/** Sort the lines of `text` in place, joined anew. */
static char *with_sorted_lines(char *text)
{
    char *lines[64], *sorted = rel_calloc(strlen(text) + 2, 1);
    size_t count = 0;
    assert_non_null(sorted);
    for (char *line = strtok(text, "\n"); line && count < COUNT_OF(lines);
         line = strtok(NULL, "\n"))
        lines[count++] = line;
    qsort(lines, count, sizeof *lines, compare_lines);
    for (size_t i = 0; i < count; i++)
        strcat(strcat(sorted, lines[i]), "\n");
    rel_free(text);
    return sorted;
}

static relata_graph *graph_with_everything(graph_sketch *sketch)
{
    static rel_text alias = {"]]> \"x\"", 7};
    static rel_text party = {"CHN", 3};
    static rel_source source = {.id = {"a.txt", 5}, .title = {"T <b>", 5}, .date = {"2016", 4}};
    static rel_member member = {.document = {"a.txt", 5},
                                .entity = {"person:x", 8},
                                .type = REL_PERSON,
                                .name = {"X", 1},
                                .mentions = 3};
    sketch_start(sketch);
    sketch->facts.sources = &source;
    sketch->facts.source_count = 1;
    rel_vertex *a = sketch_node(sketch, "person:a", "A & \"co\" <x>\n\xF0\x9F\x98\x80");
    rel_vertex *b = sketch_node(sketch, "meeting:b", "B");
    a->aliases = &alias;
    a->alias_count = 1;
    a->members = &member;
    a->member_count = 1;
    b->ordinal = 3;
    b->parties = &party;
    b->party_count = 1;
    rel_arc *arc = sketch_edge(sketch, a, "attended", b, "A ]]> attended\tB.");
    arc->status = REL_PLANNED;
    rel_evidence evidence = rel_evidence_first(arc);
    evidence.speaker = REL_TEXT("person:x");
    sketch_evidence(sketch, arc, &evidence, 1);
    sketch_edge(sketch, a, "attended", b, "A attended B.")->topic = REL_TEXT("t");
    return sketch_finish(sketch);
}

static const char *const own_formats[] = {"graphml", "json", "jsonl"};

static void own_file_reads_back_as_it_was(void **state)
{
    const char *format = *state;
    graph_sketch sketch;
    relata_graph *graph = graph_with_everything(&sketch);
    char *written = exported(graph, format, &(rel_export_options){0});
    relata_error err = {0};
    char *read = imported("x", written, &err);
    if (!read)
        fail_msg("%s:%u: %s", err.place, err.line, err.message);
    char *expected = with_sorted_lines(exported(graph, "jsonl", &(rel_export_options){0}));
    read = with_sorted_lines(read);
    assert_string_equal(read, expected);
    rel_free(read);
    rel_free(expected);
    rel_free(written);
    rel_graph_free(graph);
}

static void deep_nesting_is_refused(void **state)
{
    (void)state;
    enum { DEPTH = 100000 };
    char *content = rel_calloc(3 * DEPTH + 64, 1);
    assert_non_null(content);
    strcpy(content, "<graphml>");
    for (size_t i = 0; i < DEPTH; i++)
        memcpy(content + 9 + 3 * i, "<a>", 3);
    relata_error err = {0};
    assert_null(imported("x.graphml", content, &err));
    assert_int_equal(err.code, RELATA_UNSUPPORTED);
    rel_free(content);
}

/* Of two programs, whose tables refer to each other by ids and by titles. */
static const char *const graph_tables[2][2][2] = {
    {{"g-edges.csv", "Source,Target,Label\nn1,n2,met\n"},
     {"g-nodes.csv", "Id,Label,entity_type\nn1,Guo,person\nn2,Lynch,person\n"}},
    {{"relationships.csv", "id,human_readable_id,source,target,description\nr1,0,Guo,Lynch,met\n"},
     {"entities.csv", "id,human_readable_id,title,type\n0a,0,Guo,PERSON\n0b,1,Lynch,PERSON\n"}},
};

static void tables_of_one_graph_share_their_entities(void **state)
{
    const char *const(*files)[2] = *state;
    rel_records records = {0};
    for (size_t i = 0; i < COUNT_OF(graph_tables[0]); i++) {
        FILE *stream = fmemopen((void *)(uintptr_t)files[i][1], strlen(files[i][1]), "rb");
        assert_non_null(stream);
        assert_true(rel_import_stream(stream, files[i][0], NULL, &records, NULL));
        fclose(stream);
    }
    assert_int_equal(records.entity_count, 2);
    assert_text_equal(records.entities[0].name, "Guo");
    assert_int_equal(records.entities[0].type, REL_PERSON);
    assert_int_equal(records.source_count, 1);
    rel_records_clear(&records);
}

static void failed_allocation_is_reported_by_every_reader(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(foreign); i++)
        for (long successes = 0;; successes++) {
            rel_records records = {0};
            relata_error err = {0};
            FILE *stream =
                fmemopen((void *)(uintptr_t)foreign[i].content, strlen(foreign[i].content), "rb");
            assert_non_null(stream);
            rel_memory_fail_after(successes);
            bool ok = rel_import_stream(stream, foreign[i].path, NULL, &records, &err);
            rel_memory_fail_after(-1);
            fclose(stream);
            rel_records_clear(&records);
            if (ok)
                break;
            assert_int_equal(err.code, RELATA_NO_MEMORY);
        }
}

/* brat's text stands beside its annotations. */
static const char brat_text[] = "Unit 99 attacked the ministry. It will not sue Acme.";

static struct annotated {
    const char *rule, *lines, *present, *absent;
} annotated[] = {
    {"an event goes from its agent, wherever that stands",
     "T1\tOrganization 0 7\tUnit 99\nT2\tAttack 8 16\tattacked\n"
     "T3\tAgency 21 29\tministry\nE1\tAttack:T2 Target:T3 Agent:T1\n",
     "\"source\":\"organization:unit-99\",\"target\":\"agency:ministry\"",
     "\"status\":\"negated\""},
    {"the trigger of an event is no entity",
     "E1\tAttack:T2 Agent:T1 Target:T3\nT1\tOrganization 0 7\tUnit 99\n"
     "T2\tAttack 8 16\tattacked\nT3\tAgency 21 29\tministry\n",
     "\"trigger\":\"attacked\"", "\"name\":\"attacked\""},
    {"an event that is negated",
     "T1\tAgency 21 29\tministry\nT2\tSue 43 46\tsue\nT3\tOrg 47 51\tAcme\n"
     "E1\tSue:T2 Agent:T1 Defendant:T3\nA1\tNegation E1\n",
     "\"relation\":\"Sue\",\"status\":\"negated\"", "asserted"},
    {"a relation that is not certain",
     "T1\tOrg 0 7\tUnit 99\nT2\tOrg 47 51\tAcme\nR1\thacked Arg1:T1 Arg2:T2\n"
     "A1\tCertainty R1 Possible\n",
     "\"relation\":\"hacked\",\"status\":\"alleged\"", "asserted"},
    {"a certain relation is stated",
     "T1\tOrg 0 7\tUnit 99\nT2\tOrg 47 51\tAcme\nR1\thacked Arg1:T1 Arg2:T2\n"
     "A1\tCertainty R1 Certain\n",
     "\"status\":\"asserted\"", "alleged"},
    {"the mark of an older file",
     "T1\tOrg 0 7\tUnit 99\nT2\tOrg 47 51\tAcme\nR1\thacked Arg1:T1 Arg2:T2\n"
     "M1\tSpeculation R1\n",
     "\"status\":\"alleged\"", "asserted"},
    {"an event that takes part stands for its agent",
     "T1\tOrg 0 7\tUnit 99\nT2\tAttack 8 16\tattacked\nT3\tOrg 47 51\tAcme\n"
     "T4\tBlame 43 46\tsue\nE1\tAttack:T2 Agent:T1\nE2\tBlame:T4 Agent:T3 About:E1\n",
     "\"source\":\"organization:acme\",\"target\":\"organization:unit-99\"", "T2"},
    {"equivalent spans are one entity with several names",
     "*\tEquiv T1 T3\nT1\tOrg 0 7\tUnit 99\nT2\tAgency 21 29\tministry\nT3\tPerson 31 33\tIt\n"
     "R1\tsued Arg1:T3 Arg2:T2\n",
     "\"source\":\"organization:unit-99\",\"target\":\"agency:ministry\"", "\"name\":\"It\""},
    {"the other names of equivalent spans are aliases",
     "T1\tOrg 0 7\tUnit 99\nT2\tOrg 47 51\tAcme\nT3\tOrg 31 33\tIt\n*\tEquiv T2 T3\n"
     "*\tEquiv T1 T2 T1\n",
     "\"aliases\":[\"Acme\",\"It\"]", "\"name\":\"Acme\""},
    {"events that take part in each other end somewhere",
     "T1\tOrg 0 7\tUnit 99\nT2\tAttack 8 16\tattacked\nE1\tAttack:T2 Agent:E2\n"
     "E2\tAttack:T2 Agent:E1 Target:T1\n",
     "\"name\":\"Unit 99\"", "\"claim\""},
};

static void annotations_become_claims(void **state)
{
    const struct annotated *row = *state;
    char folder[] = "/tmp/relata-brat-XXXXXX", path[64];
    assert_non_null(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/a.txt", folder);
    FILE *text = fopen(path, "wb");
    assert_non_null(text);
    fputs(brat_text, text);
    fclose(text);
    char annotations[64];
    snprintf(annotations, sizeof annotations, "%s/a.ann", folder);
    relata_error err = {0};
    char *lines = imported(annotations, row->lines, &err);
    unlink(path);
    rmdir(folder);
    if (!lines)
        fail_msg("%s:%u: %s", err.place, err.line, err.message);
    assert_contains(lines, row->present);
    if (strstr(lines, row->absent))
        fail_msg("'%s' in:\n%s", row->absent, lines);
    rel_free(lines);
}

int main(void)
{
    struct CMUnitTest tests[COUNT_OF(foreign) + COUNT_OF(refused) + COUNT_OF(own_formats) +
                            COUNT_OF(annotated) + COUNT_OF(graph_tables) + 2];
    size_t count = 0;
    for (size_t i = 0; i < COUNT_OF(annotated); i++)
        tests[count++] = (struct CMUnitTest){.name = annotated[i].rule,
                                             .test_func = annotations_become_claims,
                                             .initial_state = &annotated[i]};
    for (size_t i = 0; i < COUNT_OF(foreign); i++)
        tests[count++] = (struct CMUnitTest){.name = foreign[i].rule,
                                             .test_func = foreign_file_becomes_records,
                                             .initial_state = &foreign[i]};
    for (size_t i = 0; i < COUNT_OF(refused); i++)
        tests[count++] = (struct CMUnitTest){.name = refused[i].rule,
                                             .test_func = malformed_file_is_refused_with_its_place,
                                             .initial_state = &refused[i]};
    for (size_t i = 0; i < COUNT_OF(own_formats); i++)
        tests[count++] = (struct CMUnitTest){.name = own_formats[i],
                                             .test_func = own_file_reads_back_as_it_was,
                                             .initial_state = (void *)(uintptr_t)own_formats[i]};
    tests[count++] = (struct CMUnitTest)cmocka_unit_test(deep_nesting_is_refused);
    static const char *const names[] = {"tables share their entities by id",
                                        "tables share their entities by title"};
    for (size_t i = 0; i < COUNT_OF(graph_tables); i++)
        tests[count++] = (struct CMUnitTest){.name = names[i],
                                             .test_func = tables_of_one_graph_share_their_entities,
                                             .initial_state = (void *)(uintptr_t)graph_tables[i]};
    tests[count++] =
        (struct CMUnitTest)cmocka_unit_test(failed_allocation_is_reported_by_every_reader);
    return cmocka_run_group_tests_name("import", tests, NULL, NULL);
}
