/*
 * The forces of ForceAtlas2 (Jacomy, Venturini, Heymann and Bastian, 2014): pushes fall with the
 * distance and grow with the masses, pulls grow with the distance. Pushes of far points are added
 * up in the cells of a tree (Barnes and Hut, 1986). A fixed number of rounds with shorter and
 * shorter steps, and nothing but sums, products and square roots: the same on every machine.
 */
#include "graph/springs.h"

#include <math.h>

#include "graph/quadtree.h"

static const double damping = 0.6;  /* of the pulls: two points that pull each other would swap */
static const double gravity = 0.12; /* a pull to the middle, so that nothing drifts far away */

/* Where the springs of a point would have it, from where it is. */
static rel_point pull_on(const rel_mesh *mesh, const rel_point *points, uint32_t i)
{
    rel_point sum = {0};
    for (uint32_t at = mesh->first[i]; at < mesh->first[i + 1]; at++) {
        sum.x += mesh->weights[at] * (points[mesh->ends[at]].x - points[i].x);
        sum.y += mesh->weights[at] * (points[mesh->ends[at]].y - points[i].y);
    }
    double share = damping / (mesh->masses[i] + 1);
    return (rel_point){sum.x * share - gravity * points[i].x,
                       sum.y * share - gravity * points[i].y};
}

static rel_point limited(rel_point move, double most)
{
    double length = sqrt(move.x * move.x + move.y * move.y);
    double share = length > most ? most / length : 1;
    return (rel_point){move.x * share, move.y * share};
}

bool rel_springs_relax(const rel_mesh *mesh, const rel_springs_plan *plan, rel_point *points,
                       relata_error *err)
{
    rel_quadtree tree = {0};
    double step = plan->first_step;
    double fall = (plan->first_step - plan->last_step) / (plan->rounds ? plan->rounds : 1);
    bool ok = true;
    for (unsigned round = 0; ok && round < plan->rounds; round++, step -= fall) {
        ok = rel_quadtree_fill(&tree, points, mesh->masses, mesh->count, err);
        for (uint32_t i = 0; ok && i < mesh->count; i++) {
            rel_point push = rel_quadtree_push(&tree, points[i]);
            rel_point pull = pull_on(mesh, points, i);
            rel_point move = limited((rel_point){push.x + pull.x, push.y + pull.y}, step);
            points[i].x += move.x;
            points[i].y += move.y;
        }
    }
    rel_quadtree_clear(&tree);
    return ok;
}
