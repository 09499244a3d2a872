/*
 * Proposals for merges that resolution did not dare to make, as an alias file in which everything
 * is commented out: nothing is merged that a human has not looked at.
 */
#include "base/memory.h"
#include "cli/report.h"
#include "cli/session.h"
#include "graph/graph.h"
#include "records/slug.h"

enum { MAX_TOKENS = 16, SHORTEST_MISSPELT = 6 };

/** A node's label in parts. */
typedef struct split_label {
    const rel_vertex *vertex;
    rel_text slug;
    rel_text tokens[MAX_TOKENS];
    size_t token_count;
} split_label;

/** Why two nodes could be one; the first reason that holds is printed. */
typedef struct proposal_reason {
    const char *name;
    bool (*holds)(const split_label *a, const split_label *b);
} proposal_reason;

static bool has_token(const split_label *label, rel_text token)
{
    for (size_t i = 0; i < label->token_count; i++)
        if (rel_text_equal(label->tokens[i], token))
            return true;
    return false;
}

static bool is_part_of(const split_label *part, const split_label *whole)
{
    for (size_t i = 0; i < part->token_count; i++)
        if (!has_token(whole, part->tokens[i]))
            return false;
    return part->token_count < whole->token_count;
}

static bool have_same_name(const split_label *a, const split_label *b)
{
    return rel_text_equal(a->slug, b->slug);
}

static bool have_same_words(const split_label *a, const split_label *b)
{
    return is_part_of(a, b) || is_part_of(b, a);
}

/** Whether one is the other with a letter put in, taken out or replaced. */
static bool are_spelt_alike(const split_label *a, const split_label *b)
{
    rel_text longer = a->slug.size >= b->slug.size ? a->slug : b->slug;
    rel_text shorter = a->slug.size >= b->slug.size ? b->slug : a->slug;
    size_t same = 0, surplus = longer.size - shorter.size;
    if (shorter.size < SHORTEST_MISSPELT || surplus > 1)
        return false;
    while (same < shorter.size && shorter.bytes[same] == longer.bytes[same])
        same++;
    size_t skipped = same + (surplus == 0 && same < shorter.size);
    return rel_text_equal(rel_text_slice(shorter, skipped, shorter.size - skipped),
                          rel_text_slice(longer, same + 1, longer.size - same - 1));
}

static bool are_initials(const split_label *acronym, const split_label *full)
{
    if (acronym->token_count != 1 || acronym->slug.size != full->token_count ||
        full->token_count < 3)
        return false;
    for (size_t i = 0; i < full->token_count; i++)
        if (full->tokens[i].bytes[0] != acronym->slug.bytes[i])
            return false;
    return true;
}

static bool have_same_initials(const split_label *a, const split_label *b)
{
    return are_initials(a, b) || are_initials(b, a);
}

static const proposal_reason reasons[] = {
    {"the same name", have_same_name},
    {"words of one name stand in the other", have_same_words},
    {"one letter differs", are_spelt_alike},
    {"initials", have_same_initials},
    {NULL, NULL},
};

static bool split(const rel_vertex *vertex, rel_arena *arena, split_label *ret, relata_error *err)
{
    ret->vertex = vertex;
    ret->slug = rel_slug(vertex->label, arena, err);
    rel_text rest = ret->slug;
    while (rest.size && ret->token_count < MAX_TOKENS) {
        const char *dash = memchr(rest.bytes, '-', rest.size);
        size_t size = dash ? (size_t)(dash - rest.bytes) : rest.size;
        ret->tokens[ret->token_count++] = rel_text_slice(rest, 0, size);
        size_t used = dash ? size + 1 : size;
        rest = rel_text_slice(rest, used, rest.size - used);
    }
    return ret->slug.bytes != NULL;
}

/** Names identify people, bodies and places; descriptions of happenings and groups do not. */
static bool is_named(const rel_vertex *vertex)
{
    return vertex->type == REL_PERSON || vertex->type == REL_AGENCY ||
           vertex->type == REL_ORGANIZATION || vertex->type == REL_PLACE || vertex->type == REL_LAW;
}

static void propose(const split_label *a, const split_label *b)
{
    if (a->vertex->type != b->vertex->type)
        return;
    for (const proposal_reason *reason = reasons; reason->name; reason++) {
        if (!reason->holds(a, b))
            continue;
        printf("\n# %s: %.*s and %.*s\n# same %.*s = %.*s\n", reason->name,
               REL_TEXT_ARGS(a->vertex->id), REL_TEXT_ARGS(b->vertex->id),
               REL_TEXT_ARGS(a->vertex->label), REL_TEXT_ARGS(b->vertex->label));
        return;
    }
}

static bool propose_all(const rel_facts *facts, relata_error *err)
{
    rel_arena arena = {0};
    size_t count = 0;
    split_label *labels = rel_calloc(facts->vertex_count, sizeof *labels);
    bool ok = labels || rel_fail_memory(err);
    for (size_t i = 0; ok && i < facts->vertex_count; i++)
        if (is_named(&facts->vertices[i]))
            ok = split(&facts->vertices[i], &arena, &labels[count++], err);
    if (ok)
        puts(
            "# Take '# ' away before 'same' where two are one, and pass this file with --aliases.");
    for (size_t i = 0; ok && i < count; i++)
        for (size_t j = i + 1; j < count; j++)
            propose(&labels[i], &labels[j]);
    rel_free(labels);
    rel_arena_clear(&arena);
    return ok;
}

static rel_exit run_aliases(const rel_arguments *arguments)
{
    relata_error err = {0};
    rel_subject subject = {0};
    const char *input = arguments->operands.count ? arguments->operands.items[0] : "-";
    bool ok = rel_session_graph(arguments, input, &subject, &err) &&
              propose_all(rel_graph_facts(subject.graph), &err);
    rel_subject_clear(&subject);
    return ok ? REL_EXIT_DONE : rel_report(&err);
}

static const rel_option *const options[] = {rel_input_options, NULL};

const rel_verb rel_aliases_verb = {
    .name = "aliases",
    .operands = "[GRAPH]",
    .summary = "Propose what could be one, as an alias file to edit",
    .details = "Nothing is merged by this: every proposal is commented out.",
    .options = options,
    .most_operands = 1,
    .run = run_aliases,
};
