/*
 * --focus, --type and their like, for every verb that has them.
 */
#include "base/array.h"
#include "cli/session.h"
#include "graph/select.h"

enum { MAX_RELATIONS = 64, MAX_LIST_BYTES = 256 };

static bool fail_unknown(const char *what, const char *word, const char *const *names, size_t count,
                         relata_error *err)
{
    const char *nearest = rel_nearest(word, names, count);
    if (nearest)
        return rel_fail(err, RELATA_USAGE, "there is no %s '%s'; did you mean '%s'?", what, word,
                        nearest);
    char known[MAX_LIST_BYTES] = "";
    size_t size = 0;
    for (size_t i = 0; i < count && size < sizeof known; i++)
        size +=
            (size_t)snprintf(known + size, sizeof known - size, "%s%s", i ? ", " : "", names[i]);
    return rel_fail(err, RELATA_USAGE, "there is no %s '%s'; there are %s", what, word, known);
}

static bool choose_types(const rel_strings *words, uint32_t *ret, relata_error *err)
{
    for (size_t i = 0; i < words->count; i++) {
        rel_entity_type type = rel_entity_type_of(rel_text_of(words->items[i]));
        const char *names[REL_ENTITY_TYPE_COUNT];
        size_t count = 0;
        for (int each = REL_NO_TYPE + 1; each < REL_ENTITY_TYPE_COUNT; each++)
            names[count++] = rel_entity_type_name((rel_entity_type)each).bytes;
        if (type == REL_NO_TYPE)
            return fail_unknown("type", words->items[i], names, count, err);
        *ret |= 1u << type;
    }
    return true;
}

static bool choose_statuses(const rel_strings *words, uint32_t *ret, relata_error *err)
{
    for (size_t i = 0; i < words->count; i++) {
        rel_status status = REL_ASSERTED;
        const char *names[REL_STATUS_COUNT];
        for (int each = 0; each < REL_STATUS_COUNT; each++)
            names[each] = rel_status_name((rel_status)each).bytes;
        if (!rel_status_of(rel_text_of(words->items[i]), &status))
            return fail_unknown("status", words->items[i], names, REL_STATUS_COUNT, err);
        *ret |= 1u << status;
    }
    return true;
}

static bool asks_for_all(const rel_arguments *arguments)
{
    return !arguments->focus && !arguments->top && !arguments->types.count &&
           !arguments->relation_names.count && !arguments->statuses.count && !arguments->since &&
           !arguments->until && !arguments->minimum_mentions && arguments->hops <= 1;
}

/** What the options ask for; `names` is where the names of relations go. */
static bool read_selection(const rel_arguments *arguments, rel_text names[MAX_RELATIONS],
                           rel_selection *ret, relata_error *err)
{
    *ret = (rel_selection){
        .relations = names,
        .relation_count = arguments->relation_names.count,
        .since = rel_text_of(arguments->since),
        .until = rel_text_of(arguments->until),
        .min_mentions = arguments->minimum_mentions,
        .focus = rel_text_of(arguments->focus),
        .hops = arguments->hops,
        .top = arguments->top,
    };
    if (ret->relation_count > MAX_RELATIONS)
        return rel_fail(err, RELATA_USAGE, "more than %d relations", MAX_RELATIONS);
    if (arguments->hops > 1 && !arguments->focus)
        return rel_fail(err, RELATA_USAGE, "say with --focus from where the --hops are counted");
    for (size_t i = 0; i < ret->relation_count; i++)
        names[i] = rel_text_of(arguments->relation_names.items[i]);
    return choose_types(&arguments->types, &ret->types, err) &&
           choose_statuses(&arguments->statuses, &ret->statuses, err);
}

bool rel_session_select(const rel_arguments *arguments, relata_graph *take_graph, rel_subject *ret,
                        relata_error *err)
{
    rel_text names[MAX_RELATIONS];
    rel_selection selection;
    rel_left_out left_out;
    rel_arena arena = {0};
    rel_facts facts;
    rel_subject subject = {.graph = take_graph};
    if (asks_for_all(arguments)) {
        *ret = subject;
        return true;
    }
    subject = (rel_subject){.whole = take_graph};
    bool ok =
        read_selection(arguments, names, &selection, err) &&
        rel_facts_select(rel_graph_facts(take_graph), &selection, &arena, &facts, &left_out, err) &&
        (subject.graph = rel_graph_new(&arena, &facts, err));
    rel_arena_clear(&arena);
    if (ok)
        *ret = subject;
    else
        rel_subject_clear(&subject);
    return ok;
}
