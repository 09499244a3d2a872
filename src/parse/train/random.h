/**
 * A sequence of numbers that is the same on every machine (xorshift; Marsaglia 2003).
 */
#ifndef REL_PARSE_TRAIN_RANDOM_H
#define REL_PARSE_TRAIN_RANDOM_H

#include <stddef.h>
#include <stdint.h>

typedef struct rel_random {
    uint64_t state; /**< not 0 */
} rel_random;

/** A generator at the start of sequence `number`. */
static inline rel_random rel_random_start(uint64_t number)
{
    return (rel_random){(number + 1) * UINT64_C(0x9E3779B97F4A7C15)};
}

/** A number below `bound`. */
static inline uint32_t rel_random_below(rel_random *random, uint32_t bound)
{
    random->state ^= random->state << 13;
    random->state ^= random->state >> 7;
    random->state ^= random->state << 17;
    return (uint32_t)((random->state >> 32) * bound >> 32);
}

/** Put `count` numbers in random order. */
static inline void rel_random_shuffle(rel_random *random, uint32_t *numbers, size_t count)
{
    for (size_t i = count; i > 1; i--) {
        size_t j = rel_random_below(random, (uint32_t)i);
        uint32_t number = numbers[i - 1];
        numbers[i - 1] = numbers[j];
        numbers[j] = number;
    }
}

#endif
