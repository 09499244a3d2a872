/**
 * Alias files: a user's word on who is who.
 */
#ifndef REL_RESOLVE_ALIASES_H
#define REL_RESOLVE_ALIASES_H

#include "records/records.h"

/**
 * Add the rules of a file to `records`: one a line, with names or ids of entities.
 *
 *     # a comment
 *     same OPM = Office of Personnel Management
 *     different person:li-wei != Li Wei
 */
bool rel_aliases_read(const char *path, rel_records *records, relata_error *err);

#endif
