/*
 * A piece of evidence is a set of bits, one for each member that is not empty, and then these
 * members in order: a text as pointer and size, a number by itself. Sizes and numbers go seven bits
 * to a byte, the lowest first (LEB128).
 */
#include "records/evidence.h"

#include "base/array.h"
#include "base/memory.h"

static const size_t text_members[] = {
    offsetof(rel_evidence, document),      offsetof(rel_evidence, text),
    offsetof(rel_evidence, date),          offsetof(rel_evidence, speaker),
    offsetof(rel_evidence, topic),         offsetof(rel_evidence, place),
    offsetof(rel_evidence, rule),          offsetof(rel_evidence, trigger),
    offsetof(rel_evidence, cues),          offsetof(rel_evidence, source_entity),
    offsetof(rel_evidence, target_entity),
};

enum {
    TEXTS = COUNT_OF(text_members),
    NUMBERS = 4,
    MOST_IN_NUMBER = 10, /**< bytes, of 64 bits */
    MOST_IN_PIECE =
        sizeof(uint16_t) + TEXTS * (sizeof(char *) + MOST_IN_NUMBER) + NUMBERS * MOST_IN_NUMBER
};

static char *put_number(char *to, uint64_t number)
{
    for (; number >= 0x80; number >>= 7)
        *to++ = (char)(number | 0x80);
    *to++ = (char)number;
    return to;
}

static const char *get_number(const char *from, uint64_t *ret)
{
    unsigned shift = 0;
    for (*ret = 0; *from & 0x80; shift += 7)
        *ret |= (uint64_t)(*from++ & 0x7F) << shift;
    *ret |= (uint64_t)*from++ << shift;
    return from;
}

static char *put_piece(char *to, const rel_evidence *evidence)
{
    const uint64_t numbers[NUMBERS] = {evidence->start, evidence->end, evidence->line,
                                       evidence->column};
    unsigned present = 0;
    char *start = to;
    to += sizeof(uint16_t);
    for (unsigned i = 0; i < TEXTS; i++) {
        const rel_text *text = (const void *)((const char *)evidence + text_members[i]);
        if (text->size == 0)
            continue;
        present |= 1u << i;
        memcpy(to, &text->bytes, sizeof text->bytes);
        to = put_number(to + sizeof text->bytes, text->size);
    }
    for (unsigned i = 0; i < NUMBERS; i++) {
        if (numbers[i] == 0)
            continue;
        present |= 1u << (TEXTS + i);
        to = put_number(to, numbers[i]);
    }
    memcpy(start, &(uint16_t){(uint16_t)present}, sizeof(uint16_t));
    return to;
}

static const char *get_piece(const char *from, rel_evidence *ret)
{
    uint64_t numbers[NUMBERS] = {0};
    uint16_t present;
    memcpy(&present, from, sizeof present);
    from += sizeof present;
    *ret = (rel_evidence){0};
    for (unsigned i = 0; i < TEXTS; i++) {
        rel_text *text = (void *)((char *)ret + text_members[i]);
        uint64_t size;
        if (!(present & 1u << i))
            continue;
        memcpy(&text->bytes, from, sizeof text->bytes);
        from = get_number(from + sizeof text->bytes, &size);
        text->size = (size_t)size;
    }
    for (unsigned i = 0; i < NUMBERS; i++)
        if (present & 1u << (TEXTS + i))
            from = get_number(from, &numbers[i]);
    ret->start = numbers[0];
    ret->end = numbers[1];
    ret->line = (uint32_t)numbers[2];
    ret->column = (uint32_t)numbers[3];
    return from;
}

rel_evidence_walk rel_evidence_of(const rel_arc *arc)
{
    return (rel_evidence_walk){.at = arc->evidence, .left = arc->evidence_count};
}

bool rel_evidence_next(rel_evidence_walk *walk, rel_evidence *ret)
{
    if (!walk->left)
        return false;
    walk->at = get_piece(walk->at, ret);
    walk->left--;
    return true;
}

rel_evidence rel_evidence_first(const rel_arc *arc)
{
    rel_evidence first = {0};
    rel_evidence_walk walk = rel_evidence_of(arc);
    rel_evidence_next(&walk, &first);
    return first;
}

bool rel_evidence_pack(const rel_evidence *items, size_t count, rel_arena *arena, rel_arc *ret,
                       relata_error *err)
{
    char few[4 * MOST_IN_PIECE];
    bool is_long = count * MOST_IN_PIECE > sizeof few;
    char *pieces = is_long ? rel_calloc(count, MOST_IN_PIECE) : few, *to = pieces;
    for (size_t i = 0; pieces && i < count; i++)
        to = put_piece(to, &items[i]);
    rel_text packed = {0};
    if (pieces)
        packed = rel_arena_copy(arena, (rel_text){pieces, (size_t)(to - pieces)});
    if (is_long)
        rel_free(pieces);
    if (!packed.bytes || count > UINT32_MAX)
        return rel_fail_memory(err);
    ret->evidence = packed.bytes;
    ret->evidence_count = (uint32_t)count;
    return true;
}

void rel_evidence_turn(rel_arc *arc)
{
    /* The same members with other values of the same sizes take the same room. */
    char *to = (char *)(uintptr_t)arc->evidence;
    rel_evidence_walk walk = rel_evidence_of(arc);
    for (rel_evidence evidence; rel_evidence_next(&walk, &evidence);) {
        rel_text entity = evidence.source_entity;
        evidence.source_entity = evidence.target_entity;
        evidence.target_entity = entity;
        to = put_piece(to, &evidence);
    }
}
