/*
 * Text is measured with widths that are part of the program, so that a picture has the same bytes
 * on machines with other fonts, and browsers draw it with whichever of the metrically equal
 * families they have.
 */
#include "graph/metrics.h"

#include "base/utf8.h"

enum { UNKNOWN_WIDTH = 600, WIDE_WIDTH = 1000, LONGEST_SMALL_WORD = 4 };

static const short latin_regular[] = {
    278,  278, 355, 556, 556,  889, 667, 191, 333, 333, 389, 584, 278, 333, 278,  278, 556, 556,
    556,  556, 556, 556, 556,  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722,
    722,  667, 611, 778, 722,  278, 500, 667, 556, 833, 722, 778, 667, 778, 722,  667, 611, 722,
    667,  944, 667, 667, 611,  278, 278, 278, 469, 556, 333, 556, 556, 500, 556,  556, 278, 556,
    556,  222, 222, 500, 222,  833, 556, 556, 556, 556, 333, 500, 278, 556, 500,  722, 500, 500,
    500,  334, 260, 334, 584,  600, 600, 600, 600, 600, 600, 600, 600, 600, 600,  600, 600, 600,
    600,  600, 600, 600, 600,  600, 600, 600, 600, 600, 600, 600, 600, 600, 600,  600, 600, 600,
    600,  600, 278, 333, 556,  556, 556, 556, 260, 556, 333, 737, 370, 556, 584,  333, 737, 552,
    400,  549, 333, 333, 333,  576, 537, 333, 333, 333, 365, 556, 834, 834, 834,  611, 667, 667,
    667,  667, 667, 667, 1000, 722, 667, 667, 667, 667, 278, 278, 278, 278, 722,  722, 778, 778,
    778,  778, 778, 584, 778,  722, 722, 722, 722, 667, 667, 611, 556, 556, 556,  556, 556, 556,
    889,  500, 556, 556, 556,  556, 278, 278, 278, 278, 556, 556, 556, 556, 556,  556, 556, 549,
    611,  556, 556, 556, 556,  500, 556, 500, 667, 556, 667, 556, 667, 556, 722,  500, 722, 500,
    722,  500, 722, 500, 722,  615, 722, 556, 667, 556, 667, 556, 667, 556, 667,  556, 667, 556,
    778,  556, 778, 556, 778,  556, 778, 556, 722, 556, 722, 556, 278, 278, 278,  278, 278, 278,
    278,  222, 278, 278, 735,  444, 500, 222, 667, 500, 500, 556, 222, 556, 222,  556, 292, 556,
    334,  556, 222, 722, 556,  722, 556, 722, 556, 604, 723, 556, 778, 556, 778,  556, 778, 556,
    1000, 944, 722, 333, 722,  333, 722, 333, 667, 500, 667, 500, 667, 500, 667,  500, 611, 278,
    611,  375, 611, 278, 722,  556, 722, 556, 722, 556, 722, 556, 722, 556, 722,  556, 944, 722,
    667,  500, 667, 611, 500,  611, 500, 611, 500, 222,
};

static const short latin_bold[] = {
    278, 333, 474,  556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278,  278, 556, 556, 556,
    556, 556, 556,  556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722,  722, 722, 722, 667,
    611, 778, 722,  278, 556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611,  722, 667, 944, 667,
    667, 611, 333,  278, 333, 584, 556, 333, 556, 611, 556, 611, 556, 333, 611,  611, 278, 278, 556,
    278, 889, 611,  611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500,  389, 280, 389, 584,
    600, 600, 600,  600, 600, 600, 600, 600, 600, 600, 600, 600, 600, 600, 600,  600, 600, 600, 600,
    600, 600, 600,  600, 600, 600, 600, 600, 600, 600, 600, 600, 600, 600, 278,  333, 556, 556, 556,
    556, 280, 556,  333, 737, 370, 556, 584, 333, 737, 552, 400, 549, 333, 333,  333, 576, 556, 333,
    333, 333, 365,  556, 834, 834, 834, 611, 722, 722, 722, 722, 722, 722, 1000, 722, 667, 667, 667,
    667, 278, 278,  278, 278, 722, 722, 778, 778, 778, 778, 778, 584, 778, 722,  722, 722, 722, 667,
    667, 611, 556,  556, 556, 556, 556, 556, 889, 556, 556, 556, 556, 556, 278,  278, 278, 278, 611,
    611, 611, 611,  611, 611, 611, 549, 611, 611, 611, 611, 611, 556, 611, 556,  722, 556, 722, 556,
    722, 556, 722,  556, 722, 556, 722, 556, 722, 556, 722, 719, 722, 611, 667,  556, 667, 556, 667,
    556, 667, 556,  667, 556, 778, 611, 778, 611, 778, 611, 778, 611, 722, 611,  722, 611, 278, 278,
    278, 278, 278,  278, 278, 278, 278, 278, 785, 556, 556, 278, 722, 556, 556,  611, 278, 611, 278,
    611, 385, 611,  479, 611, 278, 722, 611, 722, 611, 722, 611, 708, 723, 611,  778, 611, 778, 611,
    778, 611, 1000, 944, 722, 389, 722, 389, 722, 389, 667, 556, 667, 556, 667,  556, 667, 556, 611,
    333, 611, 479,  611, 333, 722, 611, 722, 611, 722, 611, 722, 611, 722, 611,  722, 611, 944, 778,
    667, 556, 667,  611, 500, 611, 500, 611, 500, 278,
};

