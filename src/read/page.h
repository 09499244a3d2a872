/**
 * What a block of a page is, told from its own words.
 *
 * Nothing outside `read/` uses this header.
 */
#ifndef REL_READ_PAGE_H
#define REL_READ_PAGE_H

#include "read/document.h"

/** Whether it ends as a sentence does, maybe inside quotation marks or brackets. */
bool rel_page_ends_sentence(rel_text block);

/** "By A. Reporter in Washington | The Paper | Updated: 2016-12-08 08:16". */
bool rel_page_is_byline(rel_text block);

/** "December 9, 2016", "Source: Xinhua | 2016-12-09 20:41:17": place or date and nothing else. */
bool rel_page_is_dateline(rel_text block);

/** "Guo meets Lynch in Washington. Photo: Agency". */
bool rel_page_is_caption(rel_text block);

/** A line of dashes or the like, or a page number. */
bool rel_page_is_rule(rel_text block);

/** "Advertisement", "Share this", "Home | World | Sports". */
bool rel_page_is_boilerplate(rel_text block);

/** "Most Viewed", "Related stories": what follows is a list of other headlines. */
bool rel_page_is_menu_heading(rel_text block);

/** "• …", "1. …": an item of a list. */
bool rel_page_is_item(rel_text block);

/** The outlet that a by-line or date line names, or the empty text. */
rel_text rel_page_source(rel_text block);

/** A date line at the start of a paragraph: "BEIJING, Dec. 9 (Xinhua) --". */
typedef struct rel_dateline {
    rel_text place, source, date; /**< `date` as it stands; `source` and `date` may be empty */
    size_t end;                   /**< where the paragraph goes on */
} rel_dateline;

bool rel_page_read_dateline(rel_text paragraph, rel_dateline *ret);

#endif
