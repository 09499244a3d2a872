"""What the files of the awkward graphs must say, taken from their JSON Lines."""

import json
import pathlib
import subprocess
import sys
import tempfile

SKIPPED = 77

COUNT_LIMIT = 2**31 - 1


def skip(reason):
    print("skipped:", reason)
    sys.exit(SKIPPED)


def make_graphs(awkward):
    """Run the generator; the directory lives as long as the object that is returned."""
    directory = tempfile.TemporaryDirectory(prefix="relata-interop-")
    subprocess.run([awkward, directory.name], check=True)
    return directory


def names(directory):
    return sorted(path.stem for path in pathlib.Path(directory).glob("*.jsonl"))


def present(attributes):
    """Absent strings and lists are left out of a file, or are empty in what a reader makes of it."""
    return {key: value for key, value in attributes.items() if value not in ("", None, "[]")}


def as_list(items):
    """A list as the XML formats write it: JSON without blanks, all characters as themselves."""
    return json.dumps(items, ensure_ascii=False, separators=(",", ":")).replace("\x7f", "\\u007f")


def node_attributes(line):
    return present({
        "label": line["label"],
        "name": line["label"],
        "entity_id": line["id"],
        "entity_type": line.get("type", ""),
        "mentions": min(line.get("mentions", 0), COUNT_LIMIT),
        "documents": min(line.get("documents", 0), COUNT_LIMIT),
        "aliases": as_list(line.get("aliases", [])),
        "office": line.get("office", ""),
        "first_seen": line.get("first_seen", ""),
        "last_seen": line.get("last_seen", ""),
    })


def origin(evidence):
    return "%s:%d:%d" % (evidence.get("doc"), evidence["line"], evidence["column"])


def first_sentence(line):
    for evidence in line["evidence"]:
        if evidence.get("text"):
            return evidence["text"]
    return ""


def edge_attributes(line):
    return present({
        "label": line["relation"],
        "relation": line["relation"],
        "status": line["status"],
        "weight": float(line.get("weight") or 1),
        "mentions": min(line.get("mentions", 0), COUNT_LIMIT),
        "documents": min(line.get("documents", 0), COUNT_LIMIT),
        "symmetric": line.get("symmetric", False),
        "external": line.get("external", False),
        "topic": line.get("topic", ""),
        "start": line.get("start", ""),
        "end": line.get("end", ""),
        "evidence": first_sentence(line),
        "sources": as_list([origin(each) for each in line["evidence"]]),
    })


def kind(line):
    if line["status"] == "asserted":
        return line["relation"]
    return "%s (%s)" % (line["relation"], line["status"])


class Graph:
    """Nodes by entity id and edges in their order, each with its attributes."""

    def __init__(self, directory, name):
        self.nodes, self.edges, self.kinds = {}, [], []
        with open(pathlib.Path(directory) / (name + ".jsonl"), encoding="utf-8", newline="\n") as lines:
            for text in lines:
                line = json.loads(text)
                if line["k"] == "node":
                    self.nodes[line["id"]] = node_attributes(line)
                elif line["k"] == "edge":
                    self.edges.append((line["source"], line["target"], edge_attributes(line)))
                    self.kinds.append(kind(line))

    def compare(self, nodes, edges, without=()):
        """Every difference from `nodes` ({id: attributes}) and `edges` ([(source, target, attributes)])."""
        def kept(attributes):
            return {key: value for key, value in attributes.items() if key not in without}

        if set(nodes) != set(self.nodes):
            yield "nodes %r instead of %r" % (sorted(nodes), sorted(self.nodes))
            return
        for entity, attributes in self.nodes.items():
            yield from differences(entity[:40], kept(attributes), nodes[entity])
        if len(edges) != len(self.edges):
            yield "%d edges instead of %d" % (len(edges), len(self.edges))
            return
        def order(edge):
            return (edge[0], edge[1], edge[2].get("relation", ""), edge[2].get("status", ""))

        for mine, theirs in zip(sorted(self.edges, key=order), sorted(edges, key=order)):
            place = "%s -> %s" % (mine[0][:40], mine[1][:40])
            if mine[:2] != theirs[:2]:
                yield "an edge %s -> %s instead of %s" % (theirs[0], theirs[1], place)
            yield from differences(place, kept(mine[2]), theirs[2])


def differences(place, expected, found):
    for key, value in expected.items():
        if key not in found:
            yield "%s: no %s" % (place, key)
        elif found[key] != value:
            yield "%s: %s is %.200r instead of %.200r" % (place, key, found[key], value)


def report(problems):
    for problem in problems:
        print(problem)
    sys.exit(1 if problems else 0)
