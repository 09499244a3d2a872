#include "graph/mesh.h"

static bool allocate(rel_mesh *mesh, uint32_t count, size_t end_count, rel_arena *arena,
                     relata_error *err)
{
    mesh->count = count;
    mesh->first = rel_arena_need(arena, (size_t)count + 2, sizeof *mesh->first, err);
    mesh->ends = rel_arena_need(arena, end_count + 1, sizeof *mesh->ends, err);
    mesh->weights = rel_arena_need(arena, end_count + 1, sizeof *mesh->weights, err);
    mesh->inner = rel_arena_need(arena, (size_t)count + 1, sizeof *mesh->inner, err);
    mesh->masses = rel_arena_need(arena, (size_t)count + 1, sizeof *mesh->masses, err);
    return mesh->first && mesh->ends && mesh->weights && mesh->inner && mesh->masses;
}

static void add_end(rel_mesh *mesh, uint32_t at, uint32_t end, double weight)
{
    uint32_t place = mesh->first[at + 1]++;
    mesh->ends[place] = end;
    mesh->weights[place] = weight;
    mesh->masses[at] += weight;
}

static void add_link(rel_mesh *mesh, rel_link link)
{
    if (link.a == link.b) {
        mesh->inner[link.a] += link.weight;
        mesh->masses[link.a] += 2 * link.weight;
    } else {
        add_end(mesh, link.a, link.b, link.weight);
        add_end(mesh, link.b, link.a, link.weight);
    }
}

bool rel_mesh_build(uint32_t count, const rel_link *links, size_t link_count, rel_arena *arena,
                    rel_mesh *ret, relata_error *err)
{
    if (!allocate(ret, count, 2 * link_count, arena, err))
        return false;
    /* Counted two places further on, the sums become the places to fill in. */
    for (size_t i = 0; i < link_count; i++)
        if (links[i].a != links[i].b) {
            ret->first[links[i].a + 2]++;
            ret->first[links[i].b + 2]++;
        }
    for (uint32_t i = 2; i < count + 2; i++)
        ret->first[i] += ret->first[i - 1];
    for (size_t i = 0; i < link_count; i++)
        add_link(ret, links[i]);
    return true;
}

/* Links of one group with each other group, added up, since there are far fewer groups. */
typedef struct sums {
    double *by_group;
    uint32_t *seen;
    size_t seen_count;
} sums;

static void add_up(const rel_mesh *mesh, uint32_t point, const uint32_t *group_of, sums *s)
{
    for (uint32_t at = mesh->first[point]; at < mesh->first[point + 1]; at++) {
        uint32_t group = group_of[mesh->ends[at]];
        if (!(s->by_group[group] > 0))
            s->seen[s->seen_count++] = group;
        s->by_group[group] += mesh->weights[at];
    }
    s->by_group[group_of[point]] += 2 * mesh->inner[point];
}

/* Each link is met from both of its ends, and written from the lower one. */
static size_t put_links(uint32_t group, sums *s, rel_link *links)
{
    size_t count = 0;
    if (s->by_group[group] > 0)
        links[count++] = (rel_link){group, group, s->by_group[group] / 2};
    s->by_group[group] = 0;
    for (size_t i = 0; i < s->seen_count; i++) {
        uint32_t other = s->seen[i];
        if (other > group && s->by_group[other] > 0)
            links[count++] = (rel_link){group, other, s->by_group[other]};
        s->by_group[other] = 0;
    }
    s->seen_count = 0;
    return count;
}

/* `points` in the order of their groups. */
static bool sort_by_group(const rel_mesh *mesh, const uint32_t *group_of, uint32_t group_count,
                          uint32_t **ret, rel_arena *arena, relata_error *err)
{
    uint32_t *next = rel_arena_need(arena, (size_t)group_count + 1, sizeof *next, err);
    *ret = rel_arena_need(arena, (size_t)mesh->count + 1, sizeof **ret, err);
    if (!next || !*ret)
        return false;
    for (uint32_t i = 0; i < mesh->count; i++)
        next[group_of[i] + 1]++;
    for (uint32_t i = 1; i <= group_count; i++)
        next[i] += next[i - 1];
    for (uint32_t i = 0; i < mesh->count; i++)
        (*ret)[next[group_of[i]]++] = i;
    return true;
}

bool rel_mesh_contract(const rel_mesh *mesh, const uint32_t *group_of, uint32_t group_count,
                       rel_arena *arena, rel_mesh *ret, relata_error *err)
{
    size_t most = (size_t)mesh->first[mesh->count] / 2 + group_count + 1, count = 0;
    sums s = {.by_group = rel_arena_need(arena, (size_t)group_count + 1, sizeof *s.by_group, err),
              .seen = rel_arena_need(arena, (size_t)group_count + 1, sizeof *s.seen, err)};
    rel_link *links = rel_arena_need(arena, most, sizeof *links, err);
    uint32_t *sorted;
    if (!s.by_group || !s.seen || !links ||
        !sort_by_group(mesh, group_of, group_count, &sorted, arena, err))
        return false;
    for (uint32_t i = 0; i < mesh->count; i++) {
        add_up(mesh, sorted[i], group_of, &s);
        if (i + 1 == mesh->count || group_of[sorted[i + 1]] != group_of[sorted[i]])
            count += put_links(group_of[sorted[i]], &s, links + count);
    }
    return rel_mesh_build(group_count, links, count, arena, ret, err);
}

bool rel_mesh_extract(const rel_mesh *mesh, const uint32_t *points, uint32_t count,
                      uint32_t *place_of, rel_arena *arena, rel_mesh *ret, relata_error *err)
{
    size_t end_count = 0;
    for (uint32_t i = 0; i < count; i++) {
        place_of[points[i]] = i;
        end_count += mesh->first[points[i] + 1] - mesh->first[points[i]];
    }
    if (!allocate(ret, count, end_count, arena, err))
        return false;
    uint32_t place = 0;
    for (uint32_t i = 0; i < count; i++) {
        for (uint32_t at = mesh->first[points[i]]; at < mesh->first[points[i] + 1]; at++, place++) {
            ret->ends[place] = place_of[mesh->ends[at]];
            ret->weights[place] = mesh->weights[at];
        }
        ret->first[i + 1] = place;
        ret->inner[i] = mesh->inner[points[i]];
        ret->masses[i] = mesh->masses[points[i]];
    }
    return true;
}
