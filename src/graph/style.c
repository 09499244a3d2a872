#include "graph/style.h"

enum style_index {
    COUNTRY,
    PERSON,
    GROUP,
    AGENCY,
    COMPANY,
    MEDIA,
    ORGANIZATION,
    PLACE,
    MEETING,
    AGREEMENT,
    LAW,
    INCIDENT
};

#define PERSON_PAINT                                                                               \
    {"#e6f1f8", "#0f2a3d"}, {"#0072b2", "#56a9dc"},                                                \
    {                                                                                              \
        "#00588a", "#8cc8ee"                                                                       \
    }
#define AGENCY_PAINT                                                                               \
    {"#eef1f5", "#202a38"}, {"#64748b", "#8695a9"},                                                \
    {                                                                                              \
        "#475569", "#b4c0cf"                                                                       \
    }
#define MEDIA_PAINT                                                                                \
    {"#f5f5f4", "#26241f"}, {"#8f8882", "#9a948d"},                                                \
    {                                                                                              \
        "#57534e", "#c9c4bd"                                                                       \
    }
#define COMPANY_PAINT                                                                              \
    {"#f8eaf2", "#381b2c"}, {"#b3558a", "#d98ab8"},                                                \
    {                                                                                              \
        "#87305f", "#efb4d4"                                                                       \
    }
#define MEETING_PAINT                                                                              \
    {"#dff3ec", "#0b2f26"}, {"#009e73", "#2fbd94"},                                                \
    {                                                                                              \
        "#00614a", "#7fdcc0"                                                                       \
    }
#define AGREEMENT_PAINT                                                                            \
    {"#fbf6cf", "#2f2a08"}, {"#a08c00", "#c9b42c"},                                                \
    {                                                                                              \
        "#5f5400", "#ecdf86"                                                                       \
    }
#define INCIDENT_PAINT                                                                             \
    {"#fde8da", "#3b1d0b"}, {"#d55e00", "#f08a3c"},                                                \
    {                                                                                              \
        "#933c00", "#ffb98a"                                                                       \
    }
#define COUNTRY_PAINT                                                                              \
    {"#1f2937", "#e5e9ef"}, {"#1f2937", "#e5e9ef"},                                                \
    {                                                                                              \
        "#ffffff", "#0d1117"                                                                       \
    }

const rel_card_style rel_card_styles[] = {
    [COUNTRY] = {"country", "", "Country", REL_SHAPE_SOLID, COUNTRY_PAINT},
    [PERSON] = {"person", "PERSON", "Person", REL_SHAPE_ROUNDED, PERSON_PAINT},
    [GROUP] = {"group", "GROUP", "Group", REL_SHAPE_DOUBLE, PERSON_PAINT},
    [AGENCY] = {"agency", "AGENCY", "Agency", REL_SHAPE_BOX, AGENCY_PAINT},
    [COMPANY] = {"company", "COMPANY", "Company", REL_SHAPE_BOX, COMPANY_PAINT},
    [MEDIA] = {"media", "MEDIA", "Media", REL_SHAPE_BOX, MEDIA_PAINT},
    [ORGANIZATION] = {"organization", "ORGANIZATION", "Organization", REL_SHAPE_BOX, COMPANY_PAINT},
    [PLACE] = {"place", "PLACE", "Place", REL_SHAPE_BOX, MEDIA_PAINT},
    [MEETING] = {"meeting", "MEETING", "Meeting", REL_SHAPE_ROUNDED, MEETING_PAINT},
    [AGREEMENT] = {"agreement", "AGREEMENT", "Agreement", REL_SHAPE_NOTE, AGREEMENT_PAINT},
    [LAW] = {"law", "LAW", "Law", REL_SHAPE_NOTE, AGREEMENT_PAINT},
    [INCIDENT] = {"incident", "INCIDENT", "Incident", REL_SHAPE_BOLD, INCIDENT_PAINT},
    {.name = NULL},
};

