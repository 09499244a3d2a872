#!/usr/bin/env python3
"""Score the sentence splitter: sentences.py RELATA CASES.json [--least N] [--verbose]

CASES.json is a list of objects with `text` and the `sentences` that it must give, exactly. Exits 77
(skipped) where the file is absent.
"""
import json
import os
import subprocess
import sys


def split(program, text):
    done = subprocess.run([program, "sentences"], input=text.encode(), stdout=subprocess.PIPE, check=True)
    return done.stdout.decode().splitlines()


def main():
    program, path = sys.argv[1:3]
    least = int(sys.argv[sys.argv.index("--least") + 1]) if "--least" in sys.argv else 0
    if not os.path.exists(path):
        print(f"skipped: no {path}")
        return 77
    with open(path, encoding="utf-8") as stream:
        cases = json.load(stream)
    right = 0
    for number, case in enumerate(cases):
        found = split(program, case["text"])
        right += found == case["sentences"]
        if found != case["sentences"] and "--verbose" in sys.argv:
            print(f"case {number}: {case['text']!r}\n  expected {case['sentences']!r}\n  found    {found!r}")
    print(f"{right} of {len(cases)} exact")
    return 0 if right >= least else 1


if __name__ == "__main__":
    sys.exit(main())
