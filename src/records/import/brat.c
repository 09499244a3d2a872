/*
 * brat's standoff: FILE.ann with spans, relations, events and attributes, beside FILE.txt with the
 * text. An event is read as relations from its agent to each of the others who take part; an event
 * that takes part in another one stands for its own agent. Attributes make claims negated, alleged
 * or planned; `Equiv` makes several spans one entity. Lines may refer to later ones, so that
 * relations are made at the end.
 */
#include <stdio.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/file.h"
#include "base/utf8.h"
#include "records/import/annotation.h"

enum { MAX_TEXT_MIB = 64, MAX_EVENTS = 20000, MOST_STEPS = 8 };

/** `R1` or `E1`: what is said of whom. */
typedef struct brat_event {
    rel_text key, relation;
    rel_text trigger;   /**< key of its span; empty for a relation */
    rel_text arguments; /**< what the line has after that */
} brat_event;

/** `A1`, or `M1` in older files. */
typedef struct brat_attribute {
    rel_text of; /**< key of a relation or event */
    rel_status status;
} brat_attribute;

typedef struct brat_reader {
    rel_import *import;
    rel_arena arena; /**< of the text and of the lists */
    rel_annotation annotation;
    size_t span_capacity;
    brat_event *events;
    size_t event_count, event_capacity;
    brat_attribute *attributes;
    size_t attribute_count, attribute_capacity;
    rel_text *equivalences; /**< keys of spans with blanks between them */
    size_t equivalence_count, equivalence_capacity;
    rel_span_relation *relations;
    size_t relation_count, relation_capacity;
    unsigned line;
} brat_reader;

static bool fail_at_line(const brat_reader *brat, const char *message)
{
    return rel_fail_at(brat->import->err, RELATA_SYNTAX, brat->import->path, brat->line, 1, "%s",
                       message);
}

/** Cut `rest` at the first `separator`, and give what was before it. */
static rel_text cut(rel_text *rest, char separator)
{
    size_t size = 0;
    while (size < rest->size && rest->bytes[size] != separator)
        size++;
    rel_text part = rel_text_slice(*rest, 0, size);
    size += size < rest->size;
    *rest = rel_text_slice(*rest, size, rest->size - size);
    return part;
}

static bool read_number(rel_text text, size_t *ret)
{
    size_t number = 0;
    if (text.size == 0 || text.size > 9)
        return false;
    for (size_t i = 0; i < text.size; i++) {
        if (!rel_ascii_is_digit(text.bytes[i]))
            return false;
        number = number * 10 + (size_t)(text.bytes[i] - '0');
    }
    *ret = number;
    return true;
}

/** `T1<tab>Person 0 12<tab>Guo Shengkun`; a span of several pieces has `0 3;9 12`. */
static bool read_span(brat_reader *brat, rel_text key, rel_text rest)
{
    rel_text head = cut(&rest, '\t');
    rel_span span = {.key = key, .type = cut(&head, ' '), .quoted = rest};
    bool has_pieces = head.size && memchr(head.bytes, ';', head.size);
    rel_text start = cut(&head, ' '), end = head;
    while (has_pieces && memchr(end.bytes, ' ', end.size))
        cut(&end, ' ');
    if (has_pieces)
        span.quoted = (rel_text){0};
    if (!read_number(start, &span.start) || !read_number(end, &span.end))
        return fail_at_line(brat, "expected a type and two offsets");
    rel_annotation *annotation = &brat->annotation;
    return REL_PUSH_IN(&brat->arena, annotation->spans, annotation->span_count, brat->span_capacity,
                       span, brat->import->err);
}

/** `R1<tab>met Arg1:T1 Arg2:T2`, and for an event `E1<tab>Attack:T3 Agent:T1 Target:T2`. */
static bool read_event(brat_reader *brat, rel_text key, rel_text rest)
{
    rel_text trigger = cut(&rest, ' ');
    rel_text relation = cut(&trigger, ':');
    if (brat->event_count == MAX_EVENTS)
        return fail_at_line(brat, "there are too many relations and events");
    brat_event event = {.key = key, .relation = relation, .trigger = trigger, .arguments = rest};
    return REL_PUSH_IN(&brat->arena, brat->events, brat->event_count, brat->event_capacity, event,
                       brat->import->err);
}

/** Attributes by name and, where it matters, value: brat's own, of BioNLP and of ACE. */
static const struct attribute_status {
    const char *name, *value;
    rel_status status;
} attribute_statuses[] = {
    {"negation", NULL, REL_NEGATED},         {"negated", NULL, REL_NEGATED},
    {"polarity", "negative", REL_NEGATED},   {"speculation", NULL, REL_ALLEGED},
    {"uncertainty", NULL, REL_ALLEGED},      {"certainty", "certain", REL_ASSERTED},
    {"certainty", NULL, REL_ALLEGED},        {"confidence", "high", REL_ASSERTED},
    {"confidence", NULL, REL_ALLEGED},       {"factuality", "fact", REL_ASSERTED},
    {"factuality", "factual", REL_ASSERTED}, {"factuality", NULL, REL_ALLEGED},
    {"modality", "asserted", REL_ASSERTED},  {"modality", NULL, REL_ALLEGED},
    {"tense", "future", REL_PLANNED},
};

