#include "language/embedded.h"

rel_text rel_embedded_find(const char *name)
{
    for (const rel_embedded *file = rel_embedded_files; file->name; file++)
        if (strcmp(file->name, name) == 0)
            return (rel_text){file->bytes, file->size};
    return (rel_text){0};
}
