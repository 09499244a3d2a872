/**
 * From frames to claims by way of the rules.
 */
#ifndef REL_RELATE_MATCH_H
#define REL_RELATE_MATCH_H

#include "relate/scene.h"

/** Whether a frame has the words that a rule asks for. */
bool rel_rule_has_words(const rel_scene *scene, uint32_t frame, const rel_rule *rule);

/** Whether a slot is the object of a rule: an object, what it is called, or what stands behind the
 * particle when that was read as a preposition. */
bool rel_rule_is_object(const rel_scene *scene, const rel_slot *slot, const rel_rule *rule);

/** What a relation says of a deed of that entity: another relation for some, NULL for nothing. */
const rel_relation *rel_relation_by(const rel_scene *scene, const rel_relation *relation,
                                    uint32_t source);

/** Append the claims that the rules find in a scene, each once; those of its sentence that are
 * there already are not earlier than `first`. */
bool rel_scene_match(const rel_scene *scene, size_t first, rel_arena *arena, rel_claims *ret,
                     relata_error *err);

/** Append `claim` unless the sentence (claims from `start` on) has it already. */
bool rel_claims_add(rel_claims *claims, size_t start, const rel_claim *claim, rel_arena *arena,
                    relata_error *err);

/** Whether a claim would tell of a deed that nobody does to anybody. */
bool rel_relation_is_no_deed(const rel_scene *scene, const rel_relation *relation, uint32_t source,
                             uint32_t target);

#endif
