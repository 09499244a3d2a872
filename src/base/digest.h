/**
 * A digest of 128 bits, to tell whether large data changed: xxHash64 (Yann Collet) with two seeds.
 *
 * It is many times as fast as SHA-256, and no protection against somebody who wants two inputs of
 * one digest.
 */
#ifndef REL_BASE_DIGEST_H
#define REL_BASE_DIGEST_H

#include <stddef.h>
#include <stdint.h>

enum { REL_DIGEST_HEX = 32, REL_DIGEST_STRIPE = 32, REL_DIGEST_SEEDS = 2 };

/** A digest under way; start with rel_digest_start(). */
typedef struct rel_digest {
    uint64_t lanes[REL_DIGEST_SEEDS][4];
    uint64_t size; /**< bytes so far */
    char stripe[REL_DIGEST_STRIPE];
} rel_digest;

rel_digest rel_digest_start(void);

void rel_digest_add(rel_digest *digest, const char *bytes, size_t size);

/** Write the digest in hexadecimal: first that of seed 0, then that of seed 1. */
void rel_digest_finish(const rel_digest *digest, char ret[REL_DIGEST_HEX + 1]);

#endif
