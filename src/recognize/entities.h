/**
 * The entities of a document as they come to be known: found by name, given more names, joined.
 */
#ifndef REL_RECOGNIZE_ENTITIES_H
#define REL_RECOGNIZE_ENTITIES_H

#include "recognize/context.h"

/** The entity of that type, name (or alias) and country; an empty country agrees with any. */
uint32_t rel_entity_find(const rel_context *context, rel_entity_type type, rel_text name,
                         rel_text country);

/** Whether any entity has that name, of whatever type. */
bool rel_entity_is_known(const rel_context *context, rel_text name);

/** As rel_entity_find(), made if there is none. REL_NONE when memory runs out. */
uint32_t rel_entity_need(rel_context *context, rel_entity_type type, rel_text name,
                         rel_text country);

/** A new entity, even if another has its name. */
uint32_t rel_entity_new(rel_context *context, rel_entity_type type, rel_text name,
                        rel_text country);

/** The country of that code. */
uint32_t rel_entity_of_country(rel_context *context, rel_text alpha3);

/** Another name by which the document calls the entity. */
void rel_entity_call(rel_context *context, uint32_t entity, rel_text alias);

/** A name that the document may use for the entity, as "Guo" for Guo Shengkun. */
void rel_entity_expect(rel_context *context, uint32_t entity, rel_text name);

/** An entity that stands for others; the same list gives the same one. */
uint32_t rel_entity_of_members(rel_context *context, rel_entity_type type, rel_text name,
                               const uint32_t *members, size_t count);

/** How many entities have that name; `*ret` is the last of them. */
size_t rel_entity_count(const rel_context *context, rel_entity_type type, rel_text name,
                        uint32_t *ret);

#endif
