"""Validate every awkward graph under the schemas of GraphML.

    schemas.py AWKWARD SCHEMA-DIRECTORY
"""

import pathlib
import shutil
import subprocess
import sys

import expected

# yEd's graphics, Gephi's lists and TinkerPop's ids are outside of any schema of GraphML.
SCHEMAS = {
    ".graphml": "relata-graphml.xsd",
    ".strict.graphml": "graphml.xsd",
    ".neo4j.graphml": "relata-graphml.xsd",
    ".cytoscape.graphml": "graphml.xsd",
    ".tinkerpop.graphml": "graphml.xsd",
}


def main():
    awkward, schemas = sys.argv[1], pathlib.Path(sys.argv[2])
    if not shutil.which("xmllint"):
        expected.skip("there is no xmllint")
    if not schemas.is_dir():
        expected.skip("there are no schemas in %s" % schemas)
    problems = []
    with expected.make_graphs(awkward) as directory:
        for suffix, schema in SCHEMAS.items():
            files = ["%s/%s%s" % (directory, name, suffix) for name in expected.names(directory)]
            result = subprocess.run(["xmllint", "--nonet", "--noout", "--schema", schema] + files,
                                    cwd=schemas, capture_output=True, text=True)
            valid = result.stderr.count(" validates\n")
            print("%d files are valid under %s" % (valid, schema))
            if valid != len(files):
                problems += [line for line in result.stderr.splitlines()
                             if not line.endswith(" validates")][:20]
    expected.report(problems)


if __name__ == "__main__":
    main()
