#!/usr/bin/env python3
"""Compare what relata takes from stories with annotations of them.

    annotations.py RELATA STORIES.jsonl FACTS.jsonl ENTITIES.jsonl [--precision P] [--recall R] [--named F1]

Fails when the facts are found less precisely or less completely, or the entities that have a name worse, than the
options say; skipped (77) where the stories are missing.
"""
import argparse
import os
import re
import subprocess
import sys
import tempfile

SKIPPED = 77


def measure(options):
    """What `relata eval` prints."""
    with tempfile.TemporaryDirectory() as folder:
        found = os.path.join(folder, "found.jsonl")
        with open(found, "wb") as file:
            subprocess.run([options.relata, "extract", options.stories], check=True, stdout=file)
        command = [options.relata, "eval", options.facts, options.entities, found]
        return subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8").stdout


def row(report, name):
    """Precision, recall and F1 of a row of the report."""
    line = re.search(rf"^{re.escape(name)}  +(.*)", report, re.MULTILINE)
    return [float(field) for field in line.group(1).split()[:3]]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("relata", "stories", "facts", "entities"):
        parser.add_argument(name)
    for name in ("--precision", "--recall", "--named"):
        parser.add_argument(name, type=float, default=0)
    options = parser.parse_args()
    if not os.path.exists(options.stories):
        print(f"skipped: there is no '{options.stories}'")
        return SKIPPED
    report = measure(options)
    print(report, end="")
    precision, recall, _ = row(report, "all")
    named = row(report, "entities, named")[2]
    return int(precision < options.precision or recall < options.recall or named < options.named)


sys.exit(main())
