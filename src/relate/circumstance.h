/**
 * What a claim was about, when and where.
 */
#ifndef REL_RELATE_CIRCUMSTANCE_H
#define REL_RELATE_CIRCUMSTANCE_H

#include "relate/scene.h"

/** The words of a node with all that depends on it, cut at a bound; empty for node 0. */
rel_text rel_scene_words(const rel_scene *scene, uint32_t node);

/** The date that belongs to a frame's clause, or the sentence's only one; or empty. */
rel_text rel_scene_date(const rel_scene *scene, uint32_t frame);

/** Whether a node is the date of something: "Monday", "last year". */
bool rel_scene_is_date(const rel_scene *scene, uint32_t node);

/** The place where a frame happens, other than the entities `source` and `target`; or empty. */
rel_text rel_scene_place(const rel_scene *scene, uint32_t frame, uint32_t source, uint32_t target);

#endif
