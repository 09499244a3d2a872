/*
 * The local moves of Blondel, Guillaume, Lambiotte and Lefebvre ("Fast unfolding of communities in
 * large networks", 2008), with points in their order and the first of equal gains, so that the
 * result is the same everywhere. Contracting the mesh and joining again gives the next level.
 */
#include "graph/communities.h"

enum {
    MOST_PASSES = 20,
    SETTLED_SHARE = 200 /* a pass that moves fewer than one in so many is the last */
};

typedef struct mover {
    const rel_mesh *mesh;
    uint32_t *home;    /* the community of each point */
    double *total;     /* mass of each community */
    double *pull;      /* of the point under choice, by community; 0 outside of a move */
    uint32_t *reached; /* communities with a pull */
    double whole;
} mover;

static bool mover_start(mover *m, rel_arena *arena, relata_error *err)
{
    size_t count = (size_t)m->mesh->count + 1;
    m->home = rel_arena_need(arena, count, sizeof *m->home, err);
    m->total = rel_arena_need(arena, count, sizeof *m->total, err);
    m->pull = rel_arena_need(arena, count, sizeof *m->pull, err);
    m->reached = rel_arena_need(arena, count, sizeof *m->reached, err);
    if (!m->home || !m->total || !m->pull || !m->reached)
        return false;
    for (uint32_t i = 0; i < m->mesh->count; i++) {
        m->home[i] = i;
        m->total[i] = m->mesh->masses[i];
        m->whole += m->mesh->masses[i];
    }
    return true;
}

static size_t gather_pulls(mover *m, uint32_t point)
{
    const rel_mesh *mesh = m->mesh;
    size_t count = 0;
    for (uint32_t at = mesh->first[point]; at < mesh->first[point + 1]; at++) {
        uint32_t community = m->home[mesh->ends[at]];
        if (!(m->pull[community] > 0))
            m->reached[count++] = community;
        m->pull[community] += mesh->weights[at];
    }
    return count;
}

/* What modularity gains when a point of `mass` joins. */
static double gain_of(const mover *m, uint32_t community, double mass)
{
    return m->pull[community] - m->total[community] * mass / m->whole;
}

/* Whether the point found a better community. */
static bool move_point(mover *m, uint32_t point)
{
    uint32_t old = m->home[point], best = old;
    double mass = m->mesh->masses[point];
    size_t count = gather_pulls(m, point);
    m->total[old] -= mass;
    double most = gain_of(m, old, mass);
    for (size_t i = 0; i < count; i++) {
        double gain = gain_of(m, m->reached[i], mass);
        if (gain > most) {
            most = gain;
            best = m->reached[i];
        }
    }
    m->total[best] += mass;
    m->home[point] = best;
    for (size_t i = 0; i < count; i++)
        m->pull[m->reached[i]] = 0;
    return best != old;
}

/* Number the communities anew, without gaps. */
static uint32_t renumber(mover *m)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < m->mesh->count; i++)
        m->reached[i] = UINT32_MAX;
    for (uint32_t i = 0; i < m->mesh->count; i++) {
        uint32_t *number = &m->reached[m->home[i]];
        if (*number == UINT32_MAX)
            *number = count++;
        m->home[i] = *number;
    }
    return count;
}

bool rel_communities_join(const rel_mesh *mesh, rel_arena *arena, uint32_t **ret_group_of,
                          uint32_t *ret_count, relata_error *err)
{
    mover m = {.mesh = mesh};
    if (!mover_start(&m, arena, err))
        return false;
    uint32_t moved = mesh->count;
    for (int pass = 0; pass < MOST_PASSES && moved > mesh->count / SETTLED_SHARE; pass++) {
        moved = 0;
        for (uint32_t i = 0; i < mesh->count; i++)
            moved += move_point(&m, i);
    }
    *ret_count = renumber(&m);
    *ret_group_of = m.home;
    return true;
}
