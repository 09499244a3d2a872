/**
 * The formats that a graph can be written in.
 */
#ifndef REL_EXPORT_EXPORTER_H
#define REL_EXPORT_EXPORTER_H

#include "base/writer.h"
#include "graph/graph.h"
#include "graph/places.h"

/** Choices for one output; all zero is the default. */
typedef struct rel_export_options {
    const char *flavor; /**< of GraphML: "default", "strict", "gephi", …; NULL is the default */
    const char *symmetric; /**< "attr" (default), "undirected" or "both" */
    bool is_multi;         /**< one edge per mention */
    const char *title;     /**< of pictures; NULL takes the graph's name */
    const char
        *style; /**< of pictures: "auto" (default), "butterfly", "timeline", "layered", "force" */
    bool shows_negated;      /**< in pictures: relations that the text denies */
    bool has_layout;         /**< in data: where a layout puts nodes; see rel_export_prepare() */
    const rel_place *places; /**< by index of the node, for formats that carry them; or NULL */
} rel_export_options;

/** How a format is written: one of these per file that it consists of. */
typedef bool (*rel_export_function)(const relata_graph *graph, const rel_export_options *options,
                                    rel_writer *out, relata_error *err);

/** One of several files of a format, such as the nodes of a pair of tables. */
typedef struct rel_export_part {
    const char *suffix; /**< of the file: "-nodes.csv" */
    rel_export_function write;
} rel_export_part;

/**
 * One output format. To add another: write `export/NAME.c` that defines one of these, and list
 * it in exporter.c. Help, completion and `--formats` follow from there.
 *
 * A format of one file has `write`. One of several has `parts`, each to be written to the name of
 * the output with the part's suffix in place of `.extension`; its `write` gives the part that
 * stands best alone, for standard output.
 */
typedef struct rel_exporter {
    const char *name;      /**< what --formats and -t accept */
    const char *extension; /**< of its files, also picks the format when only -o is given */
    const char *summary;   /**< one line for `relata formats` */
    rel_export_function write;
    const rel_export_part *parts; /**< ended by a NULL suffix; NULL for a format of one file */
    bool has_places;              /**< of nodes, when the options have some */
    bool is_drawn;  /**< what it is made of is in a stamp, its bytes depend on other programs */
    bool is_sealed; /**< and it tells itself whether it was edited; see sealed.h */
} rel_exporter;

/**
 * Check `options`, and set their `places` where they ask for a layout, or the flavor cannot do
 * without, and the format has room for one. The places are in `arena`.
 *
 * @return false with RELATA_USAGE for a choice that does not exist, or RELATA_NO_MEMORY
 */
bool rel_export_prepare(const rel_exporter *exporter, const relata_graph *graph,
                        rel_export_options *options, rel_arena *arena, relata_error *err);

/** All formats, ended by NULL. */
extern const rel_exporter *const rel_exporters[];

/** The format of that name or, failing that, the first of that extension; or NULL. */
const rel_exporter *rel_exporter_find(const char *name);

/** The formats, for the table in exporter.c. */
extern const rel_exporter rel_csv_exporter, rel_cytoscape_exporter, rel_dot_exporter,
    rel_gexf_exporter, rel_graphml_exporter, rel_json_exporter, rel_jsonl_exporter,
    rel_neo4j_exporter, rel_svg_exporter, rel_html_exporter, rel_png_exporter, rel_pdf_exporter;

#endif
