/**
 * Whom a deed concerns, when no rule says where he stands: the last resort of a rule.
 */
#ifndef REL_RELATE_CONTENT_H
#define REL_RELATE_CONTENT_H

#include "relate/filler.h"

/**
 * The entities of one of the types that what stands behind the predicate of a frame concerns most;
 * neither the one who acts nor the state he belongs to.
 */
rel_fillers rel_content_find(const rel_scene *scene, uint32_t frame, uint32_t doer, uint32_t types);

#endif
