#include "export/svg_captions.h"

#include <stdio.h>

#include "base/array.h"
#include "base/memory.h"
#include "base/writer.h"
#include "export/svg_legend.h"
#include "graph/metrics.h"

enum { MOST_LOOKED_AT = 1000, MOST_NAMED = 12, MOST_SOURCE_BYTES = 400 };

static void add_caption(rel_svg_captions *p, rel_text text)
{
    size_t room = REL_SVG_MOST_CAPTION_LINES - p->count;
    p->count += rel_metrics_wrap(text, REL_SVG_SMALL_SIZE, false, p->width, p->arena,
                                 p->lines + p->count, room);
}

/* The outlet where it is known, else the headline, else the document. */
static rel_text name_of(const rel_source *source)
{
    if (source->source.size)
        return source->source;
    return source->title.size ? source->title : source->id;
}

static void put_source(rel_writer *out, const rel_source *source)
{
    bool is_headline = !source->source.size && source->title.size;
    rel_put_string(out, is_headline ? "\xE2\x80\x9C" : "");
    rel_put_text(out, name_of(source));
    rel_put_string(out, is_headline ? "\xE2\x80\x9D" : "");
}

static bool is_same_outlet(const rel_source *one, const rel_source *other)
{
    return one->source.size && rel_text_equal(one->source, other->source);
}

static bool is_outlet_known(const rel_facts *facts, size_t index)
{
    for (size_t i = 0; i < index && i < MOST_LOOKED_AT; i++)
        if (is_same_outlet(&facts->sources[i], &facts->sources[index]))
            return true;
    return false;
}

/* " (2015-12-03, 2016-12-08)"; of many articles of an outlet only how many there are. */
static void put_dates(rel_writer *out, const rel_facts *facts, size_t index)
{
    enum { MOST_DATES = 3 };
    size_t count = 1, dated = 0;
    for (size_t i = index + 1; i < facts->source_count; i++)
        count += is_same_outlet(&facts->sources[i], &facts->sources[index]);
    if (count > MOST_DATES) {
        rel_put_format(out, " (%zu articles)", count);
        return;
    }
    for (size_t i = index; i < facts->source_count && count > 0; i++)
        if (i == index || is_same_outlet(&facts->sources[i], &facts->sources[index])) {
            count--;
            if (facts->sources[i].date.size)
                rel_put_format(out, "%s%.*s", dated++ ? ", " : " (",
                               REL_TEXT_ARGS(facts->sources[i].date));
        }
    rel_put_string(out, dated ? ")" : "");
}

/* "Sources: China Daily (2015-12-03, 2016-12-08), Xinhua (2016-12-09). …" */
static void add_sources(rel_svg_captions *p)
{
    const rel_facts *facts = p->drawing->facts;
    rel_memory_sink text = {0};
    rel_writer out = rel_writer_to_memory(&text);
    size_t named = 0, spent = 0, others = 0;
    if (!facts->source_count)
        return;
    rel_put_string(&out, "Sources: ");
    for (size_t i = 0; i < facts->source_count; i++) {
        if (is_outlet_known(facts, i))
            continue;
        if (named == MOST_NAMED || (named && spent > MOST_SOURCE_BYTES)) {
            others++;
            continue;
        }
        rel_put_string(&out, named++ ? ", " : "");
        put_source(&out, &facts->sources[i]);
        spent += name_of(&facts->sources[i]).size;
        put_dates(&out, facts, i);
    }
    if (others)
        rel_put_format(&out, " and %zu more", others);
    rel_put_string(&out, ". Hover a line for the sentence it rests on.");
    if (rel_writer_finish(&out, NULL))
        add_caption(p, rel_arena_copy(p->arena, (rel_text){text.bytes, text.size}));
    rel_free(text.bytes);
}

/* What the user chose not to see, by --focus, --type and their like. */
static void add_selection(rel_svg_captions *p)
{
    const rel_facts *facts = p->drawing->facts, *whole = facts->whole;
    char text[160];
    if (!whole)
        return;
    size_t entities = whole->vertex_count - facts->vertex_count;
    size_t relations = whole->arc_count - facts->arc_count;
    if (!entities && !relations)
        return;
    snprintf(text, sizeof text, "Left out by choice: %zu of %zu entities and %zu of %zu relations.",
             entities, whole->vertex_count, relations, whole->arc_count);
    add_caption(p, rel_arena_copy(p->arena, rel_text_of(text)));
}

static void add_omissions(rel_svg_captions *p)
{
    const rel_omissions *left_out = &p->drawing->omissions;
    const struct {
        size_t count;
        const char *one, *many;
    } kinds[] = {
        {left_out->entities, "entity beyond the core that matters most by weighted PageRank",
         "entities beyond the core that matters most by weighted PageRank"},
        {left_out->beyond, "relation with them", "relations with them"},
        {left_out->relations, "weaker relation within it", "weaker relations within it"},
        {left_out->communities, "smaller community", "smaller communities"},
        {left_out->entities_elsewhere, "entity in such", "entities in them"},
        {left_out->folded, "office or place told on a card",
         "offices and places told on the cards"},
        {left_out->contained, "membership told by frames and meetings",
         "memberships told by frames and meetings"},
        {left_out->implied, "meeting implied by attendance", "meetings implied by attendance"},
        {left_out->negated, "relation that the text denies", "relations that the text denies"},
        {left_out->unconnected, "entity without a drawn relation",
         "entities without a drawn relation"},
    };
    char text[600] = "Not drawn:";
    size_t size = strlen(text);
    for (size_t i = 0; i < COUNT_OF(kinds); i++)
        if (kinds[i].count)
            size += (size_t)snprintf(text + size, sizeof text - size, "%s %zu %s",
                                     text[size - 1] == ':' ? "" : ",", kinds[i].count,
                                     kinds[i].count == 1 ? kinds[i].one : kinds[i].many);
    if (text[size - 1] != ':')
        add_caption(p, rel_arena_copy(p->arena, rel_text_of(text)));
}

void rel_svg_captions_set(rel_svg_captions *captions)
{
    add_sources(captions);
    add_selection(captions);
    add_omissions(captions);
}
