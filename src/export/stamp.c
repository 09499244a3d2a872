#include "export/stamp.h"

/** Each option is hashed with the NUL after it, and one that is not set as a single NUL. */
static void add_option(rel_digest *hash, const char *option)
{
    rel_digest_add(hash, option ? option : "", option ? strlen(option) + 1 : 1);
}

void rel_stamp_of(const char *model, const rel_export_options *options, char ret[REL_STAMP_SIZE])
{
    char drawing[REL_DIGEST_HEX + 1];
    rel_digest hash = rel_digest_start();
    add_option(&hash, options->flavor);
    add_option(&hash, options->symmetric);
    add_option(&hash, options->is_multi ? "multi" : NULL);
    add_option(&hash, options->title);
    add_option(&hash, options->style);
    add_option(&hash, options->shows_negated ? "negated" : NULL);
    add_option(&hash, options->has_layout ? "layout" : NULL);
    rel_digest_finish(&hash, drawing);
    snprintf(ret, REL_STAMP_SIZE, "model %s drawing %s", model, drawing);
}

bool rel_stamp(const relata_graph *graph, const rel_export_options *options,
               char ret[REL_STAMP_SIZE], relata_error *err)
{
    char model[REL_DIGEST_HEX + 1];
    if (!rel_graph_hash(graph, model, err))
        return false;
    rel_stamp_of(model, options, ret);
    return true;
}
