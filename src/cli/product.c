#include "cli/product.h"

#include <string.h>

#include "base/file.h"
#include "base/memory.h"
#include "export/sealed.h"

enum { MAX_FILE_MIB = 4096 };

/** Failed writes do not know their file. */
static bool name_file(const char *path, relata_error *err)
{
    if (err && err->code == RELATA_IO && !strstr(err->message, path)) {
        char why[sizeof err->message];
        snprintf(why, sizeof why, "%s", err->message);
        snprintf(err->message, sizeof err->message, "'%.200s': %.280s", path, why);
    }
    return false;
}

static bool write_stream(const rel_product *product, FILE *stream, relata_error *err)
{
    rel_writer out = rel_writer_to_stream(stream);
    bool ok = product->write(product->subject, &out, err);
    return rel_writer_finish(&out, ok ? err : NULL) && ok;
}

bool rel_product_write(const rel_product *product, const char *path, relata_error *err)
{
    rel_file_draft draft;
    if (!path || strcmp(path, "-") == 0)
        return write_stream(product, stdout, err);
    if (!rel_file_draft_open(&draft, path, err))
        return false;
    if (write_stream(product, draft.stream, err))
        return rel_file_draft_commit(&draft, err);
    rel_file_draft_discard(&draft);
    return name_file(path, err);
}

static bool compare_bytes(const rel_product *product, rel_text old, bool *ret, relata_error *err)
{
    rel_memory_sink fresh = {0};
    rel_writer out = rel_writer_to_memory(&fresh);
    bool ok = product->write(product->subject, &out, err);
    ok = rel_writer_finish(&out, ok ? err : NULL) && ok;
    if (ok)
        *ret = rel_text_equal(old, (rel_text){fresh.bytes, fresh.size});
    rel_free(fresh.bytes);
    return ok;
}

static bool compare_stamps(const rel_product *product, rel_text old, bool *ret, relata_error *err)
{
    char stamp[REL_STAMP_SIZE];
    if (!product->stamp(product->subject, stamp, err))
        return false;
    *ret = rel_text_contains(old, rel_text_of(stamp)) &&
           (!product->is_sealed || rel_sealed_is_intact(old));
    return true;
}

bool rel_product_is_fresh(const rel_product *product, const char *path, bool *ret,
                          relata_error *err)
{
    rel_arena arena = {0};
    rel_text old;
    bool ok = true;
    *ret = false;
    if (rel_file_read(path, (size_t)MAX_FILE_MIB * 1024 * 1024, &arena, &old, NULL))
        ok = (product->stamp ? compare_stamps : compare_bytes)(product, old, ret, err);
    rel_arena_clear(&arena);
    return ok;
}
