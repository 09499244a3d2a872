/**
 * SHA-256 (FIPS 180-4), to tell whether two graphs are the same without keeping both.
 */
#ifndef REL_BASE_SHA256_H
#define REL_BASE_SHA256_H

#include "base/text.h"

enum { REL_SHA256_HEX = 64 }; /**< digits of a hash in hexadecimal */

/** A hash under way; start with rel_sha256_start(). */
typedef struct rel_sha256 {
    uint32_t state[8];
    uint64_t size; /**< bytes hashed so far */
    unsigned char block[64];
} rel_sha256;

/** A state that has seen no bytes. */
rel_sha256 rel_sha256_start(void);

/** Hash `size` more bytes. */
void rel_sha256_add(rel_sha256 *hash, const char *bytes, size_t size);

/** Write the hash of all bytes as lower-case hexadecimal with a NUL after it. */
void rel_sha256_finish(rel_sha256 *hash, char ret[REL_SHA256_HEX + 1]);

#endif
