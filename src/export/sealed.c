#include "export/sealed.h"

#include "export/stamp.h"

static const char opening[] = "<!-- ", before_hash[] = " body ", closing[] = " -->\n";

enum {
    LINE_SIZE = sizeof opening - 1 + REL_STAMP_SIZE - 1 + sizeof before_hash - 1 + REL_DIGEST_HEX +
                sizeof closing - 1,
};

static void hash_of(rel_text body, char ret[REL_DIGEST_HEX + 1])
{
    rel_digest hash = rel_digest_start();
    rel_digest_add(&hash, body.bytes, body.size);
    rel_digest_finish(&hash, ret);
}

void rel_sealed_put(rel_writer *out, rel_text body, const char *stamp)
{
    char hash[REL_DIGEST_HEX + 1];
    hash_of(body, hash);
    rel_put_text(out, body);
    rel_put_format(out, "%s%s%s%s%s", opening, stamp, before_hash, hash, closing);
}

bool rel_sealed_is_intact(rel_text file)
{
    char hash[REL_DIGEST_HEX + sizeof closing];
    if (file.size < LINE_SIZE)
        return false;
    hash_of(rel_text_slice(file, 0, file.size - LINE_SIZE), hash);
    strcpy(hash + REL_DIGEST_HEX, closing);
    return rel_text_ends(file, rel_text_of(hash));
}