const rel_card_style rel_community_style = {"community", "", "Community", REL_SHAPE_ROUNDED,
                                            AGENCY_PAINT};

static const enum style_index style_by_type[REL_ENTITY_TYPE_COUNT] = {
    [REL_NO_TYPE] = ORGANIZATION,
    [REL_PERSON] = PERSON,
    [REL_GROUP] = GROUP,
    [REL_AGENCY] = AGENCY,
    [REL_ORGANIZATION] = ORGANIZATION,
    [REL_COUNTRY] = COUNTRY,
    [REL_PLACE] = PLACE,
    [REL_MEETING] = MEETING,
    [REL_AGREEMENT] = AGREEMENT,
    [REL_LAW] = LAW,
    [REL_INCIDENT] = INCIDENT,
};

const rel_line_style rel_line_styles[] = {
    {"cooperation", {"#00866a", "#35b393"}, {"#00614a", "#7fdcc0"}},
    {"conflict", {"#d55e00", "#f08a3c"}, {"#933c00", "#ffb98a"}},
    {"information", {"#5b7595", "#7f9dbd"}, {"#3b5069", "#b5c9de"}},
    {"structural", {"#94a3b8", "#64748b"}, {"#475569", "#b4c0cf"}},
    {.name = NULL},
};

const rel_status_style rel_status_styles[REL_STATUS_COUNT] = {
    [REL_ASSERTED] = {"stated as fact", "", false},
    [REL_ALLEGED] = {"alleged or disputed", "6 4", false},
    [REL_PLANNED] = {"planned", "1.5 4", false},
    [REL_NEGATED] = {"negated or denied", "6 4", true},
};

const rel_change_style rel_change_styles[REL_CHANGE_COUNT] = {
    [REL_SAME] = {{"same", {"#a3b0c2", "#4b5a6e"}, {"#5b6472", "#9aa7b8"}},
                  {"#fafbfc", "#11161e"},
                  "",
                  "",
                  "unchanged"},
    [REL_ADDED] = {{"added", {"#1a7f37", "#3fb950"}, {"#116329", "#7ee787"}},
                   {"#e3f4e4", "#10291a"},
                   "+ ",
                   "+ NEW",
                   "+ new"},
    [REL_REMOVED] = {{"removed", {"#cf222e", "#f85149"}, {"#a40e26", "#ffa198"}},
                     {"#ffebe9", "#321417"},
                     "\xE2\x88\x92 ",
                     "\xE2\x88\x92 REMOVED",
                     "\xE2\x88\x92 removed"},
    [REL_ALTERED] = {{"changed", {"#9a6700", "#d29922"}, {"#7d4e00", "#e3b341"}},
                     {"#fff8e5", "#2b2107"},
                     "\xCE\x94 ",
                     "\xCE\x94 CHANGED",
                     "\xCE\x94 changed"},
};

const rel_page_style rel_page = {
    .ground = {"#ffffff", "#0d1117"},
    .text = {"#111827", "#eef2f7"},
    .faint_text = {"#475569", "#b4c0cf"},
    .frame_fill = {"#f4f6f9", "#131a24"},
    .frame_line = {"#d5dce6", "#2b3646"},
};

const rel_card_style *rel_card_style_of(const rel_vertex *vertex)
{
    if (vertex->type == REL_ORGANIZATION && rel_text_equal(vertex->subtype, REL_TEXT("company")))
        return &rel_card_styles[COMPANY];
    if (vertex->type == REL_ORGANIZATION && rel_text_equal(vertex->subtype, REL_TEXT("media")))
        return &rel_card_styles[MEDIA];
    return &rel_card_styles[style_by_type[vertex->type]];
}

const rel_line_style *rel_line_style_of(rel_text family)
{
    const rel_line_style *style = rel_line_styles;
    while (style[1].name && !rel_text_equal(family, rel_text_of(style->name)))
        style++;
    return style;
}
