/*
 * From coarse to fine (after Walshaw, "A multilevel algorithm for force-directed graph drawing",
 * 2003), with communities as the steps: the communities of communities find their places first,
 * then each hands its place on to its members, which only have to find theirs around it. What
 * leads out of a community pulls less, so that communities stay apart.
 */
#include "graph/map_part.h"

#include <math.h>

#include "graph/communities.h"
#include "graph/random.h"
#include "graph/springs.h"

enum {
    MOST_LEVELS = 16,
    FINE_ROUNDS = 60,    /* of the whole */
    COARSE_ROUNDS = 300, /* of the last few communities, which cost nothing */
    FEW = 500
};

static const double outward_share = 0.3; /* of a pull that leads out of a community */

typedef struct level {
    rel_mesh mesh;
    uint32_t *group_of; /* in the next, coarser level */
    rel_point *points;
} level;

typedef struct hierarchy {
    level levels[MOST_LEVELS];
    size_t count;
} hierarchy;

/* Join communities until there is nothing to gain. */
static bool coarsen(hierarchy *h, rel_arena *arena, relata_error *err)
{
    while (true) {
        level *fine = &h->levels[h->count++];
        uint32_t groups;
        if (!rel_communities_join(&fine->mesh, arena, &fine->group_of, &groups, err))
            return false;
        if (groups == fine->mesh.count || h->count == MOST_LEVELS)
            return true;
        if (!rel_mesh_contract(&fine->mesh, fine->group_of, groups, arena, &fine[1].mesh, err))
            return false;
    }
}

static double total_mass(const rel_mesh *mesh)
{
    double sum = 0;
    for (uint32_t i = 0; i < mesh->count; i++)
        sum += mesh->masses[i] + 1;
    return sum;
}

static double random_share(uint64_t *series)
{
    return (double)(rel_random_next(series) >> 11) / 9007199254740992.0 - 0.5;
}

/* Around the place of the group, in a square of its size; the coarsest points share one. */
static bool spread(hierarchy *h, size_t at, rel_arena *arena, relata_error *err)
{
    level *fine = &h->levels[at], *coarse = at + 1 < h->count ? fine + 1 : NULL;
    uint64_t series = rel_random_start((unsigned)at);
    fine->points = rel_arena_need(arena, fine->mesh.count, sizeof *fine->points, err);
    for (uint32_t i = 0; fine->points && i < fine->mesh.count; i++) {
        uint32_t group = fine->group_of[i];
        double mass = coarse ? coarse->mesh.masses[group] : total_mass(&fine->mesh);
        rel_point centre = coarse ? coarse->points[group] : (rel_point){0};
        fine->points[i].x = centre.x + 2 * sqrt(mass + 1) * random_share(&series);
        fine->points[i].y = centre.y + 2 * sqrt(mass + 1) * random_share(&series);
    }
    return fine->points != NULL;
}

static rel_springs_plan plan_of(const hierarchy *h, size_t at)
{
    const rel_mesh *mesh = &h->levels[at].mesh;
    double mass = total_mass(mesh), own = sqrt(mass / mesh->count);
    double around = at + 1 < h->count ? sqrt(mass / h->levels[at + 1].mesh.count) : sqrt(mass);
    return (rel_springs_plan){
        .rounds = mesh->count <= FEW ? COARSE_ROUNDS : FINE_ROUNDS,
        .first_step = around,
        .last_step = own * 0.1,
    };
}

/* Let what leads out of a community pull less; its mass stays, and with it the room it takes. */
static void loosen(level *fine)
{
    rel_mesh *mesh = &fine->mesh;
    for (uint32_t i = 0; i < mesh->count; i++)
        for (uint32_t at = mesh->first[i]; at < mesh->first[i + 1]; at++)
            if (fine->group_of[i] != fine->group_of[mesh->ends[at]])
                mesh->weights[at] *= outward_share;
}

static bool settle(hierarchy *h, size_t at, rel_arena *arena, relata_error *err)
{
    level *fine = &h->levels[at];
    rel_springs_plan plan = plan_of(h, at);
    if (at + 1 < h->count)
        loosen(fine);
    return spread(h, at, arena, err) && rel_springs_relax(&fine->mesh, &plan, fine->points, err);
}

bool rel_map_part_lay_out(const rel_mesh *mesh, rel_arena *arena, rel_point **ret_points,
                          relata_error *err)
{
    hierarchy h = {.levels[0].mesh = *mesh};
    if (!coarsen(&h, arena, err))
        return false;
    for (size_t at = h.count; at > 0; at--)
        if (!settle(&h, at - 1, arena, err))
            return false;
    *ret_points = h.levels[0].points;
    return true;
}
