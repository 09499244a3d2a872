/**
 * The sections of `*.lex` files of entities: what their lines are and what senses they make.
 */
#ifndef REL_LANGUAGE_LEXICON_SECTION_H
#define REL_LANGUAGE_LEXICON_SECTION_H

#include "language/lexicon_build.h"

/** What a field is. */
typedef enum rel_field_role {
    REL_ROLE_END,
    REL_ROLE_PHRASES, /**< the list */
    REL_ROLE_KIND,
    REL_ROLE_COUNTRY,
    REL_ROLE_GENDER,
    REL_ROLE_INSTITUTION,
    REL_ROLE_VALUE
} rel_field_role;

/** How the lines of a section are read; all but the first have their own form. */
typedef enum rel_section_form {
    REL_SECTION_OF_ROLES,
    REL_SECTION_OF_COUNTRIES,
    REL_SECTION_OF_PEOPLES,
    REL_SECTION_OF_SEATS
} rel_section_form;

typedef struct rel_section {
    const char *name;
    rel_lexicon_class class;
    rel_lexicon_form form;
    rel_entity_type type;
    const char *kind;        /**< of all its entries, where no field says it */
    rel_field_role roles[5]; /**< fields after the phrases may be left out */
    rel_section_form lines;
    bool has_plurals;
    bool is_suffix, is_beginning;
} rel_section;

/** The section of that name, or NULL. */
const rel_section *rel_section_find(rel_text name);

#endif
