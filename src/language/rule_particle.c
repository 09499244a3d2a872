/*
 * "looked into the firm", "stood by the minister": a particle that has a noun behind it may be read
 * as its preposition. Wherever a rule with a particle takes an object it takes that as well.
 */
#include "language/rule_parser.h"

static bool is_object(const rel_step *step)
{
    return step->slot == REL_SLOT_OBJECT && !step->is_inside;
}

/** The step beside `object` that finds it behind `preposition`. */
static rel_step behind(const rel_step *object, const rel_symbol *preposition)
{
    return (rel_step){.slot = REL_SLOT_OBLIQUE,
                      .types = object->types,
                      .prepositions = preposition,
                      .preposition_count = 1};
}

static bool add_way(rel_rules *rules, const rel_rule *rule, rel_path *path, relata_error *err)
{
    size_t at = 0;
    while (at < path->count && !is_object(&path->steps[at]))
        at++;
    if (!rule->particle_count || at == path->count)
        return true;
    rel_step *steps = rel_arena_need(&rules->arena, path->count + 1, sizeof *steps, err);
    rel_symbol *particle = rel_arena_need(&rules->arena, 1, sizeof *particle, err);
    if (!steps || !particle)
        return false;
    *particle = rule->particles[rule->particle_count - 1];
    memcpy(steps, path->steps, (at + 1) * sizeof *steps);
    steps[at + 1] = behind(&path->steps[at], particle);
    memcpy(steps + at + 2, path->steps + at + 1, (path->count - at - 1) * sizeof *steps);
    *path = (rel_path){steps, path->count + 1};
    return true;
}

bool rel_rules_add_particle(rel_rules *rules, rel_rule *rule, relata_error *err)
{
    return add_way(rules, rule, &rule->source, err) && add_way(rules, rule, &rule->target, err);
}
