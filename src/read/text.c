#include "read/clean.h"
#include "read/plain.h"
#include "read/read.h"

bool rel_read_text(rel_text content, const char *name, rel_arena *arena, rel_document *ret,
                   relata_error *err)
{
    rel_document document = {.original = content};
    document.id = rel_arena_copy(arena, rel_text_of(name));
    if (!document.id.bytes)
        return rel_fail_memory(err);
    if (!rel_clean(&document, arena, err) || !rel_document_index_lines(&document, arena, err) ||
        !rel_find_blocks(&document, arena, err))
        return false;
    *ret = document;
    return true;
}
