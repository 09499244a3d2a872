/**
 * XML output through libxml2, for text that is clean already.
 *
 * Structure goes through elements and attributes. Where there are many small elements of one
 * shape, a writer for rows takes ready-made markup, in which rel_xml_put_escaped() and
 * rel_xml_put_cdata() protect what is text. A failed write is remembered by the writer below.
 */
#ifndef REL_EXPORT_XML_H
#define REL_EXPORT_XML_H

#include "base/writer.h"

typedef struct rel_xml rel_xml;

/** Start a document on `out`, which stays the caller's to finish; NULL when memory runs out. */
rel_xml *rel_xml_open(rel_writer *out, relata_error *err);

void rel_xml_start(rel_xml *xml, const char *element);
void rel_xml_attribute(rel_xml *xml, const char *name, const char *value);
void rel_xml_attribute_text(rel_xml *xml, const char *name, rel_text value);

/** An element that only has text: `<element>text</element>`. */
void rel_xml_text(rel_xml *xml, const char *element, rel_text text);

/** End the element that was started last. */
void rel_xml_end(rel_xml *xml);

/** A line break inside the element that was started last. */
void rel_xml_line(rel_xml *xml);

/** A comment on a line of its own; `--` within it is written as `- -`. */
void rel_xml_comment(rel_xml *xml, const char *comment);

/** A writer of markup inside the present element; finish it before the next call for `xml`. */
rel_writer rel_xml_rows(rel_xml *xml);

/** `text` between tags or in a quoted attribute. */
void rel_xml_put_escaped(rel_writer *rows, rel_text text);

/** `text` as a CDATA section; where it has `]]>` as two. */
void rel_xml_put_cdata(rel_writer *rows, rel_text text);

/** End all elements and the document. @return false with `err` set when anything went wrong. */
bool rel_xml_close(rel_xml *xml, relata_error *err);

#endif
