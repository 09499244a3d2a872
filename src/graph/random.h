/**
 * Numbers that look random and are the same every time.
 */
#ifndef REL_GRAPH_RANDOM_H
#define REL_GRAPH_RANDOM_H

#include <stdint.h>

/** The state of the series of `seed`. */
static inline uint64_t rel_random_start(unsigned seed)
{
    return UINT64_C(0x9E3779B97F4A7C15) * (seed + UINT64_C(1));
}

/** The next number (Marsaglia's xorshift, 2003). */
static inline uint64_t rel_random_next(uint64_t *state)
{
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    return *state;
}

#endif
