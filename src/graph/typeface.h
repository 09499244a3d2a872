/**
 * Sizes of type and of cards, in points; what measures and what draws must agree on them.
 */
#ifndef REL_GRAPH_TYPEFACE_H
#define REL_GRAPH_TYPEFACE_H

#define REL_TAG_SIZE     8.0
#define REL_NAME_SIZE    12.0
#define REL_ROLE_SIZE    9.5
#define REL_COUNTRY_SIZE 15.0
#define REL_LABEL_SIZE   9.5

#define REL_TAG_LINE     10.5
#define REL_NAME_LINE    14.0
#define REL_ROLE_LINE    11.5
#define REL_COUNTRY_LINE 18.0
#define REL_LABEL_LINE   11.0

#define REL_CARD_WIDTH       146.0
#define REL_CARD_INDENT      9.0 /* from the border to the text */
#define REL_CARD_MARGIN      6.0 /* above and below the text */
#define REL_LABEL_WIDTH      90.0
#define REL_BAND_LABEL_WIDTH 420.0
#define REL_PILL_INDENT      6.0
#define REL_PILL_HEIGHT      15.0

#endif
