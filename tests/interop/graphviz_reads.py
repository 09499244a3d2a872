"""Let Graphviz read every awkward graph's DOT and compare what it then has with what was written.

    graphviz_reads.py AWKWARD
"""

import html
import json
import shutil
import subprocess
import sys

import expected


def plain(text):
    """What is drawn for a label: escapes resolved, entities decoded."""
    out, i = [], 0
    while i < len(text):
        if text[i] == "\\" and i + 1 < len(text):
            i += 1
            out.append("\n" if text[i] == "n" else text[i])
        else:
            out.append(text[i])
        i += 1
    return html.unescape("".join(out))


def read(path):
    """Graphviz's own JSON of the file: the DOT went through agread."""
    result = subprocess.run(["dot", "-Tdot_json", path], capture_output=True, text=True)
    if result.returncode or result.stderr:
        raise ValueError(result.stderr.strip() or "exit status %d" % result.returncode)
    # It writes control characters into its strings as they are.
    return json.loads(result.stdout, strict=False)


def compare(graph, document):
    objects, edges = document.get("objects", []), document.get("edges", [])
    if len(objects) != len(graph.nodes) or len(edges) != len(graph.edges):
        yield "%d nodes and %d edges" % (len(objects), len(edges))
        return
    ids = {item["_gvid"]: plain(item["entity_id"]) for item in objects}
    for item in objects:
        label = graph.nodes[ids[item["_gvid"]]].get("label", "")
        if plain(item["label"]) != label:
            yield "label %.100r instead of %.100r" % (plain(item["label"]), label)
    for mine, theirs in zip(graph.edges, edges):
        if mine[:2] != (ids[theirs["tail"]], ids[theirs["head"]]):
            yield "an edge from %s to %s" % (ids[theirs["tail"]], ids[theirs["head"]])
        for name, key in (("label", "relation"), ("tooltip", "evidence"), ("status", "status")):
            if plain(theirs.get(name, "")) != mine[2].get(key, ""):
                yield "%s %.100r instead of %.100r" % (name, theirs.get(name), mine[2].get(key))


def main():
    if not shutil.which("dot"):
        expected.skip("there is no dot")
    problems = []
    with expected.make_graphs(sys.argv[1]) as directory:
        for name in expected.names(directory):
            try:
                document = read("%s/%s.dot" % (directory, name))
            except ValueError as error:
                problems.append("%s: %s" % (name, error))
                continue
            problems += ["%s: %s" % (name, each)
                         for each in compare(expected.Graph(directory, name), document)]
    expected.report(problems)


if __name__ == "__main__":
    main()
