/*
 * The tree that libxml2 makes of a page is walked without recursion. Text of elements that hold no
 * news (scripts, menus, asides, forms) is dropped; block elements part paragraphs. Title, date,
 * outlet and address come from `meta`, `title`, `time` and `link`. What is left is text like any
 * other, and plain.c says what its parts are; offsets are those of that text.
 */
#include <libxml/HTMLparser.h>

#include "base/utf8.h"
#include "base/writer.h"
#include "read/clean.h"
#include "read/formats.h"

#include "base/array.h"
#include "base/memory.h"

static const char *const dropped[] = {
    "script", "style",    "noscript",       "template", "nav",    "aside",  "footer", "form",
    "button", "select",   "iframe",         "svg",      "object", "embed",  "head",   "menu",
    "input",  "textarea", "figure-actions", "video",    "audio",  "canvas", "map",    "dialog",
};

static const char *const parting[] = {
    "p",       "div",    "h1",         "h2",      "h3",      "h4",     "h5",         "h6",
    "li",      "ul",     "ol",         "dl",      "dt",      "dd",     "tr",         "article",
    "section", "header", "blockquote", "br",      "pre",     "figure", "figcaption", "table",
    "main",    "body",   "hr",         "caption", "address", "center", "title",
};

/* Words in `class` or `id` by which outlets name what is around an article. */
static const char *const furniture[] = {
    "menu",   "navbar", "breadcrumb", "sidebar", "share",      "social",    "related", "comment",
    "advert", "promo",  "footer",     "cookie",  "newsletter", "subscribe", "popular", "trending",
};

typedef struct page_text {
    rel_memory_sink memory;
    rel_writer out;
    bool is_parted;  /* a paragraph ended and nothing was written since */
    bool has_blank;  /* white space was passed */
    bool is_started; /* something was written */
    bool keeps_all;  /* whatever classes and ids say */
} page_text;

static bool is_one(const xmlChar *name, const char *const *names, size_t count)
{
    for (size_t i = 0; name && i < count; i++)
        if (rel_text_equal_ignoring_case(rel_text_of((const char *)name), rel_text_of(names[i])))
            return true;
    return false;
}

/** The attribute's value, borrowed from the tree; the empty text when there is none. */
static rel_text attribute(const xmlNode *node, const char *name)
{
    for (const xmlAttr *each = node->properties; each; each = each->next)
        if (xmlStrcasecmp(each->name, (const xmlChar *)name) == 0 && each->children &&
            each->children->content)
            return rel_text_of((const char *)each->children->content);
    return (rel_text){0};
}

static bool names_furniture(rel_text value)
{
    for (size_t at = 0; at < value.size; at++) {
        bool starts_word = at == 0 || !rel_ascii_is_letter(value.bytes[at - 1]);
        rel_text rest = rel_text_slice(value, at, value.size - at);
        for (size_t i = 0; starts_word && i < COUNT_OF(furniture); i++) {
            size_t size = strlen(furniture[i]);
            bool is_prefix =
                rest.size >= size && rel_text_equal_ignoring_case(rel_text_slice(rest, 0, size),
                                                                  (rel_text){furniture[i], size});
            /* "comments" as well, but not "commentary". */
            size_t end = size + (rest.size > size && rest.bytes[size] == 's');
            if (is_prefix && (end == rest.size || !rel_ascii_is_letter(rest.bytes[end])))
                return true;
        }
    }
    return false;
}

static bool is_dropped(const page_text *text, const xmlNode *node)
{
    if (node->type != XML_ELEMENT_NODE)
        return node->type != XML_TEXT_NODE && node->type != XML_CDATA_SECTION_NODE;
    bool is_whole = is_one(node->name, (const char *const[]){"body", "html", "article", "main"}, 4);
    if (is_one(node->name, dropped, COUNT_OF(dropped)))
        return true;
    return !is_whole && !text->keeps_all &&
           (names_furniture(attribute(node, "class")) || names_furniture(attribute(node, "id")) ||
            attribute(node, "hidden").size);
}

static void put_text(page_text *text, const char *content)
{
    for (; *content; content++) {
        if (rel_ascii_is_space(*content)) {
            text->has_blank = true;
            continue;
        }
        if (text->is_parted && text->is_started)
            rel_put_string(&text->out, "\n\n");
        else if (text->has_blank && text->is_started)
            rel_put_char(&text->out, ' ');
        text->is_parted = text->has_blank = false;
        text->is_started = true;
        rel_put_char(&text->out, *content);
    }
}

static void leave(page_text *text, const xmlNode *node)
{
    if (node->type == XML_ELEMENT_NODE && is_one(node->name, parting, COUNT_OF(parting)))
        text->is_parted = true;
}

/** The node after `node` in the order of the text, without its children. */
static const xmlNode *next_outside(page_text *text, const xmlNode *node, const xmlNode *root)
{
    while (node && node != root && !node->next) {
        node = node->parent;
        if (node)
            leave(text, node);
    }
    return node && node != root ? node->next : NULL;
}

static void put_tree(page_text *text, const xmlNode *root)
{
    for (const xmlNode *node = root; node;) {
        if (is_dropped(text, node)) {
            leave(text, node);
            node = next_outside(text, node, root);
            continue;
        }
        leave(text, node);
        if (node->type != XML_ELEMENT_NODE && node->content)
            put_text(text, (const char *)node->content);
        node = node->type == XML_ELEMENT_NODE && node->children ? node->children
                                                                : next_outside(text, node, root);
    }
}

