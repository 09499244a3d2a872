#include "export/diff.h"

#include "base/array.h"
#include "base/memory.h"
#include "export/svg_page.h"

static const char signs[REL_CHANGE_COUNT] = {
    [REL_SAME] = ' ',
    [REL_ADDED] = '+',
    [REL_REMOVED] = '-',
    [REL_ALTERED] = '~',
};

/* --- text ------------------------------------------------------------------------------------- */

static void put_arc_words(rel_writer *out, const rel_arc *arc)
{
    rel_put_text(out, arc->source->label);
    rel_put_char(out, ' ');
    rel_put_text(out, arc->relation);
    rel_put_char(out, ' ');
    rel_put_text(out, arc->target->label);
    if (arc->status != REL_ASSERTED)
        rel_put_format(out, " (%.*s)", REL_TEXT_ARGS(rel_status_name(arc->status)));
}

static bool write_text(const rel_diff *diff, const rel_export_options *options, rel_writer *out,
                       relata_error *err)
{
    (void)options;
    (void)err;
    for (size_t i = 0; i < diff->both.vertex_count; i++)
        if (diff->vertices[i] != REL_SAME)
            rel_put_format(out, "%c %.*s  %.*s\n", signs[diff->vertices[i]],
                           REL_TEXT_ARGS(diff->both.vertices[i].id),
                           REL_TEXT_ARGS(diff->both.vertices[i].label));
    for (size_t i = 0; i < diff->both.arc_count; i++) {
        if (diff->arcs[i] == REL_SAME)
            continue;
        rel_put_format(out, "%c ", signs[diff->arcs[i]]);
        put_arc_words(out, &diff->both.arcs[i]);
        if (diff->arcs[i] == REL_ALTERED)
            rel_put_format(out, ": %u, before %u", diff->both.arcs[i].weight,
                           diff->old_arcs[i]->weight);
        rel_put_char(out, '\n');
    }
    return true;
}

/* --- Markdown --------------------------------------------------------------------------------- */

/* Markdown's own signs stand for themselves. */
static void put_markdown(rel_writer *out, rel_text text)
{
    for (size_t i = 0; i < text.size; i++) {
        if (text.bytes[i] && strchr("\\`*_{}[]<>|#!", text.bytes[i]))
            rel_put_char(out, '\\');
        rel_put_char(out, text.bytes[i] == '\n' ? ' ' : text.bytes[i]);
    }
}

static void put_markdown_rows(rel_writer *out, const rel_diff *diff, rel_change change)
{
    for (size_t i = 0; i < diff->both.vertex_count; i++)
        if (diff->vertices[i] == change) {
            rel_put_string(out, "- ");
            put_markdown(out, diff->both.vertices[i].label);
            rel_put_format(out, " (%.*s)\n",
                           REL_TEXT_ARGS(rel_entity_type_name(diff->both.vertices[i].type)));
        }
    for (size_t i = 0; i < diff->both.arc_count; i++) {
        const rel_arc *arc = &diff->both.arcs[i];
        if (diff->arcs[i] != change)
            continue;
        rel_put_string(out, "- ");
        put_markdown(out, arc->source->label);
        rel_put_format(out, " **%.*s** ", REL_TEXT_ARGS(arc->relation));
        put_markdown(out, arc->target->label);
        if (arc->status != REL_ASSERTED)
            rel_put_format(out, " (%.*s)", REL_TEXT_ARGS(rel_status_name(arc->status)));
        if (change == REL_ALTERED)
            rel_put_format(out, ": %u, before %u", arc->weight, diff->old_arcs[i]->weight);
        rel_put_char(out, '\n');
    }
}

static bool write_markdown(const rel_diff *diff, const rel_export_options *options, rel_writer *out,
                           relata_error *err)
{
    static const struct {
        rel_change change;
        const char *heading;
    } parts[] = {{REL_ADDED, "Added"}, {REL_REMOVED, "Removed"}, {REL_ALTERED, "Changed"}};
    (void)options;
    (void)err;
    for (size_t i = 0; i < COUNT_OF(parts); i++) {
        rel_change change = parts[i].change;
        if (diff->vertex_counts[change] + diff->arc_counts[change] == 0)
            continue;
        rel_put_format(out, "## %s: %zu entities, %zu relations\n\n", parts[i].heading,
                       diff->vertex_counts[change], diff->arc_counts[change]);
        put_markdown_rows(out, diff, change);
        rel_put_char(out, '\n');
    }
    if (!rel_diff_has_changes(diff))
        rel_put_string(out, "Nothing has changed.\n");
    return true;
}

