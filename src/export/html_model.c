#include "export/html_model.h"

#include "base/memory.h"
#include "graph/style.h"
#include "records/evidence.h"

/* --- numbers for what comes often ---------------------------------------------------------------
 */

static bool number_documents(rel_html_model *model, rel_arena *arena, relata_error *err)
{
    const rel_facts *facts = model->facts;
    bool ok = true;
    for (size_t i = 0; i < facts->source_count; i++)
        ok = ok && rel_symbols_intern(&model->documents, facts->sources[i].id);
    for (size_t i = 0; i < facts->arc_count; i++) {
        rel_evidence_walk walk = rel_evidence_of(&facts->arcs[i]);
        for (rel_evidence evidence; rel_evidence_next(&walk, &evidence);)
            ok = ok && rel_symbols_intern(&model->documents, evidence.document);
    }
    if (!ok)
        return rel_fail_memory(err);
    model->sources = rel_arena_need(arena, model->documents.count + 1, sizeof(rel_source *), err);
    for (size_t i = 0; model->sources && i < facts->source_count; i++)
        model->sources[rel_symbols_find(&model->documents, facts->sources[i].id)] =
            &facts->sources[i];
    return model->sources != NULL;
}

static bool number_words(rel_html_model *model, relata_error *err)
{
    const rel_facts *facts = model->facts;
    bool ok = true;
    for (size_t i = 0; i < facts->vertex_count; i++)
        ok = ok && rel_symbols_intern(&model->words,
                                      rel_text_of(rel_card_style_of(&facts->vertices[i])->name));
    for (size_t i = 0; i < facts->arc_count; i++)
        ok = ok && rel_symbols_intern(&model->words, facts->arcs[i].relation) &&
             rel_symbols_intern(&model->words,
                                rel_text_of(rel_line_style_of(facts->arcs[i].family)->name)) &&
             rel_symbols_intern(&model->words, rel_status_name(facts->arcs[i].status));
    return ok || rel_fail_memory(err);
}

bool rel_html_model_open(rel_html_model *model, rel_arena *arena, relata_error *err)
{
    return number_documents(model, arena, err) && number_words(model, err);
}

void rel_html_model_close(rel_html_model *model)
{
    rel_symbols_clear(&model->documents);
    rel_symbols_clear(&model->words);
}

/* --- rows ---------------------------------------------------------------------------------------
 */

static void put_word(rel_writer *out, const rel_html_model *model, rel_text word)
{
    rel_put_number(out, rel_symbols_find(&model->words, word));
}

static void put_texts(rel_writer *out, const rel_text *texts, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        rel_put_string(out, i ? "," : "");
        rel_put_json(out, texts[i]);
    }
}

static void put_entity(rel_writer *out, const rel_html_model *model, size_t i)
{
    const rel_vertex *vertex = &model->facts->vertices[i];
    const rel_text texts[] = {vertex->id,     vertex->label, vertex->country,
                              vertex->office, vertex->date,  vertex->place};
    rel_put_char(out, '[');
    put_word(out, model, rel_text_of(rel_card_style_of(vertex)->name));
    rel_put_char(out, ',');
    put_texts(out, texts, sizeof texts / sizeof *texts);
    rel_put_string(out, ",[");
    put_texts(out, vertex->aliases, vertex->alias_count);
    rel_put_char(out, ']');
    if (model->map && !model->map->is_alone[i])
        rel_put_format(out, ",%.0f,%.0f", model->map->points[i].x * 10,
                       model->map->points[i].y * 10);
    rel_put_char(out, ']');
}

/* When it happened, or when it was first written of. */
static rel_text date_of(const rel_html_model *model, const rel_arc *arc)
{
    rel_text first = arc->start;
    rel_evidence_walk walk = rel_evidence_of(arc);
    for (rel_evidence evidence; !arc->start.size && rel_evidence_next(&walk, &evidence);) {
        rel_symbol document = rel_symbols_find(&model->documents, evidence.document);
        rel_text date = model->sources[document] ? model->sources[document]->date : (rel_text){0};
        if (date.size && (!first.size || rel_text_compare(date, first) < 0))
            first = date;
    }
    return first;
}