static rel_status status_of(rel_text name, rel_text value)
{
    for (size_t i = 0; i < COUNT_OF(attribute_statuses); i++) {
        const struct attribute_status *row = &attribute_statuses[i];
        if (rel_text_equal_ignoring_case(name, rel_text_of(row->name)) &&
            (!row->value || rel_text_equal_ignoring_case(value, rel_text_of(row->value))))
            return row->status;
    }
    return REL_ASSERTED;
}

/** `A1<tab>Negation E1`, `A2<tab>Certainty R1 Possible`. */
static bool read_attribute(brat_reader *brat, rel_text rest)
{
    rel_text name = cut(&rest, ' '), of = cut(&rest, ' ');
    if (brat->attribute_count == MAX_EVENTS)
        return fail_at_line(brat, "there are too many attributes");
    brat_attribute attribute = {.of = of, .status = status_of(name, rest)};
    return REL_PUSH_IN(&brat->arena, brat->attributes, brat->attribute_count,
                       brat->attribute_capacity, attribute, brat->import->err);
}

/** `*<tab>Equiv T1 T2 T5` */
static bool read_equivalence(brat_reader *brat, rel_text rest)
{
    if (!rel_text_equal(cut(&rest, ' '), REL_TEXT("Equiv")))
        return true;
    if (brat->equivalence_count == MAX_EVENTS)
        return fail_at_line(brat, "there are too many equivalences");
    return REL_PUSH_IN(&brat->arena, brat->equivalences, brat->equivalence_count,
                       brat->equivalence_capacity, rest, brat->import->err);
}

static bool read_line(brat_reader *brat, rel_text line)
{
    rel_text rest = line;
    rel_text key = cut(&rest, '\t');
    switch (key.size ? key.bytes[0] : ' ') {
    case 'T': return read_span(brat, key, rest);
    case 'R':
    case 'E': return read_event(brat, key, rest);
    case 'A':
    case 'M': return read_attribute(brat, rest);
    case '*': return read_equivalence(brat, rest);
    default: return true; /* notes say nothing that we keep */
    }
}

static const brat_event *find_event(const brat_reader *brat, rel_text key)
{
    for (size_t i = 0; i < brat->event_count; i++)
        if (rel_text_equal(brat->events[i].key, key))
            return &brat->events[i];
    return NULL;
}

static rel_span *find_span(const brat_reader *brat, rel_text key)
{
    for (size_t i = 0; i < brat->annotation.span_count; i++)
        if (rel_text_equal(brat->annotation.spans[i].key, key))
            return &brat->annotation.spans[i];
    return NULL;
}

/** Who does what an event tells of is the argument of such a role, or else the first. */
static bool is_agent(rel_text role)
{
    static const char *const roles[] = {"agent",  "arg1",   "attacker", "giver", "cause",
                                        "source", "seller", "speaker",  "actor"};
    for (size_t i = 0; i < COUNT_OF(roles); i++)
        if (rel_text_equal_ignoring_case(role, rel_text_of(roles[i])))
            return true;
    return false;
}

/** The key behind `Agent:`, and whether that is one. */
static rel_text next_argument(rel_text *rest, bool *ret_agent)
{
    rel_text word = cut(rest, ' ');
    *ret_agent = is_agent(cut(&word, ':'));
    return word;
}

static rel_text agent_of(const brat_event *event)
{
    rel_text rest = event->arguments, first = {0};
    while (rest.size) {
        bool is_agent_of_it;
        rel_text key = next_argument(&rest, &is_agent_of_it);
        if (is_agent_of_it)
            return key;
        first = first.size ? first : key;
    }
    return first;
}

/** The span that `key` stands for; empty when it is none. */
static rel_text span_of(const brat_reader *brat, rel_text key)
{
    for (int i = 0; i < MOST_STEPS && rel_text_starts(key, REL_TEXT("E")); i++) {
        const brat_event *event = find_event(brat, key);
        key = event ? agent_of(event) : (rel_text){0};
    }
    return rel_text_starts(key, REL_TEXT("T")) ? key : (rel_text){0};
}

/** The strongest of what attributes say of it. */
static rel_status event_status(const brat_reader *brat, const brat_event *event)
{
    rel_status status = REL_ASSERTED;
    for (size_t i = 0; i < brat->attribute_count; i++)
        if (rel_text_equal(brat->attributes[i].of, event->key) &&
            brat->attributes[i].status > status)
            status = brat->attributes[i].status;
    return status;
}

