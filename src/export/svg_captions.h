/**
 * The lines under a picture: where it comes from, and what it leaves out.
 */
#ifndef REL_EXPORT_SVG_CAPTIONS_H
#define REL_EXPORT_SVG_CAPTIONS_H

#include "graph/drawing.h"

enum { REL_SVG_MOST_CAPTION_LINES = 8 };

typedef struct rel_svg_captions {
    const rel_drawing *drawing;
    double width;     /**< of a line, in points */
    rel_arena *arena; /**< where the lines live */
    rel_text lines[REL_SVG_MOST_CAPTION_LINES];
    size_t count;
} rel_svg_captions;

/** Write the lines of `drawing`, for which `captions` says how wide they may be. */
void rel_svg_captions_set(rel_svg_captions *captions);

#endif
