/**
 * Bytes as letters (RFC 4648, section 4).
 */
#ifndef REL_BASE_BASE64_H
#define REL_BASE_BASE64_H

#include "base/writer.h"

/** Write `bytes` in base64, with its padding. */
void rel_put_base64(rel_writer *out, rel_text bytes);

#endif
