/**
 * Claims: who did what to whom, as one sentence says it.
 */
#ifndef REL_RELATE_CLAIM_H
#define REL_RELATE_CLAIM_H

#include "recognize/mention.h"

typedef struct rel_claim {
    rel_text relation; /**< "co-chaired" */
    rel_text plover;   /**< event class, or empty for standing facts */
    rel_text family;   /**< "cooperation", "conflict", "information" or "structural" */
    rel_status status;
    bool is_symmetric;
    uint32_t source, target;                 /**< entities of the document */
    uint32_t source_mention, target_mention; /**< REL_NONE where implied */
    uint32_t speaker; /**< entity that states it, or REL_NONE when the article does */
    rel_text topic;   /**< "to crack down on cybercrime"; or empty */
    rel_text date;    /**< ISO, or empty */
    rel_text place;   /**< name of the place of the event, or empty */
    uint32_t sentence;
    uint32_t trigger; /**< token of the predicate, or REL_NONE */
    rel_text rule;    /**< "co-chaired/verb:co-chair" */
    rel_text cues;    /**< the word that decided the status; or empty */
} rel_claim;

typedef struct rel_claims {
    rel_claim *claims;
    size_t count, capacity;
} rel_claims;

#endif
