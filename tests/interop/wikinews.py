"""Real stories, built and written as GraphML, come out whole in networkx and igraph: every node, edge and attribute.

usage: wikinews.py RELATA STORIES.jsonl; skipped (77) where the stories or a reader are missing.
"""
import json
import os
import subprocess
import sys
import tempfile

SKIPPED = 77


def skip(why):
    print("skipped:", why)
    sys.exit(SKIPPED)


def records(path, kind):
    with open(path, encoding="utf-8") as lines:
        return [record for record in map(json.loads, lines) if record["k"] == kind]


def facts_of_edges(edges, label):
    """What an edge must say, as a sorted list: ends, relation, status, mentions."""
    return sorted((label[e["source"]], e["relation"], e["status"], label[e["target"]], e["weight"]) for e in edges)


def read_with_networkx(networkx, path):
    graph = networkx.read_graphml(path, force_multigraph=True)
    nodes = {name: data for name, data in graph.nodes(data=True)}
    edges = [
        (nodes[source]["label"], data["relation"], data["status"], nodes[target]["label"], int(data["weight"]))
        for source, target, data in graph.edges(data=True)
    ]
    return list(nodes.values()), edges


def read_with_igraph(igraph, path):
    graph = igraph.Graph.Read_GraphML(path)
    nodes = [vertex.attributes() for vertex in graph.vs]
    edges = [
        (nodes[e.source]["label"], e["relation"], e["status"], nodes[e.target]["label"], int(e["weight"]))
        for e in graph.es
    ]
    return nodes, edges


def check(name, nodes, edges, expected_nodes, expected_edges):
    same_nodes = sorted((n["entity_id"], n["label"], n["entity_type"], int(n["mentions"])) for n in nodes)
    assert same_nodes == expected_nodes, f"{name}: the nodes differ"
    assert sorted(edges) == expected_edges, f"{name}: the edges differ"
    print(f"{name}: {len(nodes)} nodes and {len(edges)} edges as written")


def main():
    relata, stories = os.path.abspath(sys.argv[1]), sys.argv[2]
    if not os.path.exists(stories):
        skip(f"no '{stories}'")
    try:
        import igraph
        import networkx
    except ImportError as missing:
        skip(missing)
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            [relata, "build", stories, "-o", folder, "--name", "wikinews", "--formats", "graphml,jsonl"], check=True
        )
        graph, lines = (os.path.join(folder, "wikinews." + ending) for ending in ("graphml", "jsonl"))
        nodes = records(lines, "node")
        label = {node["id"]: node["label"] for node in nodes}
        expected_nodes = sorted((n["id"], n["label"], n["type"], n["mentions"]) for n in nodes)
        expected_edges = facts_of_edges(records(lines, "edge"), label)
        assert expected_nodes and expected_edges, "the stories gave nothing"
        check("networkx", *read_with_networkx(networkx, graph), expected_nodes, expected_edges)
        check("igraph", *read_with_igraph(igraph, graph), expected_nodes, expected_edges)


main()
