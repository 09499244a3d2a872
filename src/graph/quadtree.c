#include "graph/quadtree.h"

#include "base/array.h"
#include "base/memory.h"

enum { MOST_DEPTH = 22 }; /* below it, points are one */

static const double openness = 1.0; /* a cell is one point from further away than its side */

static uint32_t add_cell(rel_quadtree *tree, double side, relata_error *err)
{
    if (tree->count == tree->capacity &&
        !rel_array_grow(&tree->cells, &tree->capacity, tree->count + 1, sizeof *tree->cells, err))
        return 0;
    tree->cells[tree->count] = (rel_cell){.side = side, .is_leaf = true};
    return (uint32_t)tree->count++;
}

static void add_mass(rel_cell *cell, rel_point point, double mass)
{
    double sum = cell->mass + mass;
    cell->centre.x += (point.x - cell->centre.x) * mass / sum;
    cell->centre.y += (point.y - cell->centre.y) * mass / sum;
    cell->mass = sum;
}

/* The quarter of `cell` with the point in it, added if need be; `corner` becomes its corner. */
static uint32_t enter_quarter(rel_quadtree *tree, uint32_t cell, rel_point point, rel_point *corner,
                              relata_error *err)
{
    double half = tree->cells[cell].side / 2;
    unsigned right = point.x >= corner->x + half, low = point.y >= corner->y + half;
    corner->x += right * half;
    corner->y += low * half;
    uint32_t quarter = tree->cells[cell].quarters[2 * low + right];
    if (!quarter && (quarter = add_cell(tree, half, err)))
        tree->cells[cell].quarters[2 * low + right] = quarter;
    return quarter;
}

/* A leaf that gets a second point hands its first one down. */
static bool split(rel_quadtree *tree, uint32_t cell, rel_point corner, relata_error *err)
{
    rel_point point = tree->cells[cell].centre;
    double mass = tree->cells[cell].mass;
    tree->cells[cell].is_leaf = false;
    uint32_t quarter = enter_quarter(tree, cell, point, &corner, err);
    if (quarter)
        add_mass(&tree->cells[quarter], point, mass);
    return quarter != 0;
}

static bool insert(rel_quadtree *tree, rel_point point, double mass, relata_error *err)
{
    uint32_t cell = 0;
    rel_point corner = tree->origin;
    for (int depth = 0; depth < MOST_DEPTH; depth++) {
        if (!(tree->cells[cell].mass > 0))
            break;
        if (tree->cells[cell].is_leaf && !split(tree, cell, corner, err))
            return false;
        add_mass(&tree->cells[cell], point, mass);
        cell = enter_quarter(tree, cell, point, &corner, err);
        if (!cell)
            return false;
    }
    add_mass(&tree->cells[cell], point, mass);
    return true;
}

static double measure(rel_quadtree *tree, const rel_point *points, uint32_t count)
{
    rel_point low = points[0], high = points[0];
    for (uint32_t i = 1; i < count; i++) {
        low.x = points[i].x < low.x ? points[i].x : low.x;
        low.y = points[i].y < low.y ? points[i].y : low.y;
        high.x = points[i].x > high.x ? points[i].x : high.x;
        high.y = points[i].y > high.y ? points[i].y : high.y;
    }
    tree->origin = low;
    double width = high.x - low.x, height = high.y - low.y;
    return (width > height ? width : height) * 1.0001 + 1e-9;
}

bool rel_quadtree_fill(rel_quadtree *tree, const rel_point *points, const double *masses,
                       uint32_t count, relata_error *err)
{
    tree->count = 0;
    if (count == 0)
        return true;
    double side = measure(tree, points, count);
    add_cell(tree, side, err);
    for (uint32_t i = 0; tree->count && i < count; i++)
        if (!insert(tree, points[i], masses[i] + 1, err))
            return false;
    return tree->count != 0;
}

rel_point rel_quadtree_push(const rel_quadtree *tree, rel_point at)
{
    enum { ROOM = 3 * MOST_DEPTH + 4 };
    uint32_t stack[ROOM] = {0};
    size_t waiting = tree->count ? 1 : 0;
    rel_point push = {0};
    while (waiting) {
        const rel_cell *cell = &tree->cells[stack[--waiting]];
        double x = at.x - cell->centre.x, y = at.y - cell->centre.y, square = x * x + y * y;
        if (cell->is_leaf || cell->side * cell->side < openness * square) {
            double share = square > 0 ? cell->mass / square : 0;
            push.x += x * share;
            push.y += y * share;
            continue;
        }
        for (int i = 0; i < 4; i++)
            if (cell->quarters[i])
                stack[waiting++] = cell->quarters[i];
    }
    return push;
}

void rel_quadtree_clear(rel_quadtree *tree)
{
    rel_free(tree->cells);
    *tree = (rel_quadtree){0};
}
