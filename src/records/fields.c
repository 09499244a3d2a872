#include "records/fields.h"

#define FIELD(key, kind, presence, owner, member)                                                  \
    {                                                                                              \
        key, REL_FIELD_##kind, REL_FIELD_##presence, offsetof(owner, member), 0                    \
    }
#define LIST(key, kind, presence, owner, member, count)                                            \
    {                                                                                              \
        key, REL_FIELD_##kind, REL_FIELD_##presence, offsetof(owner, member),                      \
            offsetof(owner, count)                                                                 \
    }
#define END                                                                                        \
    {                                                                                              \
        NULL, REL_FIELD_TEXT, REL_FIELD_USUAL, 0, 0                                                \
    }

const rel_field rel_source_fields[] = {
    FIELD("id", TEXT, REQUIRED, rel_source, id),
    FIELD("title", TEXT, USUAL, rel_source, title),
    FIELD("date", TEXT, USUAL, rel_source, date),
    FIELD("source", TEXT, USUAL, rel_source, source),
    FIELD("url", TEXT, USUAL, rel_source, url),
    FIELD("same_as", TEXT, SPARSE, rel_source, same_as),
    END,
};

const rel_field rel_member_fields[] = {
    FIELD("doc", TEXT, REQUIRED, rel_member, document),
    FIELD("id", TEXT, REQUIRED, rel_member, entity),
    FIELD("type", TYPE, REQUIRED, rel_member, type),
    FIELD("name", TEXT, REQUIRED, rel_member, name),
    LIST("aliases", TEXTS, USUAL, rel_member, aliases, alias_count),
    FIELD("subtype", TEXT, SPARSE, rel_member, subtype),
    FIELD("country", TEXT, USUAL, rel_member, country),
    FIELD("office", TEXT, USUAL, rel_member, office),
    FIELD("date", TEXT, SPARSE, rel_member, date),
    FIELD("place", TEXT, SPARSE, rel_member, place),
    FIELD("ordinal", UINT32, SPARSE, rel_member, ordinal),
    LIST("parties", TEXTS, SPARSE, rel_member, parties, party_count),
    FIELD("mentions", UINT32, USUAL, rel_member, mentions),
    LIST("named", STRETCHES, SPARSE, rel_member, named, named_count),
    LIST("referred", STRETCHES, SPARSE, rel_member, referred, referred_count),
    FIELD("reason", TEXT, SPARSE, rel_member, reason),
    END,
};

const rel_field rel_claim_fields[] = {
    FIELD("doc", TEXT, REQUIRED, rel_claim_record, evidence.document),
    FIELD("relation", TEXT, REQUIRED, rel_claim_record, relation),
    FIELD("status", STATUS, USUAL, rel_claim_record, status),
    FIELD("plover", TEXT, USUAL, rel_claim_record, plover),
    FIELD("family", TEXT, SPARSE, rel_claim_record, family),
    FIELD("source", TEXT, REQUIRED, rel_claim_record, evidence.source_entity),
    FIELD("target", TEXT, REQUIRED, rel_claim_record, evidence.target_entity),
    FIELD("symmetric", BOOL, USUAL, rel_claim_record, is_symmetric),
    FIELD("topic", TEXT, USUAL, rel_claim_record, evidence.topic),
    FIELD("date", TEXT, USUAL, rel_claim_record, evidence.date),
    FIELD("place", TEXT, SPARSE, rel_claim_record, evidence.place),
    FIELD("speaker", TEXT, USUAL, rel_claim_record, evidence.speaker),
    FIELD("evidence", TEXT, USUAL, rel_claim_record, evidence.text),
    FIELD("start", UINT64, USUAL, rel_claim_record, evidence.start),
    FIELD("end", UINT64, USUAL, rel_claim_record, evidence.end),
    FIELD("line", UINT32, USUAL, rel_claim_record, evidence.line),
    FIELD("column", UINT32, USUAL, rel_claim_record, evidence.column),
    FIELD("rule", TEXT, USUAL, rel_claim_record, evidence.rule),
    FIELD("trigger", TEXT, SPARSE, rel_claim_record, evidence.trigger),
    FIELD("cues", TEXT, SPARSE, rel_claim_record, evidence.cues),
    END,
};

