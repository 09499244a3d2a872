/**
 * One right form of a verb, for sentences that are made; see grammar.h.
 */
#ifndef REL_PARSE_TRAIN_VERB_FORMS_H
#define REL_PARSE_TRAIN_VERB_FORMS_H

#include "parse/tree.h"

enum { REL_VERB_FORM_BYTES = 64 };

/** Write the form of `verb` ("agree", "ban~", "strike/struck/struck") with that Penn tag. */
void rel_verb_form(rel_text verb, rel_xpos xpos, char ret[REL_VERB_FORM_BYTES]);

#endif
