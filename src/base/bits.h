/**
 * Eight bytes of text at a time, and hints for the machine.
 */
#ifndef REL_BASE_BITS_H
#define REL_BASE_BITS_H

#include <stdint.h>

/** Eight bytes as a number whose lowest byte is the first, on any machine. */
static inline uint64_t rel_load_8(const char *bytes)
{
    const unsigned char *b = (const unsigned char *)bytes;
    return (uint64_t)b[0] | (uint64_t)b[1] << 8 | (uint64_t)b[2] << 16 | (uint64_t)b[3] << 24 |
           (uint64_t)b[4] << 32 | (uint64_t)b[5] << 40 | (uint64_t)b[6] << 48 |
           (uint64_t)b[7] << 56;
}

/** The first `size` bytes, at most eight, as rel_load_8() has them; zeros follow. */
static inline uint64_t rel_load_few(const char *bytes, unsigned size)
{
    uint64_t value = 0;
    for (unsigned i = 0; i < size; i++)
        value |= (uint64_t)(unsigned char)bytes[i] << (8 * i);
    return value;
}

/** How many of the lowest bits of `value` are zero, 64 for 0. */
static inline unsigned rel_zero_bits(uint64_t value)
{
    if (value == 0)
        return 64;
#if defined(__GNUC__)
    return (unsigned)__builtin_ctzll(value);
#else
    unsigned count = 0;
    for (; (value & 1) == 0; value >>= 1)
        count++;
    return count;
#endif
}

/** How many of the lowest bytes of `value` are zero, 8 for 0. */
static inline unsigned rel_zero_bytes(uint64_t value)
{
    return rel_zero_bits(value) / 8;
}

/** The lowest `size` bytes of `value`, less than eight. */
static inline uint64_t rel_keep_bytes(uint64_t value, unsigned size)
{
    return value & ((UINT64_C(1) << (8 * size)) - 1);
}

/** In each byte the highest bit, set where `chunk` has no ASCII letter. */
static inline uint64_t rel_not_letters(uint64_t chunk)
{
    const uint64_t each = UINT64_C(0x0101010101010101), highest = each << 7;
    uint64_t folded = (chunk | each * 0x20) & ~highest;
    uint64_t from_a = folded + each * (0x80 - 'a');
    uint64_t past_z = folded + each * (0x80 - 'z' - 1);
    return ~(from_a & ~past_z & ~chunk) & highest;
}

/** Ask for memory that will be read soon; nothing happens when it is not there. */
#if defined(__GNUC__)
#define REL_PREFETCH(address) __builtin_prefetch(address)
#else
#define REL_PREFETCH(address) ((void)(address))
#endif

/**
 * REL_UNROLL before a loop over a constant table: write it out, so that the table becomes part of
 * the code. REL_UNROLL_SOME before a short loop that runs often: write out eight rounds of it.
 */
#if defined(__clang__)
#define REL_UNROLL      _Pragma("clang loop unroll(full)")
#define REL_UNROLL_SOME _Pragma("clang loop unroll_count(8)")
#elif defined(__GNUC__)
#define REL_UNROLL      _Pragma("GCC unroll 128")
#define REL_UNROLL_SOME _Pragma("GCC unroll 8")
#else
#define REL_UNROLL
#define REL_UNROLL_SOME
#endif

#endif
