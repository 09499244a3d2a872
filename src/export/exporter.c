#include "export/exporter.h"

#include "base/array.h"

const rel_exporter *const rel_exporters[] = {
    &rel_dot_exporter,
    &rel_svg_exporter,
    &rel_html_exporter,
    &rel_png_exporter,
    &rel_pdf_exporter,
    &rel_graphml_exporter,
    &rel_gexf_exporter,
    &rel_jsonl_exporter,
    &rel_json_exporter,
    &rel_cytoscape_exporter,
    &rel_csv_exporter,
    &rel_neo4j_exporter,
    NULL,
};

const rel_exporter *rel_exporter_find(const char *name)
{
    for (const rel_exporter *const *each = rel_exporters; *each; each++)
        if (strcmp((*each)->name, name) == 0)
            return *each;
    for (const rel_exporter *const *each = rel_exporters; *each; each++)
        if (strcmp((*each)->extension, name) == 0)
            return *each;
    return NULL;
}

static bool check_symmetric(const char *word, relata_error *err)
{
    static const char *const words[] = {"attr", "undirected", "both"};
    for (size_t i = 0; word && i < COUNT_OF(words); i++)
        if (strcmp(word, words[i]) == 0)
            return true;
    return !word ||
           rel_fail(err, RELATA_USAGE,
                    "symmetric edges cannot be '%s'; there are attr, undirected and both", word);
}

bool rel_export_prepare(const rel_exporter *exporter, const relata_graph *graph,
                        rel_export_options *options, rel_arena *arena, relata_error *err)
{
    rel_place *places;
    bool is_yed = options->flavor && strcmp(options->flavor, "yed") == 0;
    if (!check_symmetric(options->symmetric, err))
        return false;
    if (!exporter->has_places || options->places || !(options->has_layout || is_yed))
        return true;
    if (!rel_places_make(rel_graph_facts(graph), options->style, arena, &places, err))
        return false;
    options->places = places;
    return true;
}