/* --- JSON ------------------------------------------------------------------------------------- */

static void put_json_arc(rel_writer *out, const rel_diff *diff, size_t index)
{
    const rel_arc *arc = &diff->both.arcs[index];
    rel_put_format(out, "{\"change\":\"%s\",\"source\":", rel_change_name(diff->arcs[index]));
    rel_put_json(out, arc->source->id);
    rel_put_string(out, ",\"relation\":");
    rel_put_json(out, arc->relation);
    rel_put_string(out, ",\"target\":");
    rel_put_json(out, arc->target->id);
    rel_put_string(out, ",\"status\":");
    rel_put_json(out, rel_status_name(arc->status));
    bool was = diff->old_arcs[index], is = diff->arcs[index] != REL_REMOVED;
    rel_put_format(out, ",\"weight_before\":%u,\"weight\":%u}",
                   was ? diff->old_arcs[index]->weight : 0, is ? arc->weight : 0);
}

static void put_json_vertex(rel_writer *out, const rel_diff *diff, size_t index)
{
    rel_put_format(out, "{\"change\":\"%s\",\"id\":", rel_change_name(diff->vertices[index]));
    rel_put_json(out, diff->both.vertices[index].id);
    rel_put_string(out, ",\"name\":");
    rel_put_json(out, diff->both.vertices[index].label);
    rel_put_char(out, '}');
}

static bool write_json(const rel_diff *diff, const rel_export_options *options, rel_writer *out,
                       relata_error *err)
{
    (void)options;
    (void)err;
    const char *separator = "\n";
    rel_put_string(out, "{\"entities\":[");
    for (size_t i = 0; i < diff->both.vertex_count; i++)
        if (diff->vertices[i] != REL_SAME) {
            rel_put_string(out, separator);
            put_json_vertex(out, diff, i);
            separator = ",\n";
        }
    separator = "\n";
    rel_put_string(out, "],\n\"relations\":[");
    for (size_t i = 0; i < diff->both.arc_count; i++)
        if (diff->arcs[i] != REL_SAME) {
            rel_put_string(out, separator);
            put_json_arc(out, diff, i);
            separator = ",\n";
        }
    rel_put_string(out, "]}\n");
    return true;
}

/* --- picture ---------------------------------------------------------------------------------- */

bool rel_diff_stamp(const rel_diff *diff, const rel_export_options *options,
                    char ret[REL_STAMP_SIZE], relata_error *err)
{
    rel_memory_sink json = {0};
    char model[REL_DIGEST_HEX + 1];
    rel_writer out = rel_writer_to_memory(&json);
    bool ok = write_json(diff, options, &out, err);
    ok = rel_writer_finish(&out, ok ? err : NULL) && ok;
    rel_digest hash = rel_digest_start();
    rel_digest_add(&hash, json.bytes, json.size);
    rel_digest_finish(&hash, model);
    rel_free(json.bytes);
    if (ok)
        rel_stamp_of(model, options, ret);
    return ok;
}

static bool write_svg(const rel_diff *diff, const rel_export_options *options, rel_writer *out,
                      relata_error *err)
{
    char stamp[REL_STAMP_SIZE];
    return rel_diff_stamp(diff, options, stamp, err) &&
           rel_svg_put_picture(out, &diff->both, options, diff, stamp, err);
}

/* --- table ------------------------------------------------------------------------------------ */

const rel_diff_exporter rel_diff_exporters[] = {
    {"text", write_text}, {"json", write_json}, {"markdown", write_markdown},
    {"svg", write_svg},   {NULL, NULL},
};

const rel_diff_exporter *rel_diff_exporter_find(const char *name, const char *path)
{
    const char *dot = path ? strrchr(path, '.') : NULL;
    const char *wanted = name ? name : dot ? dot + 1 : rel_diff_exporters->name;
    if (!name && strcmp(wanted, "md") == 0)
        wanted = "markdown";
    for (const rel_diff_exporter *each = rel_diff_exporters; each->name; each++)
        if (strcmp(each->name, wanted) == 0)
            return each;
    return name ? NULL : rel_diff_exporters;
}
