/**
 * From a place in the grammar to the entities that stand there.
 */
#ifndef REL_RELATE_FILLER_H
#define REL_RELATE_FILLER_H

#include "relate/scene.h"

enum { REL_FILLERS_MAX = 16 };

/** An entity and where it is mentioned. */
typedef struct rel_filler {
    uint32_t entity, mention;
    uint32_t node;
} rel_filler;

typedef struct rel_fillers {
    rel_filler items[REL_FILLERS_MAX];
    size_t count;
    rel_symbol preposition; /**< before the first, if it is an oblique */
} rel_fillers;

/** What may stand at the end of a path. */
typedef struct rel_wanted {
    uint32_t types;    /**< set of 1 << rel_entity_type */
    bool takes_owners; /**< "Norland's plan" may stand for Norland, not only "Norland's army" */
    bool is_judged;    /**< … also as the subject: "Norland's plan is a disgrace" */
} rel_wanted;

/** The first step of a path that leads to entities of one of the types; empty when none does. */
rel_fillers rel_path_follow(const rel_scene *scene, uint32_t frame, rel_path path,
                            rel_wanted wanted);

/** Add the entities of the types at a node, and those that are coordinated with it. */
bool rel_fillers_add_all(const rel_scene *scene, const rel_slot *slot, uint32_t types,
                         rel_fillers *ret);

/** Whether a path of the frame ends at "each other" or "one another". */
bool rel_path_is_reciprocal(const rel_scene *scene, uint32_t frame, rel_path path);

/** The first node that a path leads to, whatever stands there; 0 when none. */
uint32_t rel_path_node(const rel_scene *scene, uint32_t frame, rel_path path);

#endif
