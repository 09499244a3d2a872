#include "cli/fresh.h"

#include "base/file.h"
#include "base/memory.h"
#include "export/sealed.h"

enum { MAX_FILE_MIB = 4096 };

static bool compare_bytes(const rel_fresh_copy *copy, rel_text old, bool *ret, relata_error *err)
{
    rel_memory_sink fresh = {0};
    rel_writer out = rel_writer_to_memory(&fresh);
    bool ok = copy->write(copy->subject, &out, err);
    ok = rel_writer_finish(&out, ok ? err : NULL) && ok;
    if (ok)
        *ret = rel_text_equal(old, (rel_text){fresh.bytes, fresh.size});
    rel_free(fresh.bytes);
    return ok;
}

static bool compare_stamps(const rel_fresh_copy *copy, rel_text old, bool *ret, relata_error *err)
{
    char stamp[REL_STAMP_SIZE];
    if (!copy->stamp(copy->subject, stamp, err))
        return false;
    *ret = rel_text_contains(old, rel_text_of(stamp)) &&
           (!copy->is_sealed || rel_sealed_is_intact(old));
    return true;
}

bool rel_fresh_ask(const rel_fresh_copy *copy, const char *path, bool *ret, relata_error *err)
{
    rel_arena arena = {0};
    rel_text old;
    bool ok = true;
    *ret = false;
    if (rel_file_read(path, (size_t)MAX_FILE_MIB * 1024 * 1024, &arena, &old, NULL))
        ok = (copy->stamp ? compare_stamps : compare_bytes)(copy, old, ret, err);
    rel_arena_clear(&arena);
    return ok;
}
