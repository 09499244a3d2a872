#include "cli/documents.h"

static bool visit_input(const rel_input *input, rel_document_visit visit, void *context,
                        rel_arena *passing, relata_error *err)
{
    rel_document document;
    rel_reader *reader = rel_reader_open(input, err);
    bool ok = reader != NULL;
    while (ok) {
        rel_read_result result = rel_reader_next(reader, passing, &document, err);
        if (result == REL_READ_END)
            break;
        ok = result == REL_READ_DOCUMENT && visit(context, &document, passing, err);
        rel_arena_reset(passing);
    }
    rel_reader_close(reader);
    return ok;
}

bool rel_documents_each(const rel_arguments *arguments, rel_document_visit visit, void *context,
                        relata_error *err)
{
    rel_arena lasting = {0}, passing = {0};
    rel_inputs inputs = {0};
    bool ok = true;
    for (size_t i = 0; ok && i < rel_session_input_count(arguments); i++)
        ok = rel_inputs_expand(&inputs, rel_session_inputs(arguments)[i], &lasting, err);
    for (size_t i = 0; ok && i < inputs.count; i++)
        ok = visit_input(&inputs.items[i], visit, context, &passing, err);
    rel_arena_clear(&passing);
    rel_arena_clear(&lasting);
    return ok;
}