/** A field of the document, and the names that pages give it, the best first. */
static const struct meta_field {
    size_t offset;
    const char *names[8];
} meta_fields[] = {
    {offsetof(rel_document, title), {"og:title", "twitter:title", "headline", "dc.title"}},
    {offsetof(rel_document, date),
     {"article:published_time", "datePublished", "pubdate", "publishdate", "date", "dc.date",
      "article:modified_time", "last-modified"}},
    {offsetof(rel_document, source), {"og:site_name", "publisher", "application-name", "source"}},
    {offsetof(rel_document, url), {"og:url", "canonical"}},
};

enum { NO_RANK = 8 };

/** What the head says, with the rank of the name that said it. */
typedef struct page_meta {
    rel_text values[COUNT_OF(meta_fields)];
    unsigned ranks[COUNT_OF(meta_fields)];
} page_meta;

static void note_meta(page_meta *meta, rel_text name, rel_text value)
{
    for (size_t i = 0; value.size && i < COUNT_OF(meta_fields); i++)
        for (unsigned rank = 0; rank < NO_RANK && meta_fields[i].names[rank]; rank++)
            if (rank < meta->ranks[i] &&
                rel_text_equal_ignoring_case(name, rel_text_of(meta_fields[i].names[rank]))) {
                meta->values[i] = value;
                meta->ranks[i] = rank;
            }
}

static rel_text first_of(rel_text a, rel_text b)
{
    return a.size ? a : b;
}

static void read_meta(page_meta *meta, const xmlNode *node)
{
    if (node->type != XML_ELEMENT_NODE)
        return;
    if (is_one(node->name, (const char *const[]){"meta"}, 1))
        note_meta(meta,
                  first_of(attribute(node, "property"),
                           first_of(attribute(node, "name"), attribute(node, "itemprop"))),
                  attribute(node, "content"));
    else if (is_one(node->name, (const char *const[]){"link"}, 1))
        note_meta(meta, attribute(node, "rel"), attribute(node, "href"));
    else if (is_one(node->name, (const char *const[]){"time"}, 1))
        note_meta(meta, REL_TEXT("date"), attribute(node, "datetime"));
    else if (is_one(node->name, (const char *const[]){"title"}, 1) && node->children &&
             node->children->content)
        note_meta(meta, REL_TEXT("dc.title"), rel_text_of((const char *)node->children->content));
}

static const xmlNode *next_node(const xmlNode *node)
{
    if (node->type == XML_ELEMENT_NODE && node->children)
        return node->children;
    while (node && !node->next)
        node = node->parent;
    return node ? node->next : NULL;
}

static bool copy_meta(rel_document *document, const xmlNode *root, rel_arena *arena,
                      relata_error *err)
{
    page_meta meta = {0};
    for (size_t i = 0; i < COUNT_OF(meta_fields); i++)
        meta.ranks[i] = NO_RANK;
    for (const xmlNode *node = root; node; node = next_node(node))
        read_meta(&meta, node);
    for (size_t i = 0; i < COUNT_OF(meta_fields); i++) {
        rel_document field = {.original = rel_arena_copy(arena, meta.values[i])};
        if (!field.original.bytes)
            return rel_fail_memory(err);
        if (!rel_clean(&field, arena, err))
            return false;
        rel_text value = rel_text_trim(field.text);
        memcpy((char *)document + meta_fields[i].offset, &value, sizeof value);
    }
    document->date = rel_normal_date(document->date, arena);
    return true;
}

static bool take_text(rel_document *document, const xmlNode *root, bool keeps_all, rel_arena *arena,
                      relata_error *err)
{
    page_text text = {.keeps_all = keeps_all};
    text.out = rel_writer_to_memory(&text.memory);
    put_tree(&text, root);
    bool ok = rel_writer_finish(&text.out, err);
    if (ok) {
        document->original = rel_arena_copy(arena, (rel_text){text.memory.bytes, text.memory.size});
        ok = document->original.bytes || rel_fail_memory(err);
    }
    rel_free(text.memory.bytes);
    return ok;
}

/** Where the names of elements mislead so far that nothing is left, they do not count. */
static bool take_all_text(rel_document *document, const xmlNode *root, rel_arena *arena,
                          relata_error *err)
{
    return take_text(document, root, false, arena, err) &&
           (document->original.size || take_text(document, root, true, arena, err));
}

bool rel_read_html(rel_document *document, rel_arena *arena, relata_error *err)
{
    const int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                        HTML_PARSE_NONET | HTML_PARSE_COMPACT;
    rel_text page = document->original;
    /* Without a hint libxml2 takes a page that does not say its encoding for Latin 1. */
    const char *encoding = rel_utf8_is_valid(page) ? "UTF-8" : NULL;
    htmlDocPtr tree = htmlReadMemory(page.bytes, (int)page.size, NULL, encoding, options);
    const xmlNode *root = tree ? xmlDocGetRootElement(tree) : NULL;
    bool ok = true;
    if (!tree)
        ok = rel_fail(err, RELATA_SYNTAX, "'%.*s' is not HTML", REL_TEXT_ARGS(document->id));
    else if (!root)
        document->original = (rel_text){"", 0};
    else
        ok = copy_meta(document, root, arena, err) && take_all_text(document, root, arena, err);
    xmlFreeDoc(tree);
    return ok && rel_read_plain(document, arena, err);
}
