#include "export/exporter.h"

const rel_exporter *const rel_exporters[] = {
    &rel_dot_exporter,
    &rel_graphml_exporter,
    &rel_svg_exporter,
    NULL,
};

const rel_exporter *rel_exporter_find(const char *name)
{
    for (const rel_exporter *const *each = rel_exporters; *each; each++)
        if (strcmp((*each)->name, name) == 0)
            return *each;
    for (const rel_exporter *const *each = rel_exporters; *each; each++)
        if (strcmp((*each)->extension, name) == 0)
            return *each;
    return NULL;
}
