/*
 * libxml2's text writer reports neither bad characters nor, on a short document, a full disk. So it
 * runs over callbacks into a rel_writer, which remembers its first failure, and only ever sees text
 * that was cleaned on its way into the program. Its cost per element is ten times that of the bytes
 * themselves; rows of many small elements therefore pass through it as ready markup.
 */
#include "export/xml.h"

#include <errno.h>
#include <limits.h>

#include <libxml/xmlwriter.h>

#include "base/error.h"
#include "base/memory.h"

struct rel_xml {
    xmlTextWriterPtr writer;
    rel_writer *out;
    bool failed; /**< the text writer refused something: it ran out of memory */
};

static int write_to_writer(void *context, const char *bytes, int size)
{
    /* The writer below remembers a failure; if libxml2 heard of it, it would print a message. */
    rel_put(context, bytes, (size_t)size);
    return size;
}

static int leave_open(void *context)
{
    (void)context;
    return 0;
}

/** libxml2's `xmlChar` is an unsigned char. */
static const xmlChar *chars(const char *string)
{
    return (const xmlChar *)string;
}

static void note(rel_xml *xml, int result)
{
    if (result < 0)
        xml->failed = true;
}

static xmlTextWriterPtr new_text_writer(rel_writer *out)
{
    xmlOutputBufferPtr buffer = xmlOutputBufferCreateIO(write_to_writer, leave_open, out, NULL);
    if (!buffer)
        return NULL;
    xmlTextWriterPtr writer = xmlNewTextWriter(buffer);
    if (!writer)
        xmlOutputBufferClose(buffer);
    return writer;
}

rel_xml *rel_xml_open(rel_writer *out, relata_error *err)
{
    rel_xml *xml = rel_calloc(1, sizeof *xml);
    if (xml)
        xml->writer = new_text_writer(out);
    if (!xml || !xml->writer) {
        rel_free(xml);
        rel_fail_memory(err);
        return NULL;
    }
    xml->out = out;
    /* Written by hand because xmlTextWriterStartDocument() would set up a needless encoder. */
    static const char declaration[] = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    note(xml, xmlTextWriterWriteRaw(xml->writer, chars(declaration)));
    return xml;
}

void rel_xml_start(rel_xml *xml, const char *element)
{
    note(xml, xmlTextWriterStartElement(xml->writer, chars(element)));
}

void rel_xml_attribute(rel_xml *xml, const char *name, const char *value)
{
    rel_xml_attribute_text(xml, name, rel_text_of(value));
}

/** What a row sink hands on; also the way for text of our own escaping. */
static bool write_raw(void *target, const char *bytes, size_t size)
{
    rel_xml *xml = target;
    while (size && !xml->failed) {
        size_t taken = size < INT_MAX ? size : INT_MAX;
        note(xml, xmlTextWriterWriteRawLen(xml->writer, chars(bytes), (int)taken));
        bytes += taken;
        size -= taken;
    }
    errno = xml->out->failure ? xml->out->failure : ENOMEM;
    return !xml->failed;
}

static void finish_rows(rel_xml *xml, rel_writer *rows)
{
    if (!rel_writer_finish(rows, NULL))
        xml->failed = true;
}

void rel_xml_attribute_text(rel_xml *xml, const char *name, rel_text value)
{
    note(xml, xmlTextWriterStartAttribute(xml->writer, chars(name)));
    rel_writer rows = rel_xml_rows(xml);
    rel_xml_put_escaped(&rows, value);
    finish_rows(xml, &rows);
    note(xml, xmlTextWriterEndAttribute(xml->writer));
}

void rel_xml_text(rel_xml *xml, const char *element, rel_text text)
{
    rel_xml_start(xml, element);
    rel_writer rows = rel_xml_rows(xml);
    rel_xml_put_escaped(&rows, text);
    finish_rows(xml, &rows);
    rel_xml_end(xml);
}

void rel_xml_line(rel_xml *xml)
{
    note(xml, xmlTextWriterWriteRaw(xml->writer, chars("\n")));
}

void rel_xml_end(rel_xml *xml)
{
    note(xml, xmlTextWriterEndElement(xml->writer));
    rel_xml_line(xml);
}

void rel_xml_comment(rel_xml *xml, const char *comment)
{
    rel_writer rows = rel_xml_rows(xml);
    rel_put_string(&rows, "\n<!-- ");
    for (const char *c = comment; *c; c++) {
        rel_put_char(&rows, *c);
        if (c[0] == '-' && c[1] == '-')
            rel_put_char(&rows, ' ');
    }
    rel_put_string(&rows, " -->\n");
    finish_rows(xml, &rows);
}

rel_writer rel_xml_rows(rel_xml *xml)
{
    return rel_writer_to(write_raw, xml);
}

/** How a byte is escaped; NULL when it stands for itself. */
static const char *escape_of(char c)
{
    switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    case '\n': return "&#10;";
    case '\t': return "&#9;";
    default: return NULL;
    }
}

void rel_xml_put_escaped(rel_writer *rows, rel_text text)
{
    size_t plain = 0;
    for (size_t i = 0; i < text.size; i++) {
        const char *escape = escape_of(text.bytes[i]);
        if (!escape)
            continue;
        rel_put(rows, text.bytes + plain, i - plain);
        rel_put_string(rows, escape);
        plain = i + 1;
    }
    if (text.size)
        rel_put(rows, text.bytes + plain, text.size - plain);
}

/** Where `]]>` begins at or after `from`, or the end of `text`. */
static size_t find_section_end(rel_text text, size_t from)
{
    while (text.size - from >= 3) {
        const char *bracket = memchr(text.bytes + from, ']', text.size - from - 2);
        if (!bracket)
            break;
        if (bracket[1] == ']' && bracket[2] == '>')
            return (size_t)(bracket - text.bytes);
        from = (size_t)(bracket - text.bytes) + 1;
    }
    return text.size;
}

void rel_xml_put_cdata(rel_writer *rows, rel_text text)
{
    rel_put_string(rows, "<![CDATA[");
    size_t from = 0;
    for (;;) {
        size_t end = find_section_end(text, from);
        if (end > from)
            rel_put(rows, text.bytes + from, end - from);
        if (end == text.size)
            break;
        rel_put_string(rows, "]]]]><![CDATA[>");
        from = end + 3;
    }
    rel_put_string(rows, "]]>");
}

bool rel_xml_close(rel_xml *xml, relata_error *err)
{
    note(xml, xmlTextWriterEndDocument(xml->writer));
    xmlFreeTextWriter(xml->writer);
    bool failed = xml->failed;
    int failure = xml->out->failure;
    rel_free(xml);
    if (failure == ENOMEM)
        return rel_fail_memory(err);
    if (failure)
        return rel_fail(err, RELATA_IO, "cannot write: %s", strerror(failure));
    return !failed || rel_fail_memory(err);
}
