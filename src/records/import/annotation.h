/**
 * A text with spans and relations between them, as annotators and language models give it.
 *
 * Their offsets count code points. A span must lie in the text and, where its words are given,
 * read like them; one that does not is an error with its place, since all that rests on it would be
 * invented.
 */
#ifndef REL_RECORDS_IMPORT_ANNOTATION_H
#define REL_RECORDS_IMPORT_ANNOTATION_H

#include "records/import/import.h"

typedef struct rel_span {
    rel_text key;        /**< by which relations refer to it, unique in the text */
    size_t start, end;   /**< code points */
    rel_text quoted;     /**< its words, to be verified; or empty */
    rel_text type;       /**< the annotator's word for its type */
    bool is_trigger;     /**< words that say what happens, and no entity */
    rel_text same_as;    /**< key of another span that names the same, or empty; no circles */
    size_t first, after; /**< bytes; set by rel_annotation_add() */
} rel_span;

typedef struct rel_span_relation {
    rel_text source, target; /**< keys of spans */
    rel_text relation;
    rel_text trigger; /**< the words that say so, or empty */
    rel_status status;
} rel_span_relation;

/** All texts are borrowed. */
typedef struct rel_annotation {
    rel_text document; /**< id; empty takes the file's name and `line` */
    rel_text text;
    rel_text title, date, url;
    unsigned line; /**< of the file, for messages; 0 is none */
    rel_span *spans;
    size_t span_count;
    const rel_span_relation *relations;
    size_t relation_count;
} rel_annotation;

/** Add the document, its entities and its claims; spans of one type and wording are one entity. */
bool rel_annotation_add(rel_import *import, rel_annotation *annotation);

#endif
