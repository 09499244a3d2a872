"""Let graphology and Cytoscape.js read every awkward graph and compare what they then have.

    javascript_reads.py AWKWARD WORK-DIRECTORY
"""

import json
import pathlib
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

import expected  # noqa: E402

# GEXF has dates as its own, and not as attributes.
WITHOUT = {".gexf": ("start", "end")}


def prepare(work):
    for tool in ("node", "npm"):
        if not shutil.which(tool):
            expected.skip("there is no %s" % tool)
    work.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "reads.mjs"):
        shutil.copy(HERE / name, work / name)
    if not (work / "node_modules").is_dir():
        fetched = subprocess.run(["npm", "install", "--no-fund", "--no-audit"], cwd=work,
                                 capture_output=True, text=True)
        if fetched.returncode:
            shutil.rmtree(work / "node_modules", ignore_errors=True)
            expected.skip("npm could not fetch the libraries: %s" % fetched.stderr.strip()[:300])


def as_xml_list(attributes):
    """Lists that JSON has as such, in the form of the XML formats."""
    return expected.present({key: expected.as_list(value) if isinstance(value, list) else value
                             for key, value in attributes.items()})


def main():
    awkward, work = sys.argv[1], pathlib.Path(sys.argv[2])
    prepare(work)
    problems, count = [], 0
    with expected.make_graphs(awkward) as directory:
        files = {"%s/%s%s" % (directory, name, suffix): (name, suffix)
                 for name in expected.names(directory) for suffix in (".graphml", ".gexf", ".cyjs")}
        result = subprocess.run(["node", "reads.mjs"] + list(files), cwd=work, stdout=subprocess.PIPE, check=True)
        for line in result.stdout.decode("utf-8").splitlines():
            document = json.loads(line)
            count += 1
            name, suffix = files[document["path"]]
            if "problem" in document:
                problems.append("%s%s: %s" % (name, suffix, document["problem"]))
                continue
            ids = {node["id"]: node["attributes"]["entity_id"] for node in document["nodes"]}
            nodes = {ids[node["id"]]: as_xml_list(node["attributes"]) for node in document["nodes"]}
            edges = [(ids[edge["source"]], ids[edge["target"]], as_xml_list(edge["attributes"]))
                     for edge in document["edges"]]
            graph = expected.Graph(directory, name)
            problems += ["%s%s: %s" % (name, suffix, problem)
                         for problem in graph.compare(nodes, edges, WITHOUT.get(suffix, ()))]
    if count != len(files):
        problems.append("%d files of %d were read" % (count, len(files)))
    print("%d files were read" % count)
    expected.report(problems)


if __name__ == "__main__":
    main()
