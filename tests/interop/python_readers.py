"""Load every awkward graph with a library and compare all that it has with what was written.

    python_readers.py AWKWARD networkx|igraph|graph_tool
"""

import json
import sys

import expected

FLAVORS = ["", ".strict", ".cytoscape", ".tinkerpop"]


def networkx_graphml(path):
    import networkx

    graph = networkx.read_graphml(path, force_multigraph=True)
    ids = {node: attributes["entity_id"] for node, attributes in graph.nodes(data=True)}
    nodes = {ids[node]: attributes for node, attributes in graph.nodes(data=True)}
    return nodes, [(ids[a], ids[b], attributes) for a, b, attributes in graph.edges(data=True)]


def networkx_gexf(path):
    import networkx

    if "1.3" not in networkx.readwrite.gexf.GEXF.versions:
        raise NotImplementedError
    graph = networkx.read_gexf(path)
    ids = {node: attributes["entity_id"] for node, attributes in graph.nodes(data=True)}
    nodes = {ids[node]: attributes for node, attributes in graph.nodes(data=True)}
    return nodes, [(ids[a], ids[b], attributes) for a, b, attributes in graph.edges(data=True)]


def networkx_node_link(path):
    import networkx

    with open(path, encoding="utf-8") as stream:
        document = json.load(stream)
    for item in document["nodes"] + document["edges"]:
        for key in ("aliases", "sources"):
            if key in item:
                item[key] = expected.as_list(item[key])
    # Newer versions look for "edges" by themselves; older ones must be told under other names.
    try:
        graph = networkx.node_link_graph(document, edges="edges")
    except TypeError:
        graph = networkx.node_link_graph(document, link="edges")
    return dict(graph.nodes(data=True)), list(graph.edges(data=True))


def igraph_graphml(path):
    import igraph

    graph = igraph.Graph.Read_GraphML(path)
    ids = [vertex["entity_id"] for vertex in graph.vs]
    nodes = {vertex["entity_id"]: vertex.attributes() for vertex in graph.vs}
    return nodes, [(ids[edge.source], ids[edge.target], edge.attributes()) for edge in graph.es]


def graph_tool_graphml(path):
    import graph_tool

    graph = graph_tool.load_graph(path, fmt="graphml")

    def of(item, properties):
        return {key: (bool(value[item]) if value.value_type() == "bool" else value[item])
                for key, value in properties.items()}

    ids = graph.vp.get("entity_id")
    nodes = {ids[vertex]: of(vertex, graph.vp) for vertex in graph.vertices()}
    edges = [(ids[edge.source()], ids[edge.target()], of(edge, graph.ep)) for edge in graph.edges()]
    return nodes, edges


# Library: [(suffix of the files, reader, attributes that the format or the library does not keep)].
READERS = {
    "networkx": [(flavor + ".graphml", networkx_graphml, ()) for flavor in FLAVORS]
    + [(".gexf", networkx_gexf, ("label", "start", "end")), (".json", networkx_node_link, ("entity_id",))],
    "igraph": [(flavor + ".graphml", igraph_graphml, ()) for flavor in FLAVORS],
    "graph_tool": [(flavor + ".graphml", graph_tool_graphml, ()) for flavor in FLAVORS],
}


def main():
    awkward, library = sys.argv[1:]
    try:
        __import__(library)
    except ImportError:
        expected.skip("there is no Python module %s" % library)
    problems, count = [], 0
    with expected.make_graphs(awkward) as directory:
        for name in expected.names(directory):
            graph = expected.Graph(directory, name)
            for suffix, read, without in READERS[library]:
                try:
                    nodes, edges = read("%s/%s%s" % (directory, name, suffix))
                except NotImplementedError:
                    continue
                except Exception as error:  # whatever a library throws is our finding
                    problems.append("%s%s: %s: %s" % (name, suffix, type(error).__name__, error))
                    continue
                count += 1
                problems += ["%s%s: %s" % (name, suffix, problem)
                             for problem in graph.compare(nodes, edges, without)]
    print("%d files were read" % count)
    expected.report(problems)


if __name__ == "__main__":
    main()
