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

static rel_text first_sentence(const rel_arc *arc)
{
    rel_evidence_walk walk = rel_evidence_of(arc);
    for (rel_evidence evidence; rel_evidence_next(&walk, &evidence);)
        if (evidence.text.size)
            return evidence.text;
    return (rel_text){0};
}

static rel_edge whole_arc(const rel_arc *arc)
{
    return (rel_edge){
        .arc = arc,
        .source = arc->source,
        .target = arc->target,
        .evidence = rel_evidence_of(arc),
        .relation = arc->relation,
        .status = rel_status_name(arc->status),
        .plover = arc->plover,
        .family = arc->family,
        .topic = arc->topic,
        .start = arc->start,
        .end = arc->end,
        .sentence = first_sentence(arc),
        /* Gephi deletes an edge without weight. */
        .weight = arc->weight ? arc->weight : 1,
        .mentions = arc->mentions,
        .documents = arc->documents,
        .is_symmetric = arc->is_symmetric,
        .is_external = arc->is_external,
    };
}

static rel_edge one_mention(const rel_arc *arc, rel_evidence_walk mention)
{
    rel_edge edge = whole_arc(arc);
    rel_evidence evidence;
    edge.evidence = (rel_evidence_walk){.at = mention.at, .left = 1};
    rel_evidence_next(&mention, &evidence);
    edge.weight = 1;
    edge.mentions = edge.documents = 1;
    edge.start = edge.end = evidence.date;
    edge.topic = evidence.topic;
    edge.sentence = evidence.text;
    edge.is_external = evidence.text.size == 0;
    return edge;
}

static bool step(rel_edges *edges)
{
    rel_evidence passed;
    if (!edges->is_multi || !edges->rest.left) {
        edges->arc = rel_walk_arc(&edges->walk);
        if (!edges->arc)
            return false;
        edges->rest = rel_evidence_of(edges->arc);
    }
    edges->mention = edges->rest;
    if (edges->is_multi)
        rel_evidence_next(&edges->rest, &passed);
    return true;
}

bool rel_edges_next(rel_edges *edges, rel_edge *ret)
{
    bool is_turned = edges->is_turn_next;
    if (!is_turned && !step(edges))
        return false;
    const rel_arc *arc = edges->arc;
    *ret =
        edges->is_multi && arc->evidence_count ? one_mention(arc, edges->mention) : whole_arc(arc);
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
