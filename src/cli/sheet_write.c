/*
 * Drawn are edges, not mentions: of each one mention is shown, drawn in the same way, since a
 * reader judges an edge by a sentence. What another program claims without a sentence is left out.
 */
#include <stdlib.h>

#include "base/memory.h"
#include "cli/sheet.h"
#include "records/evidence.h"

/** An edge with its place in the draw. */
typedef struct ticket {
    const rel_arc *arc;
    uint64_t number;
} ticket;

/** The last step of MurmurHash3 (Appleby, 2011): every bit of the sum depends on all. */
static uint64_t stir(uint64_t sum)
{
    sum = (sum ^ sum >> 33) * UINT64_C(0xFF51AFD7ED558CCD);
    sum = (sum ^ sum >> 33) * UINT64_C(0xC4CEB9FE1A85EC53);
    return sum ^ sum >> 33;
}

static uint64_t draw(const rel_arc *arc, uint32_t seed)
{
    const rel_text parts[] = {arc->source->id, arc->relation, arc->target->id,
                              rel_status_name(arc->status)};
    uint64_t number = stir(seed + UINT64_C(1));
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        number = stir(number ^ rel_text_hash(parts[i]));
    return number;
}

static int by_number(const void *left, const void *right)
{
    const ticket *a = left, *b = right;
    if (a->number != b->number)
        return a->number < b->number ? -1 : 1;
    return (a->arc->index > b->arc->index) - (a->arc->index < b->arc->index);
}

/** A text on one line and in one field, and what ends the field. */
static void put_field(rel_writer *out, rel_text text, char end)
{
    for (size_t i = 0; i < text.size; i++)
        rel_put_char(out, (unsigned char)text.bytes[i] < ' ' ? ' ' : text.bytes[i]);
    rel_put_char(out, end);
}

static void put_row(rel_writer *out, const ticket *drawn)
{
    const rel_arc *arc = drawn->arc;
    rel_evidence_walk walk = rel_evidence_of(arc);
    rel_evidence shown = {0};
    for (uint64_t left = drawn->number % arc->evidence_count + 1; left; left--)
        rel_evidence_next(&walk, &shown);
    put_field(out, arc->source->id, '\t');
    put_field(out, arc->relation, '\t');
    put_field(out, arc->target->id, '\t');
    put_field(out, rel_status_name(arc->status), '\t');
    put_field(out, shown.document, ':');
    rel_put_format(out, "%u:%u\t\t\t\t\t\t", shown.line, shown.column);
    put_field(out, shown.rule, '\t');
    put_field(out, arc->source->label, '\t');
    put_field(out, arc->target->label, '\t');
    put_field(out, shown.text, '\n');
}

static size_t collect(const rel_facts *facts, uint32_t seed, ticket *ret)
{
    size_t count = 0;
    for (size_t i = 0; i < facts->arc_count; i++)
        if (facts->arcs[i].evidence_count && !facts->arcs[i].is_external)
            ret[count++] = (ticket){&facts->arcs[i], draw(&facts->arcs[i], seed)};
    return count;
}

bool rel_sheet_write(const rel_facts *facts, uint32_t count, uint32_t seed, rel_writer *out,
                     relata_error *err)
{
    ticket *tickets = rel_calloc(facts->arc_count + 1, sizeof *tickets);
    if (!tickets)
        return rel_fail_memory(err);
    size_t found = collect(facts, seed, tickets);
    qsort(tickets, found, sizeof *tickets, by_number);
    rel_put_string(out, "source\trelation\ttarget\tstatus\tplace\tends ok\trelation ok\t"
                        "direction ok\tstatus ok\tnote\trule\tfrom\tto\tsentence\n");
    for (size_t i = 0; i < found && i < count; i++)
        put_row(out, &tickets[i]);
    rel_free(tickets);
    return true;
}