static void put_relation(rel_writer *out, const rel_html_model *model, const rel_arc *arc)
{
    rel_put_format(out, "[%zu,%zu,", (size_t)(arc->source - model->facts->vertices),
                   (size_t)(arc->target - model->facts->vertices));
    put_word(out, model, arc->relation);
    rel_put_char(out, ',');
    put_word(out, model, rel_text_of(rel_line_style_of(arc->family)->name));
    rel_put_char(out, ',');
    put_word(out, model, rel_status_name(arc->status));
    rel_put_char(out, ',');
    rel_put_json(out, date_of(model, arc));
    rel_put_format(out, ",%u,%d]", arc->weight, arc->is_symmetric);
}

static void put_document(rel_writer *out, const rel_html_model *model, size_t symbol)
{
    const rel_source *source = model->sources[symbol];
    rel_text id = rel_symbols_text(&model->documents, (rel_symbol)symbol);
    rel_put_char(out, '[');
    put_texts(out,
              source ? (rel_text[]){id, source->title, source->date, source->source, source->url}
                     : &id,
              source ? 5 : 1);
    rel_put_char(out, ']');
}

/* --- blocks -------------------------------------------------------------------------------------
 */

static void put_model(rel_writer *out, const rel_html_model *model)
{
    const rel_facts *facts = model->facts;
    rel_put_format(out, "{\"evidenceRows\":%d,\"words\":[", REL_HTML_EVIDENCE_ROWS);
    put_texts(out, model->words.spellings, model->words.count);
    rel_put_string(out, "],\n\"documents\":[[]");
    for (size_t i = 1; i < model->documents.count; i++) {
        rel_put_string(out, ",\n");
        put_document(out, model, i);
    }
    rel_put_string(out, "],\n\"entities\":[");
    for (size_t i = 0; i < facts->vertex_count; i++) {
        rel_put_string(out, i ? ",\n" : "\n");
        put_entity(out, model, i);
    }
    rel_put_string(out, "],\n\"relations\":[");
    for (size_t i = 0; i < facts->arc_count; i++) {
        rel_put_string(out, i ? ",\n" : "\n");
        put_relation(out, model, &facts->arcs[i]);
    }
    rel_put_string(out, "]}");
}

static void put_evidence(rel_writer *out, const rel_html_model *model, const rel_arc *arc)
{
    rel_evidence_walk walk = rel_evidence_of(arc);
    for (rel_evidence evidence; rel_evidence_next(&walk, &evidence);) {
        rel_put_format(out, "[%u,%u,", rel_symbols_find(&model->documents, evidence.document),
                       evidence.line);
        rel_put_json(out, evidence.text);
        rel_put_string(out, walk.left ? "]," : "]");
    }
}

/* The sentences of relations from `first`. */
static void put_evidence_rows(rel_writer *out, const rel_html_model *model, size_t first)
{
    rel_put_char(out, '[');
    for (size_t i = first; i < first + REL_HTML_EVIDENCE_ROWS && i < model->facts->arc_count; i++) {
        rel_put_string(out, i > first ? ",\n[" : "\n[");
        put_evidence(out, model, &model->facts->arcs[i]);
        rel_put_char(out, ']');
    }
    rel_put_char(out, ']');
}

static bool put_block(rel_writer *out, const char *id, rel_memory_sink *block, rel_writer *writer,
                      rel_html_packing packing, relata_error *err)
{
    bool ok = rel_writer_finish(writer, err) &&
              rel_html_put_block(out, id, (rel_text){block->bytes, block->size}, packing, err);
    rel_free(block->bytes);
    return ok;
}

bool rel_html_model_put(rel_writer *out, const rel_html_model *model, rel_html_packing packing,
                        relata_error *err)
{
    rel_memory_sink block = {0};
    rel_writer writer = rel_writer_to_memory(&block);
    put_model(&writer, model);
    bool ok = put_block(out, "model", &block, &writer, packing, err);
    for (size_t i = 0; ok && i < model->facts->arc_count; i += REL_HTML_EVIDENCE_ROWS) {
        char id[40];
        snprintf(id, sizeof id, "evidence-%zu", i / REL_HTML_EVIDENCE_ROWS);
        block = (rel_memory_sink){0};
        writer = rel_writer_to_memory(&block);
        put_evidence_rows(&writer, model, i);
        ok = put_block(out, id, &block, &writer, packing, err);
    }
    return ok;
}
