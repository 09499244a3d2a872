/**
 * relata reads news and draws who did what with whom.
 *
 * This is the whole public interface of librelata. Functions that can fail return `false` or
 * NULL and describe the failure in the `relata_error` that was passed last; it may be NULL. The
 * library never prints and never exits.
 *
 *     relata_error err;
 *     relata_engine *engine = relata_engine_new(NULL, &err);
 *     relata_graph *graph = relata_build(engine, (const char *[]){"articles"}, 1, NULL, &err);
 *     relata_export(graph, "graphml", stdout, &err);
 *
 * Threads: an engine may be used by one thread at a time; it starts threads of its own. Graphs rest
 * on Graphviz's cgraph, which keeps process-wide state: use all graphs from one thread.
 */
#ifndef RELATA_H
#define RELATA_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define RELATA_API __attribute__((visibility("default")))
#else
#define RELATA_API
#endif

/** What kind of thing went wrong. */
typedef enum relata_error_code {
    RELATA_OK,
    RELATA_NO_MEMORY,   /**< an allocation failed */
    RELATA_IO,          /**< a file could not be read or written */
    RELATA_SYNTAX,      /**< an input is not what it should be; the error may have a place */
    RELATA_UNSUPPORTED, /**< an input is beyond a limit or of a kind that cannot be handled */
    RELATA_USAGE,       /**< the caller asked for something that does not exist */
    RELATA_LAYOUT       /**< a picture could not be laid out */
} relata_error_code;

/** A failure, in the caller's own storage; nothing in it needs releasing. */
typedef struct relata_error {
    relata_error_code code;
    unsigned line, column; /**< place in the text, from 1; 0 when there is none */
    char place[256];       /**< file or name that the line belongs to, or "" */
    char message[512];     /**< one sentence without a full stop */
} relata_error;

/** The version of the library: "0.1.0". */
RELATA_API const char *relata_version(void);

/** How documents are read; all zero is the default. The strings and lists are only borrowed during
 * relata_engine_new(), but for `date`, which must live as long as the engine. */
typedef struct relata_engine_options {
    const char *const *lexicons; /**< paths of word lists that add to our own */
    size_t lexicon_count;
    const char *const *relations; /**< paths of rule files that add to our own */
    size_t relation_count;
    const char *date; /**< ISO date of documents that do not say theirs; or NULL */
    unsigned threads; /**< 0 is one for each processor; results do not depend on it */
    bool keep_going;  /**< skip what cannot be read instead of failing */
    /** Told of what was skipped; may be NULL. Called by one thread at a time. */
    void (*on_skipped)(void *context, const relata_error *problem);
    /** Told how many documents are done; may be NULL. Called by one thread at a time. */
    void (*on_progress)(void *context, size_t document_count);
    void *context; /**< for the two above */
} relata_engine_options;

/** What is known of English, ready to read documents. */
typedef struct relata_engine relata_engine;

/**
 * Load the lexicon, rules and weights.
 *
 * @param options NULL takes the default
 * @return an engine to release with relata_engine_free(), or NULL; a mistake in a user's file gives
 *         RELATA_SYNTAX with its place
 */
RELATA_API relata_engine *relata_engine_new(const relata_engine_options *options,
                                            relata_error *err);

/** Release the engine; NULL is fine. */
RELATA_API void relata_engine_free(relata_engine *engine);

/**
 * Read documents and write what each of them says to `out`, as JSON Lines.
 *
 * @param inputs paths of text, HTML or JSON Lines of documents; a directory stands for the files in
 *        it, "-" for standard input
 */
RELATA_API bool relata_extract(relata_engine *engine, const char *const *inputs, size_t input_count,
                               FILE *out, relata_error *err);

/** As relata_extract(), for one document in memory; `name` becomes its id. */
RELATA_API bool relata_extract_text(relata_engine *engine, const char *name, const char *text,
                                    size_t size, FILE *out, relata_error *err);

/** Entities and the relations between them, each backed by the words that support it. */
typedef struct relata_graph relata_graph;

/** How records become one graph; all zero is the default. */
typedef struct relata_merge_options {
    const char *name;           /**< of the graph; NULL is "relata" */
    const char *const *aliases; /**< paths of alias files: lines `same A = B`, `different A != B` */
    size_t alias_count;
} relata_merge_options;

/**
 * Read documents and make one graph of all that they say.
 *
 * @return a graph to release with relata_graph_free(), or NULL; documents without a recognizable
 *         relation are no error
 */
RELATA_API relata_graph *relata_build(relata_engine *engine, const char *const *inputs,
                                      size_t input_count, const relata_merge_options *options,
                                      relata_error *err);

/**
 * Make one graph of files that relata_extract() or relata_export() to "jsonl" wrote.
 *
 * The order of files and lines makes no difference, nor do repetitions, and merged graphs may be
 * merged again.
 */
RELATA_API relata_graph *relata_merge(const char *const *inputs, size_t input_count,
                                      const relata_merge_options *options, relata_error *err);

/** Read a graph as it stands in one file; records of documents are merged first. */
RELATA_API relata_graph *relata_graph_read(const char *path, relata_error *err);

/** Release the graph; NULL is fine. A program that ends anyway need not. */
RELATA_API void relata_graph_free(relata_graph *graph);

RELATA_API size_t relata_graph_node_count(const relata_graph *graph);
RELATA_API size_t relata_graph_edge_count(const relata_graph *graph);

/**
 * Write the graph to `out`, which stays open.
 *
 * @param format a name that relata_format() lists: "dot", "svg", "graphml" …
 */
RELATA_API bool relata_export(const relata_graph *graph, const char *format, FILE *out,
                              relata_error *err);

/** The name of format number `index`, from 0; NULL behind the last. */
RELATA_API const char *relata_format(size_t index);

#ifdef __cplusplus
}
#endif

#endif