/** From the agent of an event to everybody else in it. */
static bool add_relations(brat_reader *brat, const brat_event *event)
{
    rel_text agent = agent_of(event), source = span_of(brat, agent), rest = event->arguments;
    rel_span *trigger = find_span(brat, event->trigger);
    while (source.size && rest.size) {
        bool is_agent_of_it;
        rel_text key = next_argument(&rest, &is_agent_of_it);
        rel_span_relation relation = {.source = source,
                                      .target = span_of(brat, key),
                                      .relation = event->relation,
                                      .trigger = trigger ? trigger->quoted : (rel_text){0},
                                      .status = event_status(brat, event)};
        if (relation.target.size && !rel_text_equal(key, agent) &&
            !REL_PUSH_IN(&brat->arena, brat->relations, brat->relation_count,
                         brat->relation_capacity, relation, brat->import->err))
            return false;
    }
    return true;
}

/** The triggers of events are no entities, unless something else refers to them as such. */
static void mark_triggers(brat_reader *brat)
{
    for (size_t i = 0; i < brat->event_count; i++) {
        rel_span *trigger = find_span(brat, brat->events[i].trigger);
        if (trigger)
            trigger->is_trigger = true;
    }
    for (size_t i = 0; i < 2 * brat->relation_count; i++) {
        const rel_span_relation *relation = &brat->relations[i / 2];
        rel_span *end = find_span(brat, i % 2 ? relation->target : relation->source);
        if (end)
            end->is_trigger = false;
    }
}

/** The span that stands for all that are the same as `key`; NULL for no entity. */
static rel_span *find_root(const brat_reader *brat, rel_text key)
{
    rel_span *span = find_span(brat, key);
    while (span && span->same_as.size)
        span = find_span(brat, span->same_as);
    return span && !span->is_trigger ? span : NULL;
}

/** The first of the spans stands for the others, and for what these stand for. */
static void join_spans(brat_reader *brat, rel_text keys)
{
    rel_span *first = find_root(brat, cut(&keys, ' '));
    while (first && keys.size) {
        rel_span *other = find_root(brat, cut(&keys, ' '));
        if (other && other != first)
            other->same_as = first->key;
    }
}

static bool make_relations(brat_reader *brat)
{
    for (size_t i = 0; i < brat->event_count; i++)
        if (!add_relations(brat, &brat->events[i]))
            return false;
    mark_triggers(brat);
    for (size_t i = 0; i < brat->equivalence_count; i++)
        join_spans(brat, brat->equivalences[i]);
    return true;
}

static bool read_text(brat_reader *brat)
{
    const char *path = brat->import->path;
    size_t size = strlen(path);
    char *text_path = rel_arena_need(&brat->arena, size + sizeof ".txt", 1, brat->import->err);
    if (!text_path)
        return false;
    memcpy(text_path, path, size);
    bool has_ending = size > 4 && strcmp(path + size - 4, ".ann") == 0;
    strcpy(text_path + (has_ending ? size - 4 : size), ".txt");
    const char *slash = strrchr(text_path, '/');
    brat->annotation.document = rel_text_of(slash ? slash + 1 : text_path);
    return rel_file_read(text_path, (size_t)MAX_TEXT_MIB * 1024 * 1024, &brat->arena,
                         &brat->annotation.text, brat->import->err);
}

static bool read_brat(rel_import *import)
{
    brat_reader brat = {.import = import};
    bool ok = read_text(&brat);
    rel_text rest = import->content;
    while (ok && rest.size) {
        brat.line++;
        ok = read_line(&brat, rel_text_trim(cut(&rest, '\n')));
    }
    ok = ok && make_relations(&brat);
    brat.annotation.relations = brat.relations;
    brat.annotation.relation_count = brat.relation_count;
    ok = ok && rel_annotation_add(import, &brat.annotation);
    rel_arena_clear(&brat.arena);
    return ok;
}

static bool recognizes_brat(const char *path, rel_text content)
{
    size_t size = strlen(path);
    if (size > 4 && strcmp(path + size - 4, ".ann") == 0)
        return true;
    rel_text line = content;
    line = cut(&line, '\n');
    rel_text key = cut(&line, '\t');
    size_t number;
    return key.size > 1 && key.bytes[0] == 'T' &&
           read_number(rel_text_slice(key, 1, key.size - 1), &number) && line.size > 0 &&
           memchr(line.bytes, '\t', line.size);
}

const rel_importer rel_brat_importer = {
    .name = "brat",
    .summary = "brat's standoff: FILE.ann beside FILE.txt",
    .recognizes = recognizes_brat,
    .read = read_brat,
};
