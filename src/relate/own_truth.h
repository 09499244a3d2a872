/**
 * The truth of a frame by its own words. Used by status.c, which adds what it inherits.
 */
#ifndef REL_RELATE_OWN_TRUTH_H
#define REL_RELATE_OWN_TRUTH_H

#include "relate/scene.h"

/** What the words of `frame` itself say. */
rel_truth rel_scene_own_truth(const rel_scene *scene, const rel_frame *frame);

/** "no" or "neither" before a noun; 0 when it has none. */
uint32_t rel_scene_denying_child(const rel_scene *scene, uint32_t node);

/** "the latest to leave", "one of the first to sign": they have done it. */
bool rel_scene_is_superlative(const rel_scene *scene, uint32_t noun);

/** "marched to show their support": what is shown by a deed is as true as the deed. */
bool rel_scene_shows(const rel_scene *scene, const rel_frame *frame);

#endif