const rel_field rel_node_fields[] = {
    FIELD("id", TEXT, REQUIRED, rel_vertex, id),
    FIELD("type", TYPE, REQUIRED, rel_vertex, type),
    FIELD("label", TEXT, REQUIRED, rel_vertex, label),
    LIST("aliases", TEXTS, USUAL, rel_vertex, aliases, alias_count),
    FIELD("subtype", TEXT, SPARSE, rel_vertex, subtype),
    FIELD("country", TEXT, USUAL, rel_vertex, country),
    FIELD("office", TEXT, USUAL, rel_vertex, office),
    FIELD("date", TEXT, SPARSE, rel_vertex, date),
    FIELD("place", TEXT, SPARSE, rel_vertex, place),
    FIELD("ordinal", UINT32, SPARSE, rel_vertex, ordinal),
    LIST("parties", TEXTS, SPARSE, rel_vertex, parties, party_count),
    FIELD("mentions", UINT32, USUAL, rel_vertex, mentions),
    FIELD("documents", UINT32, USUAL, rel_vertex, documents),
    FIELD("first_seen", TEXT, USUAL, rel_vertex, first_seen),
    FIELD("last_seen", TEXT, USUAL, rel_vertex, last_seen),
    END,
};

const rel_field rel_edge_fields[] = {
    FIELD("relation", TEXT, REQUIRED, rel_edge_record, arc.relation),
    FIELD("status", STATUS, USUAL, rel_edge_record, arc.status),
    FIELD("plover", TEXT, USUAL, rel_edge_record, arc.plover),
    FIELD("family", TEXT, SPARSE, rel_edge_record, arc.family),
    FIELD("source", TEXT, REQUIRED, rel_edge_record, source),
    FIELD("target", TEXT, REQUIRED, rel_edge_record, target),
    FIELD("symmetric", BOOL, USUAL, rel_edge_record, arc.is_symmetric),
    FIELD("external", BOOL, SPARSE, rel_edge_record, arc.is_external),
    FIELD("topic", TEXT, USUAL, rel_edge_record, arc.topic),
    FIELD("weight", UINT32, USUAL, rel_edge_record, arc.weight),
    FIELD("mentions", UINT32, USUAL, rel_edge_record, arc.mentions),
    FIELD("documents", UINT32, USUAL, rel_edge_record, arc.documents),
    FIELD("start", TEXT, USUAL, rel_edge_record, arc.start),
    FIELD("end", TEXT, USUAL, rel_edge_record, arc.end),
    END,
};

const rel_field rel_evidence_fields[] = {
    FIELD("doc", TEXT, REQUIRED, rel_evidence, document),
    FIELD("source", TEXT, REQUIRED, rel_evidence, source_entity),
    FIELD("target", TEXT, REQUIRED, rel_evidence, target_entity),
    FIELD("topic", TEXT, SPARSE, rel_evidence, topic),
    FIELD("date", TEXT, SPARSE, rel_evidence, date),
    FIELD("place", TEXT, SPARSE, rel_evidence, place),
    FIELD("speaker", TEXT, SPARSE, rel_evidence, speaker),
    FIELD("text", TEXT, USUAL, rel_evidence, text),
    FIELD("start", UINT64, USUAL, rel_evidence, start),
    FIELD("end", UINT64, USUAL, rel_evidence, end),
    FIELD("line", UINT32, USUAL, rel_evidence, line),
    FIELD("column", UINT32, USUAL, rel_evidence, column),
    FIELD("rule", TEXT, SPARSE, rel_evidence, rule),
    FIELD("trigger", TEXT, SPARSE, rel_evidence, trigger),
    FIELD("cues", TEXT, SPARSE, rel_evidence, cues),
    END,
};

const rel_field rel_alias_fields[] = {
    FIELD("same", BOOL, REQUIRED, rel_alias_rule, is_same),
    FIELD("one", TEXT, REQUIRED, rel_alias_rule, one),
    FIELD("other", TEXT, REQUIRED, rel_alias_rule, other),
    END,
};
