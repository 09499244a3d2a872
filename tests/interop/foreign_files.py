"""What a library writes of our graphs, relata reads: every node with its name and type, every edge with its relation.

    foreign_files.py RELATA AWKWARD networkx|igraph|graph_tool
"""

import collections
import json
import os
import subprocess
import sys
import xml.etree.ElementTree

import expected


def networkx_files(path, out):
    import networkx

    graph = networkx.read_graphml(path, force_multigraph=True)
    for name, write in (("lxml", networkx.write_graphml), ("named", named_keys), ("links", node_link)):
        write(graph, out + "." + name)
        yield out + "." + name


def named_keys(graph, out):
    import networkx

    networkx.write_graphml(graph, out, named_key_ids=True)


def node_link(graph, out):
    import networkx

    with open(out, "w", encoding="utf-8") as stream:
        json.dump(networkx.node_link_data(graph), stream)


def igraph_files(path, out):
    import igraph

    igraph.Graph.Read_GraphML(path).write_graphml(out)
    yield out


def graph_tool_files(path, out):
    import graph_tool

    graph_tool.load_graph(path, fmt="graphml").save(out, fmt="graphml")
    yield out


# Graphs that a merge changes by right: relations of a thing with itself, names and types that are none.
CHANGED = {"empty-label", "self-loop", "large-counts", "foreign-ids", "foreign-relations", "long-id", "text-delete"}

WRITERS = {"networkx": networkx_files, "igraph": igraph_files, "graph_tool": graph_tool_files}


def written(write, source, out):
    """The files of a library; what it refuses to write, or breaks, is none of ours to read."""
    try:
        for path in write(source, out):
            if not path.endswith(".links"):
                xml.etree.ElementTree.parse(path)
            yield path
    except Exception as error:
        print("%s is not written: %s" % (os.path.basename(out), error))


def cleaned(text):
    """A text as readers leave it: without blanks around it."""
    return text.strip()


def facts(lines):
    """Nodes as names and types, edges as ends, relation and status: how often there are which."""
    records = [json.loads(line) for line in lines if line]
    names = {record["id"]: (cleaned(record["label"]), record["type"])
             for record in records if record["k"] == "node"}
    edges = collections.Counter((names[record["source"]], record["relation"], record["status"], names[record["target"]])
                                for record in records if record["k"] == "edge")
    return set(names.values()), set(edges)


def read_by_relata(relata, path):
    result = subprocess.run([relata, "merge", path], capture_output=True, text=True, encoding="utf-8")
    if result.returncode:
        raise ValueError(result.stderr.strip())
    return facts(result.stdout.split("\n"))


def main():
    relata, awkward, library = sys.argv[1:]
    try:
        __import__(library)
    except ImportError:
        expected.skip("there is no Python module %s" % library)
    problems, count = [], 0
    with expected.make_graphs(awkward) as directory:
        for name in sorted(set(expected.names(directory)) - CHANGED):
            with open("%s/%s.jsonl" % (directory, name), encoding="utf-8") as stream:
                wanted = facts(stream.read().split("\n"))
            source = "%s/%s.cytoscape.graphml" % (directory, name)
            for path in written(WRITERS[library], source, os.path.join(directory, name + ".written")):
                try:
                    found = read_by_relata(os.path.abspath(relata), path)
                except (ValueError, KeyError) as error:
                    problems.append("%s: %s" % (os.path.basename(path), error))
                    continue
                count += 1
                for what, ours, theirs in zip(("nodes", "edges"), wanted, found):
                    if ours != theirs:
                        problems.append("%s: %s differ: %s instead of %s" % (
                            os.path.basename(path), what, sorted(theirs - ours)[:3], sorted(ours - theirs)[:3]))
    print("%d files were read" % count)
    expected.report(problems)


if __name__ == "__main__":
    main()
