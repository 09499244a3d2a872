/**
 * Fuzzing target: any bytes as a file of another program. The first byte chooses its format, 0
 * leaves that to the content; what is taken must be clean text and point at entities that exist.
 */
#include <stdlib.h>

#include "base/utf8.h"
#include "records/import/import.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);
int LLVMFuzzerInitialize(int *argument_count, char ***arguments);

static void require(bool holds)
{
    if (!holds)
        abort();
}

static bool is_entity(const rel_records *records, rel_text id)
{
    for (size_t i = 0; i < records->entity_count; i++)
        if (rel_text_equal(records->entities[i].entity, id))
            return true;
    return false;
}

static void check(const rel_records *records, bool is_own)
{
    for (size_t i = 0; i < records->entity_count; i++)
        require(rel_utf8_is_valid(records->entities[i].name));
    for (size_t i = 0; !is_own && i < records->claim_count; i++) {
        const rel_claim_record *claim = &records->claims[i];
        require(claim->relation.size > 0 && rel_utf8_is_valid(claim->relation));
        require(is_entity(records, claim->evidence.source_entity));
        require(is_entity(records, claim->evidence.target_entity));
    }
}

/** The text that brat's annotations are of stands beside them. */
int LLVMFuzzerInitialize(int *argument_count, char ***arguments)
{
    (void)argument_count, (void)arguments;
    FILE *text = fopen("fuzz.txt", "wb");
    require(text && fputs("Ann met Bob. Bob did not praise Cal.", text) >= 0);
    fclose(text);
    return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    if (size < 2)
        return 0;
    size_t count = 0;
    while (rel_importers[count])
        count++;
    size_t choice = bytes[0] % (count + 1);
    const char *from = choice ? rel_importers[choice - 1]->name : NULL;
    FILE *stream = fmemopen((void *)(uintptr_t)(bytes + 1), size - 1, "rb");
    require(stream != NULL);
    rel_records records = {0};
    relata_error err = {0};
    bool ok = rel_import_stream(stream, "fuzz.ann", from, &records, &err);
    fclose(stream);
    require(ok == (err.code == RELATA_OK));
    /* Lines of our own may name entities that other files have. */
    if (ok)
        check(&records,
              records.node_count || records.edge_count || choice < 2 || records.alias_rule_count);
    rel_records_clear(&records);
    return 0;
}
