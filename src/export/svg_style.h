/**
 * The style sheet of a picture: fonts, the halo of labels, focus, print, and the dark palette.
 */
#ifndef REL_EXPORT_SVG_STYLE_H
#define REL_EXPORT_SVG_STYLE_H

#include "export/svg_page.h"

/** A <style> element. */
void rel_svg_put_style(rel_writer *out, rel_svg_place place);

#endif