static const short greek_and_cyrillic_regular[] = {
    600, 600, 600, 600, 333, 333, 600, 600, 600, 600,  333,  500, 500, 500, 278, 600, 600, 600,
    600, 600, 333, 333, 668, 278, 784, 838, 384, 600,  774,  600, 856, 752, 222, 667, 667, 551,
    668, 667, 611, 722, 778, 278, 667, 668, 833, 722,  650,  778, 722, 667, 600, 618, 611, 667,
    798, 667, 835, 748, 278, 667, 578, 446, 556, 222,  547,  578, 575, 500, 557, 446, 441, 556,
    556, 222, 500, 500, 576, 500, 448, 556, 690, 569,  482,  617, 395, 547, 648, 525, 713, 781,
    222, 547, 556, 547, 781, 600, 575, 547, 772, 958,  772,  560, 781, 601, 778, 556, 722, 500,
    611, 404, 624, 529, 756, 577, 891, 833, 674, 556,  674,  500, 667, 667, 609, 596, 737, 554,
    464, 410, 601, 573, 500, 222, 778, 442, 442, 667,  556,  722, 833, 688, 569, 722, 722, 722,
    667, 668, 865, 542, 719, 667, 278, 278, 500, 1057, 1010, 854, 582, 719, 635, 719, 667, 656,
    667, 542, 677, 667, 923, 604, 719, 719, 582, 656,  833,  722, 778, 719, 667, 722, 611, 635,
    760, 667, 740, 666, 916, 938, 792, 885, 656, 719,  1010, 722, 556, 573, 531, 365, 584, 556,
    669, 458, 559, 559, 438, 584, 688, 552, 556, 542,  556,  500, 458, 500, 823, 500, 573, 521,
    802, 823, 625, 719, 521, 510, 750, 542, 556, 556,  556,  365, 510, 500, 222, 278, 222, 906,
    812, 556, 438, 559, 500, 552,
};

static const short greek_and_cyrillic_bold[] = {
    600, 600, 600, 600, 333,  333,  600, 600, 600, 600,  333,  556, 556, 556, 333, 600, 600, 600,
    600, 600, 333, 465, 722,  333,  853, 906, 474, 600,  825,  600, 927, 838, 278, 722, 722, 601,
    719, 667, 611, 722, 778,  278,  722, 667, 833, 722,  644,  778, 722, 667, 600, 600, 611, 667,
    821, 667, 809, 802, 278,  667,  615, 451, 611, 278,  582,  615, 610, 556, 606, 475, 460, 611,
    540, 278, 558, 556, 612,  556,  445, 611, 766, 619,  520,  684, 446, 582, 715, 576, 753, 845,
    278, 582, 611, 582, 845,  600,  610, 582, 770, 1001, 770,  750, 845, 676, 778, 611, 722, 556,
    611, 452, 752, 529, 804,  610,  992, 889, 703, 611,  703,  605, 667, 667, 643, 604, 735, 578,
    507, 440, 676, 618, 556,  278,  778, 478, 478, 667,  611,  722, 833, 740, 619, 722, 722, 722,
    667, 669, 885, 567, 711,  667,  278, 276, 556, 1094, 1062, 875, 610, 719, 622, 719, 722, 719,
    722, 567, 712, 667, 904,  626,  719, 719, 610, 702,  833,  722, 778, 719, 667, 722, 611, 622,
    854, 667, 730, 703, 1005, 1019, 870, 979, 719, 711,  1031, 719, 556, 618, 615, 416, 635, 556,
    709, 497, 615, 615, 500,  635,  740, 604, 611, 604,  611,  556, 490, 556, 875, 556, 615, 581,
    834, 844, 729, 854, 615,  552,  854, 584, 556, 556,  611,  416, 552, 556, 278, 281, 278, 969,
    906, 611, 500, 615, 556,  604,
};

static const short punctuation_regular[] = {
    333, 600, 556, 556, 1000, 1000, 413, 552, 222,  222, 222, 222, 333, 333,
    333, 333, 556, 556, 350,  600,  600, 600, 1000, 600, 600, 600, 0,   0,
    0,   0,   0,   200, 1000, 600,  188, 354, 354,  600, 600, 600, 600, 333,
    333, 600, 500, 600, 333,  600,  600, 600, 600,  600, 167, 600, 600, 600,
};

static const short punctuation_bold[] = {
    333, 600, 556, 556, 1000, 1000, 498, 552, 278,  278, 278, 278, 500, 500,
    500, 500, 556, 556, 350,  600,  600, 600, 1000, 600, 600, 600, 0,   0,
    0,   0,   0,   200, 1000, 600,  240, 479, 479,  600, 600, 600, 600, 333,
    333, 600, 604, 600, 333,  600,  600, 600, 600,  600, 167, 600, 600, 600,
};

