/*
 * Directories are walked with a stack of our own: their depth is the user's, ours is not.
 */
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "base/array.h"
#include "read/read.h"

enum { MAX_FOLDERS = 1 << 20, MAX_PATH = 4096 };

typedef struct folder_walk {
    rel_arena *arena;
    char **names; /* paths below the directory; a folder is replaced by what is in it */
    size_t count, capacity;
    relata_error *err;
} folder_walk;

static char *joined(folder_walk *walk, const char *folder, const char *name)
{
    size_t folder_size = strlen(folder), name_size = strlen(name);
    bool needs_slash = folder_size && folder[folder_size - 1] != '/';
    if (folder_size + name_size + 2 > MAX_PATH) {
        rel_fail(walk->err, RELATA_UNSUPPORTED, "the path '%s/…' is too long", folder);
        return NULL;
    }
    char *path = rel_arena_need(walk->arena, folder_size + name_size + 2, 1, walk->err);
    if (path)
        snprintf(path, folder_size + name_size + 2, "%s%s%s", folder, needs_slash ? "/" : "", name);
    return path;
}

/** Downwards, since the stack is taken from its top. */
static int compare_names(const void *a, const void *b)
{
    const char *const *left = a, *const *right = b;
    return strcmp(*right, *left);
}

/* Notes, pictures and the like beside the articles are no documents. */
static const char *const document_endings[] = {".txt",   ".text",  ".html",  ".htm",
                                               ".xhtml", ".jsonl", ".ndjson"};
static const char *const packed_endings[] = {".gz", ".zst"};

static rel_text without_packed_ending(rel_text name)
{
    for (size_t i = 0; i < COUNT_OF(packed_endings); i++) {
        rel_text ending = rel_text_of(packed_endings[i]);
        if (rel_text_ends(name, ending))
            return rel_text_slice(name, 0, name.size - ending.size);
    }
    return name;
}

/** Whether a file in a directory is a document by its name; one without an ending may be. */
static bool is_document_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    rel_text name = without_packed_ending(rel_text_of(slash ? slash + 1 : path));
    if (!memchr(name.bytes, '.', name.size))
        return true;
    for (size_t i = 0; i < COUNT_OF(document_endings); i++) {
        rel_text ending = rel_text_of(document_endings[i]);
        if (name.size > ending.size &&
            rel_text_equal_ignoring_case(rel_text_slice(name, name.size - ending.size, ending.size),
                                         ending))
            return true;
    }
    return false;
}

/** Put what is in a folder on the stack, the first name on top. */
static bool push_folder(folder_walk *walk, const char *path, const char *name)
{
    DIR *folder = opendir(path);
    if (!folder)
        return rel_fail(walk->err, RELATA_IO, "cannot open '%s': %s", path, strerror(errno));
    size_t first = walk->count;
    bool ok = true;
    for (struct dirent *entry; ok && (entry = readdir(folder));) {
        if (entry->d_name[0] == '.')
            continue;
        char *entry_name = joined(walk, name, entry->d_name);
        ok = entry_name && REL_PUSH_IN(walk->arena, walk->names, walk->count, walk->capacity,
                                       entry_name, walk->err);
    }
    closedir(folder);
    if (walk->count > first)
        qsort(walk->names + first, walk->count - first, sizeof *walk->names, compare_names);
    return ok;
}

static bool add_input(rel_inputs *inputs, const char *path, const char *name, folder_walk *walk)
{
    rel_input input = {path, name};
    return REL_PUSH_IN(walk->arena, inputs->items, inputs->count, inputs->capacity, input,
                       walk->err);
}

static bool expand_folder(rel_inputs *inputs, const char *operand, folder_walk *walk)
{
    struct stat status;
    size_t folders = 0;
    if (!push_folder(walk, operand, ""))
        return false;
    while (walk->count) {
        const char *name = walk->names[--walk->count];
        const char *path = joined(walk, operand, name);
        if (!path)
            return false;
        if (stat(path, &status) != 0)
            return rel_fail(walk->err, RELATA_IO, "cannot open '%s': %s", path, strerror(errno));
        if (S_ISDIR(status.st_mode) && ++folders > MAX_FOLDERS)
            return rel_fail(walk->err, RELATA_UNSUPPORTED, "'%s' has too many folders", operand);
        bool ok = true;
        if (S_ISDIR(status.st_mode))
            ok = push_folder(walk, path, name);
        else if (is_document_name(name))
            ok = add_input(inputs, path, name, walk);
        if (!ok)
            return false;
    }
    return true;
}

bool rel_inputs_expand(rel_inputs *inputs, const char *operand, rel_arena *arena, relata_error *err)
{
    folder_walk walk = {.arena = arena, .err = err};
    struct stat status;
    rel_text path = rel_arena_copy(arena, rel_text_of(operand));
    if (!path.bytes)
        return rel_fail_memory(err);
    if (strcmp(operand, "-") == 0)
        return add_input(inputs, path.bytes, path.bytes, &walk);
    if (stat(operand, &status) != 0)
        return rel_fail(err, RELATA_IO, "cannot open '%s': %s", operand, strerror(errno));
    if (S_ISDIR(status.st_mode))
        return expand_folder(inputs, path.bytes, &walk);
    const char *slash = strrchr(path.bytes, '/');
    return add_input(inputs, path.bytes, slash ? slash + 1 : path.bytes, &walk);
}
