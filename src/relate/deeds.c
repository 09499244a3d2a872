/*
 * What nobody does to anybody, whatever the words of a rule: storms and accidents attack no one,
 * and whoever speaks for a state does not threaten it. An incident that hurts people is another
 * relation. And who does it decides what it is: a newspaper attacks with words, soldiers who arrive
 * are no guests, and refugees who arrive visit nobody.
 */
#include "base/array.h"
#include "relate/match.h"

static bool is_blind(const rel_entity *entity)
{
    return entity->type == REL_INCIDENT && (rel_text_equal(entity->subtype, REL_TEXT("crash")) ||
                                            rel_text_equal(entity->subtype, REL_TEXT("disaster")));
}

static bool speaks_for(const rel_entity *speaker, const rel_entity *state)
{
    bool may_speak =
        speaker->type == REL_AGENCY || (speaker->type == REL_PERSON && speaker->office.size > 0);
    return may_speak && state->type == REL_COUNTRY && speaker->country.size &&
           rel_text_equal(speaker->country, state->country);
}

bool rel_relation_is_no_deed(const rel_scene *scene, const rel_relation *relation, uint32_t source,
                             uint32_t target)
{
    const rel_entity *from = &scene->mentions->entities[source];
    const rel_entity *to = &scene->mentions->entities[target];
    if (rel_text_equal(relation->name, REL_TEXT("attacked")))
        return is_blind(from) || is_blind(to);
    return rel_text_equal(relation->name, REL_TEXT("threatened")) && speaks_for(from, to);
}

static const struct {
    const char *relation, *subtype; /**< what a rule says, and of what kind the doer is */
    const char *becomes;            /**< a relation, or NULL: nothing */
} by_doer[] = {
    {"attacked", "media", "criticized"}, {"visited", "military", "mobilized"},
    {"visited", "ship", NULL},           {"visited", "refugee", NULL},
    {"visited", "criminal", NULL},
};

const rel_relation *rel_relation_by(const rel_scene *scene, const rel_relation *relation,
                                    uint32_t source)
{
    const rel_entity *doer = &scene->mentions->entities[source];
    bool is_body = doer->type == REL_ORGANIZATION || doer->type == REL_GROUP;
    for (size_t i = 0; i < COUNT_OF(by_doer) && is_body; i++)
        if (rel_text_equal(doer->subtype, rel_text_of(by_doer[i].subtype)) &&
            rel_text_equal(relation->name, rel_text_of(by_doer[i].relation)))
            return by_doer[i].becomes
                       ? rel_rules_relation(scene->rules, rel_text_of(by_doer[i].becomes))
                       : NULL;
    return relation;
}
