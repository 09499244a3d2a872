/*
 * xxHash64 as its specification has it: four lanes take eight bytes each of a stripe of 32, and at
 * the end flow together with what is left.
 */
#include "base/digest.h"

#include <stdio.h>
#include <string.h>

#include "base/bits.h"

static const uint64_t prime_1 = UINT64_C(0x9E3779B185EBCA87),
                      prime_2 = UINT64_C(0xC2B2AE3D27D4EB4F),
                      prime_3 = UINT64_C(0x165667B19E3779F9),
                      prime_4 = UINT64_C(0x85EBCA77C2B2AE63),
                      prime_5 = UINT64_C(0x27D4EB2F165667C5);

static uint64_t rotate(uint64_t word, unsigned by)
{
    return word << by | word >> (64 - by);
}

static uint64_t mix(uint64_t lane, uint64_t input)
{
    return rotate(lane + input * prime_2, 31) * prime_1;
}

rel_digest rel_digest_start(void)
{
    rel_digest digest = {0};
    for (uint64_t seed = 0; seed < REL_DIGEST_SEEDS; seed++) {
        uint64_t *lanes = digest.lanes[seed];
        lanes[0] = seed + prime_1 + prime_2;
        lanes[1] = seed + prime_2;
        lanes[2] = seed;
        lanes[3] = seed - prime_1;
    }
    return digest;
}

static void add_stripes(rel_digest *digest, const char *bytes, size_t count)
{
    for (size_t seed = 0; seed < REL_DIGEST_SEEDS; seed++) {
        uint64_t *lanes = digest->lanes[seed];
        uint64_t a = lanes[0], b = lanes[1], c = lanes[2], d = lanes[3];
        const char *at = bytes;
        for (size_t i = 0; i < count; i++, at += REL_DIGEST_STRIPE) {
            a = mix(a, rel_load_8(at));
            b = mix(b, rel_load_8(at + 8));
            c = mix(c, rel_load_8(at + 16));
            d = mix(d, rel_load_8(at + 24));
        }
        lanes[0] = a;
        lanes[1] = b;
        lanes[2] = c;
        lanes[3] = d;
    }
}

void rel_digest_add(rel_digest *digest, const char *bytes, size_t size)
{
    size_t used = digest->size % REL_DIGEST_STRIPE;
    digest->size += size;
    if (used) {
        size_t taken = size < REL_DIGEST_STRIPE - used ? size : REL_DIGEST_STRIPE - used;
        memcpy(digest->stripe + used, bytes, taken);
        if (used + taken < REL_DIGEST_STRIPE)
            return;
        add_stripes(digest, digest->stripe, 1);
        bytes += taken;
        size -= taken;
    }
    add_stripes(digest, bytes, size / REL_DIGEST_STRIPE);
    if (size % REL_DIGEST_STRIPE)
        memcpy(digest->stripe, bytes + size - size % REL_DIGEST_STRIPE, size % REL_DIGEST_STRIPE);
}

static uint64_t join_lanes(const uint64_t lanes[4])
{
    uint64_t hash =
        rotate(lanes[0], 1) + rotate(lanes[1], 7) + rotate(lanes[2], 12) + rotate(lanes[3], 18);
    for (size_t i = 0; i < 4; i++)
        hash = (hash ^ mix(0, lanes[i])) * prime_1 + prime_4;
    return hash;
}

static uint64_t add_rest(uint64_t hash, const char *bytes, size_t size)
{
    for (; size >= 8; size -= 8, bytes += 8)
        hash = rotate(hash ^ mix(0, rel_load_8(bytes)), 27) * prime_1 + prime_4;
    if (size >= 4) {
        hash = rotate(hash ^ rel_load_few(bytes, 4) * prime_1, 23) * prime_2 + prime_3;
        size -= 4;
        bytes += 4;
    }
    for (; size; size--, bytes++)
        hash = rotate(hash ^ (unsigned char)*bytes * prime_5, 11) * prime_1;
    return hash;
}

static uint64_t finish(const rel_digest *digest, uint64_t seed)
{
    uint64_t hash =
        digest->size < REL_DIGEST_STRIPE ? seed + prime_5 : join_lanes(digest->lanes[seed]);
    hash = add_rest(hash + digest->size, digest->stripe, digest->size % REL_DIGEST_STRIPE);
    hash = (hash ^ hash >> 33) * prime_2;
    hash = (hash ^ hash >> 29) * prime_3;
    return hash ^ hash >> 32;
}

void rel_digest_finish(const rel_digest *digest, char ret[REL_DIGEST_HEX + 1])
{
    snprintf(ret, REL_DIGEST_HEX + 1, "%016llx%016llx", (unsigned long long)finish(digest, 0),
             (unsigned long long)finish(digest, 1));
}
