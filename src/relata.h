/**
 * relata reads news and draws who did what with whom.
 *
 * This is the whole public interface of librelata. Functions that can fail return `false` or
 * NULL and describe the failure in the `relata_error` that was passed last.
 */
#ifndef RELATA_H
#define RELATA_H

#include <stdbool.h>
#include <stddef.h>

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

#ifdef __cplusplus
}
#endif

#endif
