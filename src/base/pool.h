/**
 * Threads that work through a series in parallel and hand on the results in order.
 *
 * Items pass through a ring of slots, the caller's own structs: taken in order by one thread at a
 * time, worked on by several at once, given in order by one thread at a time. At most as many
 * items are under way as there are slots, so memory does not grow with the series, and what is
 * given does not depend on the number of threads.
 */
#ifndef REL_BASE_POOL_H
#define REL_BASE_POOL_H

#include <stddef.h>

#include "base/error.h"

enum { REL_POOL_MAX_THREADS = 256 };

typedef enum rel_pool_step {
    REL_POOL_GO_ON, /**< there was an item, or it was given */
    REL_POOL_END,   /**< take: there are no more items */
    REL_POOL_STOP   /**< give up: nothing more is taken or given */
} rel_pool_step;

typedef struct rel_pool_job {
    /** Fill `slot` with the next item. */
    rel_pool_step (*take)(void *context, void *slot);
    /** Work on it; `worker` counts from 0. Failures are left in the slot. */
    void (*work)(void *context, size_t worker, void *slot);
    /** Hand on the result. */
    rel_pool_step (*give)(void *context, void *slot);
    void *context;
    void *slots; /**< `slot_count` structs of `slot_size` bytes; they stay the caller's */
    size_t slot_count, slot_size;
} rel_pool_job;

/**
 * Run `job` with that many threads; 1 works in the calling thread.
 *
 * @return false with `err` set only when a thread could not be started; what the steps met with
 *         they keep in `context`
 */
bool rel_pool_run(const rel_pool_job *job, size_t thread_count, relata_error *err);

/** How many processors the machine offers, at least 1. */
size_t rel_pool_processors(void);

#endif
