/*
 * Each connected part is laid out by itself: a child process runs libgvc and sends numbers through
 * a pipe. The steps of the ladder go from the prettiest settings to ones that always end.
 */
#include "graph/layout.h"

#include "base/array.h"
#include "graph/child.h"
#include "graph/columns.h"
#include "graph/components.h"
#include "graph/grid.h"
#include "graph/trial.h"

static const rel_graphviz_settings layered_steps[] = {
    {"dot", "dot", "true", false, true},
    {"dot, polylines", "dot", "polyline", false, true},
    {"dot, straight lines", "dot", "line", true, true},
    {"sfdp", "sfdp", "line", true, false},
};

static const rel_graphviz_settings force_steps[] = {
    {"neato", "neato", "true", false, false},
    {"neato, straight lines", "neato", "line", true, false},
    {"sfdp", "sfdp", "line", true, false},
};

static bool take(rel_text *message, void *ret, size_t size)
{
    if (message->size < size)
        return false;
    if (size)
        memcpy(ret, message->bytes, size);
    *message = rel_text_slice(*message, size, message->size - size);
    return true;
}

static bool take_wire(rel_text *message, rel_wire *wire, rel_arena *arena)
{
    if (!take(message, wire, sizeof *wire) || wire->point_count > REL_GRAPHVIZ_LONGEST_CURVE)
        return false;
    wire->points = rel_arena_alloc(arena, wire->point_count, sizeof *wire->points);
    return wire->points && take(message, wire->points, wire->point_count * sizeof *wire->points);
}

static bool take_result(rel_layout *layout, rel_text message, rel_arena *arena)
{
    for (size_t i = 0; i < layout->wire_count; i++)
        if (!take_wire(&message, &layout->wires[i], arena))
            return false;
    return take(&message, layout->boxes, layout->box_count * sizeof *layout->boxes) &&
           take(&message, &layout->width, sizeof layout->width) &&
           take(&message, &layout->height, sizeof layout->height);
}

/* Whether this step gave a whole layout; `err` is set only when memory ran out. */
static bool run_step(rel_layout *layout, const rel_graphviz_settings *how, rel_arena *arena,
                     relata_error *err)
{
    rel_text message;
    rel_trial trial = {layout, how};
    return rel_child_run(rel_trial_run, &trial, layout->seconds, arena, &message, err) &&
           take_result(layout, message, arena);
}

/* Down the ladder; the last step cannot fail but for memory. */
static bool climb_down(rel_layout *layout, rel_arena *arena, relata_error *err)
{
    bool is_force = layout->engine == REL_ENGINE_FORCE;
    const rel_graphviz_settings *steps = is_force ? force_steps : layered_steps;
    size_t count = is_force ? COUNT_OF(force_steps) : COUNT_OF(layered_steps);
    for (size_t i = 0; i < count; i++) {
        relata_error failure = {0};
        if (run_step(layout, &steps[i], arena, &failure)) {
            layout->method = steps[i].name;
            return true;
        }
        if (failure.code == RELATA_NO_MEMORY)
            return rel_fail_memory(err);
    }
    layout->method = "grid";
    return rel_grid_lay_out(layout, arena, err);
}

static bool lay_out_parts(rel_layout *layout, rel_arena *arena, relata_error *err)
{
    uint32_t *part_of;
    uint32_t count = rel_components_find(layout, arena, &part_of, err);
    rel_component *parts = count ? rel_arena_need(arena, count, sizeof *parts, err) : NULL;
    if (!parts)
        return false;
    if (count == 1)
        return climb_down(layout, arena, err);
    for (uint32_t i = 0; i < count; i++)
        if (!rel_components_extract(layout, part_of, i, arena, &parts[i], err) ||
            !climb_down(&parts[i].layout, arena, err))
            return false;
    layout->method = parts[0].layout.method;
    return rel_components_pack(layout, parts, count, arena, err);
}

bool rel_layout_run(rel_layout *layout, rel_arena *arena, relata_error *err)
{
    if (layout->box_count == 0)
        return rel_grid_lay_out(layout, arena, err);
    if (layout->engine == REL_ENGINE_COLUMNS) {
        layout->method = "columns";
        return rel_columns_lay_out(layout, arena, err);
    }
    return lay_out_parts(layout, arena, err);
}
