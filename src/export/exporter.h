/**
 * The formats that a graph can be written in.
 */
#ifndef REL_EXPORT_EXPORTER_H
#define REL_EXPORT_EXPORTER_H

#include "base/writer.h"
#include "graph/graph.h"

/** Choices for one output; all zero is the default. */
typedef struct rel_export_options {
    const char *flavor; /**< of GraphML: "default", "strict", "gephi", …; NULL is the default */
    const char *symmetric; /**< "attr" (default), "undirected" or "both" */
    bool is_multi;         /**< one edge per mention */
    const char *title;     /**< of pictures; NULL takes the graph's name */
    const char
        *style; /**< of pictures: "auto" (default), "butterfly", "timeline", "layered", "force" */
} rel_export_options;

/**
 * One output format. To add another: write `export/NAME.c` that defines one of these, and list
 * it in exporter.c. Help, completion and `--formats` follow from there.
 */
typedef struct rel_exporter {
    const char *name;      /**< what --formats and -t accept */
    const char *extension; /**< of its files, also picks the format when only -o is given */
    const char *summary;   /**< one line for `relata formats` */
    bool (*write)(const relata_graph *graph, const rel_export_options *options, rel_writer *out,
                  relata_error *err);
} rel_exporter;

/** All formats, ended by NULL. */
extern const rel_exporter *const rel_exporters[];

/** The format of that name or extension, or NULL. */
const rel_exporter *rel_exporter_find(const char *name);

#endif
