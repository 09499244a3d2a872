/**
 * Mending trees; used by the files that do it only.
 */
#ifndef REL_RELATE_REPAIR_H
#define REL_RELATE_REPAIR_H

#include "relate/scene.h"

/** The ancestor of `node` that is a child of `top`, or 0 when `top` is not above it. */
uint32_t rel_repair_below(const rel_scene *scene, uint32_t node, uint32_t top);

/** The subject of a verb, also of a passive; or 0. */
uint32_t rel_repair_subject(const rel_scene *scene, uint32_t verb);

/** Hang `node` under `head`; what would close a circle takes the node's old place. */
void rel_repair_attach(rel_scene *scene, uint32_t node, uint32_t head, uint8_t deprel);

/** Mend appositions and lists of names. */
void rel_repair_names(rel_scene *scene);

/** Mend what names and dates were taken for: names called upon, dates that act. */
void rel_repair_functions(rel_scene *scene);

/** Mend subjects that were given to the wrong clause. */
void rel_repair_clauses(rel_scene *scene);

/** Mend phrases that stand away from what they belong to. */
void rel_repair_phrases(rel_scene *scene);

/** Mend words that were not seen to be verbs, and verbs that lost their subject or object. */
void rel_repair_verbs(rel_scene *scene);

/** Give the clause before "…, police said" what the report took from it. */
void rel_repair_reports(rel_scene *scene);

/** Coordinate verbs with verbs, and tell purposes from complements. */
void rel_repair_conjuncts(rel_scene *scene);

/** Tell the participles that describe somebody from the verb of his sentence. */
void rel_repair_participles(rel_scene *scene);

/** Give a verb that hangs on a noun the subject that hangs there too. */
void rel_repair_lost(rel_scene *scene);

#endif