/**
 * Advance widths in thousandths of the font size, of the Helvetica family: Arial, Liberation Sans,
 * Arimo and Nimbus Sans all share them. By code point from the first of each range.
 */
static const struct width_range {
    uint32_t first, count;
    const short *regular, *bold;
} width_ranges[] = {
    {0x20, 0x160, latin_regular, latin_bold},
    {0x370, 0xF0, greek_and_cyrillic_regular, greek_and_cyrillic_bold},
    {0x2010, 0x38, punctuation_regular, punctuation_bold},
};

static bool is_wide(uint32_t c)
{
    return (c >= 0x1100 && c < 0x1160) || (c >= 0x2E80 && c < 0xA4D0) ||
           (c >= 0xAC00 && c < 0xD7A4) || (c >= 0xF900 && c < 0xFB00) ||
           (c >= 0xFE30 && c < 0xFE70) || (c >= 0xFF00 && c < 0xFF61) || c >= 0x1F300;
}

static bool is_combining(uint32_t c)
{
    return (c >= 0x300 && c < 0x370) || (c >= 0x200B && c <= 0x200F) || c == 0xFE0F;
}

static int width_of(uint32_t c, bool is_bold)
{
    if (is_combining(c))
        return 0;
    for (size_t i = 0; i < sizeof width_ranges / sizeof *width_ranges; i++)
        if (c >= width_ranges[i].first && c - width_ranges[i].first < width_ranges[i].count)
            return (is_bold ? width_ranges[i].bold
                            : width_ranges[i].regular)[c - width_ranges[i].first];
    return is_wide(c) ? WIDE_WIDTH : UNKNOWN_WIDTH;
}

double rel_metrics_width(rel_text text, double size, bool is_bold)
{
    long width = 0;
    for (size_t at = 0, length; at < text.size; at += length)
        width += width_of(rel_utf8_decode(text, at, &length), is_bold);
    return (double)width * size / 1000;
}

/** How many bytes of `text` fit into `width`, whole characters, at least one of them. */
static size_t bytes_that_fit(rel_text text, double size, bool is_bold, double width)
{
    double used = 0;
    size_t at = 0;
    for (size_t length; at < text.size; at += length) {
        used += width_of(rel_utf8_decode(text, at, &length), is_bold) * size / 1000;
        if (used > width && at > 0)
            break;
    }
    return at;
}

/** The size of the first line: whole words if one fits, else as much of the first word as does. */
static size_t first_line(rel_text text, double size, bool is_bold, double width)
{
    size_t fitting = bytes_that_fit(text, size, is_bold, width);
    if (fitting == text.size)
        return fitting;
    for (size_t end = fitting + 1; end-- > 1;) {
        if (text.bytes[end] == ' ')
            return end;
        if (text.bytes[end - 1] == '-' && end <= fitting)
            return end;
    }
    return fitting;
}

/** Without small words at the end, such as "of the", so that what is cut ends with a full one. */
static rel_text without_small_words(rel_text line)
{
    for (;;) {
        size_t start = line.size;
        while (start > 0 && rel_ascii_is_lower(line.bytes[start - 1]))
            start--;
        bool is_small = line.size - start <= LONGEST_SMALL_WORD && start > 1;
        if (!is_small || line.bytes[start - 1] != ' ')
            return line;
        line = rel_text_trim(rel_text_slice(line, 0, start));
    }
}

/** `line` cut so that dots fit behind it: after a whole word if it has more than one. */
static rel_text cut_for(rel_text line, double size, bool is_bold, double room)
{
    size_t fitting = bytes_that_fit(line, size, is_bold, room);
    size_t end = fitting;
    if (fitting < line.size)
        while (end > 0 && line.bytes[end] != ' ')
            end--;
    return without_small_words(rel_text_trim(rel_text_slice(line, 0, end ? end : fitting)));
}

static rel_text with_ellipsis(rel_text line, double size, bool is_bold, double width,
                              rel_arena *arena)
{
    static const char ellipsis[] = "\xE2\x80\xA6";
    rel_text dots = REL_TEXT("\xE2\x80\xA6");
    double room = width - rel_metrics_width(dots, size, is_bold);
    line = cut_for(line, size, is_bold, room);
    char *bytes = rel_arena_alloc(arena, line.size + sizeof ellipsis, 1);
    if (!bytes)
        return line;
    memcpy(bytes, line.bytes, line.size);
    memcpy(bytes + line.size, ellipsis, sizeof ellipsis);
    return (rel_text){bytes, line.size + dots.size};
}

size_t rel_metrics_wrap(rel_text text, double size, bool is_bold, double width, rel_arena *arena,
                        rel_text *ret, size_t limit)
{
    size_t count = 0;
    text = rel_text_trim(text);
    while (text.size && count < limit) {
        size_t end = first_line(text, size, is_bold, width);
        rel_text line = rel_text_trim(rel_text_slice(text, 0, end));
        text = rel_text_trim(rel_text_slice(text, end, text.size - end));
        if (count + 1 == limit && text.size)
            line = with_ellipsis(line, size, is_bold, width, arena);
        ret[count++] = line;
    }
    return count;
}
