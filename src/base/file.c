#include "base/file.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/array.h"
#include "base/memory.h"

enum { CHUNK = 64 * 1024 };

static bool read_stream(FILE *stream, const char *path, size_t limit, rel_memory_sink *content,
                        relata_error *err)
{
    for (;;) {
        if (!rel_array_grow(&content->bytes, &content->capacity, content->size + CHUNK + 1, 1, err))
            return false;
        size_t got = fread(content->bytes + content->size, 1, CHUNK, stream);
        content->size += got;
        if (content->size > limit)
            return rel_fail(err, RELATA_UNSUPPORTED, "'%s' is larger than %zu MiB", path,
                            limit / (1024 * 1024));
        if (got < CHUNK && ferror(stream))
            return rel_fail(err, RELATA_IO, "cannot read '%s': %s", path, strerror(errno));
        if (got < CHUNK && feof(stream))
            return true;
    }
}

bool rel_file_read(const char *path, size_t limit, rel_arena *arena, rel_text *ret,
                   relata_error *err)
{
    bool is_standard_input = strcmp(path, "-") == 0;
    FILE *stream = is_standard_input ? stdin : fopen(path, "rb");
    if (!stream)
        return rel_fail(err, RELATA_IO, "cannot open '%s': %s", path, strerror(errno));

    rel_memory_sink content = {0};
    bool ok = read_stream(stream, path, limit, &content, err);
    if (!is_standard_input)
        fclose(stream);
    if (ok) {
        rel_text copy = rel_arena_copy(arena, (rel_text){content.bytes, content.size});
        ok = copy.bytes || rel_fail_memory(err);
        if (ok)
            *ret = copy;
    }
    rel_free(content.bytes);
    return ok;
}

static char *with_suffix(const char *path, const char *suffix)
{
    size_t size = strlen(path) + strlen(suffix) + 1;
    char *joined = rel_malloc(size);
    if (joined)
        snprintf(joined, size, "%s%s", path, suffix);
    return joined;
}

static bool is_written_directly(const char *path)
{
    struct stat status;
    return stat(path, &status) == 0 && !S_ISREG(status.st_mode);
}

static bool open_beside(rel_file_draft *draft, relata_error *err)
{
    draft->draft_path = with_suffix(draft->path, ".XXXXXX");
    if (!draft->draft_path)
        return rel_fail_memory(err);
    int descriptor = mkstemp(draft->draft_path);
    if (descriptor < 0) {
        rel_fail(err, RELATA_IO, "cannot write '%s': %s", draft->path, strerror(errno));
        rel_free(draft->draft_path);
        draft->draft_path = NULL;
        return false;
    }
    /* mkstemp makes a private file; give it what a plain fopen would have given. */
    mode_t mask = umask(0);
    umask(mask);
    fchmod(descriptor, 0666 & ~mask);
    draft->stream = fdopen(descriptor, "wb");
    if (draft->stream)
        return true;
    close(descriptor);
    return rel_fail_memory(err);
}

bool rel_file_draft_open(rel_file_draft *draft, const char *path, relata_error *err)
{
    *draft = (rel_file_draft){.path = with_suffix(path, "")};
    bool ok = draft->path || rel_fail_memory(err);
    if (ok && is_written_directly(path)) {
        draft->stream = fopen(path, "wb");
        ok = draft->stream ||
             rel_fail(err, RELATA_IO, "cannot write '%s': %s", path, strerror(errno));
    } else if (ok) {
        ok = open_beside(draft, err);
    }
    if (!ok)
        rel_file_draft_discard(draft);
    return ok;
}

bool rel_file_draft_commit(rel_file_draft *draft, relata_error *err)
{
    bool ok = !ferror(draft->stream) && fflush(draft->stream) == 0;
    ok = fclose(draft->stream) == 0 && ok;
    draft->stream = NULL;
    if (ok && draft->draft_path)
        ok = rename(draft->draft_path, draft->path) == 0;
    if (!ok)
        rel_fail(err, RELATA_IO, "cannot write '%s': %s", draft->path, strerror(errno));
    if (ok) {
        rel_free(draft->draft_path);
        draft->draft_path = NULL;
    }
    rel_file_draft_discard(draft);
    return ok;
}

void rel_file_draft_discard(rel_file_draft *draft)
{
    if (draft->stream)
        fclose(draft->stream);
    if (draft->draft_path)
        unlink(draft->draft_path);
    rel_free(draft->draft_path);
    rel_free(draft->path);
    *draft = (rel_file_draft){0};
}
