"""Let Gephi's own importers read every awkward graph and compare what it then has with what was written.

    gephi_reads.py AWKWARD WORK-DIRECTORY
"""

import json
import pathlib
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

import expected  # noqa: E402

# A relation of this graph is called "met (alleged)" and so is the kind of an alleged "met": Gephi makes them one.
AMBIGUOUS = {"foreign-relations"}

FILES_AT_ONCE = 60


def prepare(work):
    """Gephi's toolkit from Maven Central and our reader, compiled; the class path."""
    for tool in ("java", "javac", "mvn"):
        if not shutil.which(tool):
            expected.skip("there is no %s" % tool)
    library = work / "lib"
    if not list(library.glob("gephi-toolkit-*.jar")):
        fetched = subprocess.run(["mvn", "-q", "-B", "-f", HERE / "pom.xml", "dependency:copy-dependencies",
                                  "-DoutputDirectory=%s" % library], capture_output=True, text=True)
        if fetched.returncode:
            expected.skip("Maven could not fetch the toolkit: %s" % fetched.stdout.strip()[:300])
    path = "%s:%s" % (next(library.glob("gephi-toolkit-*.jar")), work)
    subprocess.run(["javac", "-nowarn", "-cp", path, "-d", work, HERE / "GephiReads.java"], check=True)
    return path


def import_all(path, files):
    # The toolkit keeps every workspace it ever had, so a process only gets so many files.
    for start in range(0, len(files), FILES_AT_ONCE):
        result = subprocess.run(["java", "-Djava.awt.headless=true", "-Xmx1g", "-cp", path, "GephiReads"]
                                + files[start:start + FILES_AT_ONCE],
                                stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True)
        for line in result.stdout.decode("utf-8").split("\n"):
            # Other code of the toolkit may print, too.
            if line.startswith('{"path"'):
                yield json.loads(line)


def is_known(name, suffix, problem):
    """Faults of Gephi's readers: the word "null" is no value, and escapes in lists lose their backslash."""
    if name == "text-null":
        return True
    return suffix == ".gephi.graphml" and "aliases is " in problem and "\\\\" in problem


def as_gephi(value):
    """Gephi writes "Infinity" for "INF" within every string column, which is a fault of its own."""
    return value.replace("INF", "Infinity") if isinstance(value, str) else value


def as_gephi_attributes(attributes):
    return {key: value if key == "label" else as_gephi(value) for key, value in attributes.items()}


def read(document, id_of):
    nodes, ids = {}, {}
    for node in document["nodes"]:
        ids[node["id"]] = id_of(node)
        nodes[id_of(node)] = expected.present({"label": node["label"], **node["attributes"]})
    edges = [(ids[edge["source"]], ids[edge["target"]],
              expected.present({"label": edge["label"], "weight": edge["weight"], **edge["attributes"]}),
              edge["kind"]) for edge in document["edges"]]
    return nodes, edges


def check_data(graph, document, id_of, without):
    """A format that carries everything: every attribute, every edge, every kind."""
    graph.nodes = {id: as_gephi_attributes(attributes) for id, attributes in graph.nodes.items()}
    graph.edges = [(a, b, as_gephi_attributes(attributes)) for a, b, attributes in graph.edges]
    nodes, edges = read(document, id_of)
    yield from graph.compare(nodes, [edge[:3] for edge in edges], without)
    if sorted(edge[3] or "" for edge in edges) != sorted(graph.kinds):
        yield "kinds %r" % sorted(edge[3] or "" for edge in edges)


def check_dot(graph, document):
    """DOT has no kinds, so Gephi unites parallel edges: nodes, labels and pairs are what is left."""
    labels = sorted(attributes.get("label", "") for attributes in graph.nodes.values())
    if len(document["nodes"]) != len(labels):
        yield "%d nodes instead of %d" % (len(document["nodes"]), len(labels))
    pairs = {edge[:2] for edge in graph.edges}
    if len(document["edges"]) != len(pairs):
        yield "%d pairs instead of %d" % (len(document["edges"]), len(pairs))


def check(name, suffix, graph, document):
    def xml_id(node):
        return as_gephi_id[node["attributes"]["entity_id"]]

    yield from ("severe: %s" % issue for issue in document["issues"])
    as_gephi_id = {as_gephi(id): id for id in graph.nodes}
    if suffix == ".dot":
        yield from check_dot(graph, document)
    elif suffix.endswith(".csv"):
        # An importer of its own makes edges of one table and nodes of the other.
        if suffix == "-nodes.csv" and len(document["nodes"]) != len(graph.nodes):
            yield "%d nodes instead of %d" % (len(document["nodes"]), len(graph.nodes))
        if suffix == "-edges.csv" and name not in AMBIGUOUS and len(document["edges"]) != len(graph.edges):
            yield "%d edges instead of %d" % (len(document["edges"]), len(graph.edges))
    elif name not in AMBIGUOUS:
        yield from check_data(graph, document, xml_id,
                              ("start", "end") if suffix == ".gexf" else ())


def main():
    awkward, work = sys.argv[1], pathlib.Path(sys.argv[2])
    work.mkdir(parents=True, exist_ok=True)
    path = prepare(work)
    problems, count = [], 0
    suffixes = [".graphml", ".gephi.graphml", ".gexf", ".dot", "-nodes.csv", "-edges.csv"]
    with expected.make_graphs(awkward) as directory:
        names = expected.names(directory)
        files = {"%s/%s%s" % (directory, name, suffix): (name, suffix) for name in names for suffix in suffixes}
        for document in import_all(path, list(files)):
            count += 1
            name, suffix = files[document["path"]]
            problems += ["%s%s: %s" % (name, suffix, problem)
                         for problem in check(name, suffix, expected.Graph(directory, name), document)
                         if not is_known(name, suffix, problem)]
    if count != len(files):
        problems.append("%d files of %d were read" % (count, len(files)))
    print("%d files were read" % count)
    expected.report(problems)


if __name__ == "__main__":
    main()
