#include "export/edge.h"

static bool writes_both(const rel_export_options *options)
{
    return options->symmetric && strcmp(options->symmetric, "both") == 0;
}

bool rel_edges_are_arcs(const rel_export_options *options)
{
    return !options->is_multi && !writes_both(options);
}

rel_edges rel_edges_of(const relata_graph *graph, const rel_export_options *options)
{
    return (rel_edges){
        .walk = {.graph = graph},
        .is_multi = options->is_multi,
        .writes_both = writes_both(options),
    };
}

static rel_text first_sentence(const rel_evidence *evidence, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (evidence[i].text.size)
            return evidence[i].text;
    return (rel_text){0};
}

static rel_edge whole_arc(const rel_arc *arc)
{
    return (rel_edge){
        .arc = arc,
        .source = arc->source,
        .target = arc->target,
        .evidence = arc->evidence,
        .evidence_count = arc->evidence_count,
        .relation = arc->relation,
        .status = rel_status_name(arc->status),
        .plover = arc->plover,
        .family = arc->family,
        .topic = arc->topic,
        .start = arc->start,
        .end = arc->end,
        .sentence = first_sentence(arc->evidence, arc->evidence_count),
        /* Gephi deletes an edge without weight. */
        .weight = arc->weight ? arc->weight : 1,
        .mentions = arc->mentions,
        .documents = arc->documents,
        .is_symmetric = arc->is_symmetric,
        .is_external = arc->is_external,
    };
}

static rel_edge one_mention(const rel_arc *arc, const rel_evidence *evidence)
{
    rel_edge edge = whole_arc(arc);
    edge.evidence = evidence;
    edge.evidence_count = 1;
    edge.weight = 1;
    edge.mentions = edge.documents = 1;
    edge.start = edge.end = evidence->date;
    edge.topic = evidence->topic;
    edge.sentence = evidence->text;
    edge.is_external = evidence->text.size == 0;
    return edge;
}

static bool step(rel_edges *edges)
{
    if (edges->is_multi && edges->arc && edges->evidence + 1 < edges->arc->evidence_count) {
        edges->evidence++;
        return true;
    }
    edges->evidence = 0;
    edges->arc = rel_walk_arc(&edges->walk);
    return edges->arc != NULL;
}

bool rel_edges_next(rel_edges *edges, rel_edge *ret)
{
    bool is_turned = edges->is_turn_next;
    if (!is_turned && !step(edges))
        return false;
    const rel_arc *arc = edges->arc;
    *ret = edges->is_multi && arc->evidence_count
               ? one_mention(arc, &arc->evidence[edges->evidence])
               : whole_arc(arc);
    if (is_turned) {
        ret->source = arc->target;
        ret->target = arc->source;
    }
    edges->is_turn_next =
        !is_turned && edges->writes_both && arc->is_symmetric && arc->source != arc->target;
    ret->index = edges->count++;
    return true;
}

rel_edge_kind rel_edge_kind_of(const rel_edge *edge)
{
    if (edge->arc->status == REL_ASSERTED)
        return (rel_edge_kind){{edge->relation}};
    return (rel_edge_kind){{edge->relation, REL_TEXT(" ("), edge->status, REL_TEXT(")")}};
}
