/**
 * Prints what recognition finds, to be read by people and by actors.py:
 *
 *     mentions [-e] FILE…
 *
 * For each document its sentences with the mentions in brackets, then its entities and links; with
 * -e one line of JSON for each sentence instead: the entities that it speaks of.
 */
#include <stdio.h>
#include <stdlib.h>

#include "base/writer.h"
#include "read/read.h"
#include "recognize/recognize.h"
#include "segment/segment.h"

typedef struct rel_session {
    rel_language language;
    rel_symbols symbols;
    rel_arena arena;
    rel_writer out;
    bool is_json;
} rel_session;

static rel_text tokens_text(const rel_document *document, const rel_segments *segments,
                            uint32_t first, uint32_t count)
{
    const rel_token *last = &segments->tokens[first + count - 1];
    uint32_t start = segments->tokens[first].start;
    return rel_text_slice(document->text, start, last->start + last->size - start);
}

static void put_marked_sentence(rel_writer *out, const rel_document *document,
                                const rel_segments *segments, const rel_mentions *found,
                                uint32_t index)
{
    const rel_sentence *sentence = &segments->sentences[index];
    for (uint32_t i = 0; i < sentence->token_count; i++) {
        uint32_t token = sentence->first + i;
        if (segments->tokens[token].flags & REL_TOKEN_SPACE_BEFORE)
            rel_put_char(out, ' ');
        for (size_t j = 0; j < found->mention_count; j++)
            if (found->mentions[j].first == token)
                rel_put_char(out, '[');
        rel_put_text(out, rel_token_text(document, &segments->tokens[token]));
        for (size_t j = found->mention_count; j-- > 0;) {
            const rel_mention *mention = &found->mentions[j];
            if (mention->first + mention->token_count != token + 1)
                continue;
            if (mention->entity == REL_NONE)
                rel_put_string(out, "]?");
            else
                rel_put_format(out, "]%u", (unsigned)mention->entity);
        }
    }
    rel_put_char(out, '\n');
}

static void put_entity(rel_writer *out, const rel_mentions *found, size_t index)
{
    const rel_entity *entity = &found->entities[index];
    rel_put_format(out, "  %zu %.*s '%.*s' %.*s %.*s x%u", index,
                   REL_TEXT_ARGS(rel_entity_type_name(entity->type)), REL_TEXT_ARGS(entity->name),
                   REL_TEXT_ARGS(entity->country), REL_TEXT_ARGS(entity->subtype),
                   (unsigned)entity->mention_count);
    if (entity->office.size)
        rel_put_format(out, " office '%.*s'", REL_TEXT_ARGS(entity->office));
    for (size_t i = 0; i < entity->alias_count; i++)
        rel_put_format(out, " = '%.*s'", REL_TEXT_ARGS(entity->aliases[i]));
    for (size_t i = 0; i < entity->member_count; i++)
        rel_put_format(out, " + %u", (unsigned)entity->members[i]);
    if (entity->ordinal)
        rel_put_format(out, " no. %u", (unsigned)entity->ordinal);
    if (entity->place.size || entity->date.size)
        rel_put_format(out, " @ %.*s %.*s", REL_TEXT_ARGS(entity->place),
                       REL_TEXT_ARGS(entity->date));
    rel_put_char(out, '\n');
}

static void put_document(rel_session *session, const rel_document *document,
                         const rel_segments *segments, const rel_mentions *found)
{
    rel_writer *out = &session->out;
    rel_put_format(out, "## %.*s\n", REL_TEXT_ARGS(document->id));
    for (uint32_t i = 0; i < segments->sentence_count; i++)
        put_marked_sentence(out, document, segments, found, i);
    for (size_t i = 0; i < found->entity_count; i++)
        put_entity(out, found, i);
    for (size_t i = 0; i < found->link_count; i++) {
        const rel_link *link = &found->links[i];
        rel_put_format(
            out, "  '%.*s' %.*s%s '%.*s' %.*s\n", REL_TEXT_ARGS(found->entities[link->source].name),
            REL_TEXT_ARGS(link->relation), link->is_former ? " (former)" : "",
            REL_TEXT_ARGS(found->entities[link->target].name), REL_TEXT_ARGS(link->topic));
    }
}

static void put_mention_json(rel_writer *out, const rel_document *document,
                             const rel_segments *segments, const rel_mentions *found,
                             const rel_mention *mention)
{
    const rel_entity *entity =
        mention->entity == REL_NONE ? NULL : &found->entities[mention->entity];
    rel_put_string(out, "{\"text\":");
    rel_put_json(out, tokens_text(document, segments, mention->first, mention->token_count));
    rel_put_string(out, ",\"type\":");
    rel_put_json(out, entity ? rel_entity_type_name(entity->type) : (rel_text){0});
    rel_put_string(out, ",\"country\":");
    rel_put_json(out, entity ? entity->country : (rel_text){0});
    rel_put_string(out, ",\"name\":");
    rel_put_json(out, entity ? entity->name : (rel_text){0});
    rel_put_char(out, '}');
}

static void put_document_json(rel_session *session, const rel_document *document,
                              const rel_segments *segments, const rel_mentions *found)
{
    rel_writer *out = &session->out;
    rel_put_string(out, "{\"id\":");
    rel_put_json(out, document->id);
    rel_put_string(out, ",\"mentions\":[");
    for (size_t i = 0; i < found->mention_count; i++) {
        if (i)
            rel_put_char(out, ',');
        put_mention_json(out, document, segments, found, &found->mentions[i]);
    }
    rel_put_string(out, "]}\n");
}

static bool read_document(rel_session *session, const rel_document *document, relata_error *err)
{
    rel_segments segments = {0};
    rel_mentions found = {0};
    if (!rel_segment(document, &session->language, &session->symbols, &session->arena, &segments,
                     err) ||
        !rel_recognize(document, &segments, &session->language, &session->symbols, &session->arena,
                       &found, err))
        return false;
    if (session->is_json)
        put_document_json(session, document, &segments, &found);
    else
        put_document(session, document, &segments, &found);
    return true;
}

static bool read_file(rel_session *session, const char *path, relata_error *err)
{
    rel_reader *reader = rel_reader_open(&(rel_input){path, path}, err);
    bool ok = reader != NULL;
    while (ok) {
        rel_document document = {0};
        rel_read_result result = rel_reader_next(reader, &session->arena, &document, err);
        if (result == REL_READ_END)
            break;
        ok = result == REL_READ_DOCUMENT && read_document(session, &document, err);
        rel_arena_reset(&session->arena);
        rel_symbols_forget(&session->symbols);
    }
    rel_reader_close(reader);
    return ok;
}

int main(int count, char **arguments)
{
    relata_error err = {0};
    rel_session session = {.out = rel_writer_to_stream(stdout)};
    bool ok = rel_language_load(&session.language, NULL, &err) &&
              rel_symbols_clone(&session.symbols, &session.language.symbols, &err);
    for (int i = 1; ok && i < count; i++) {
        if (strcmp(arguments[i], "-e") == 0)
            session.is_json = true;
        else
            ok = read_file(&session, arguments[i], &err);
    }
    ok = rel_writer_finish(&session.out, ok ? &err : NULL) && ok;
    if (!ok)
        fprintf(stderr, "mentions: %s\n", err.message);
    rel_arena_clear(&session.arena);
    rel_symbols_clear(&session.symbols);
    rel_language_clear(&session.language);
    return ok ? EXIT_SUCCESS : EXIT_FAILURE;
}
