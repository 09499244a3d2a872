"""Every line that relata writes is valid under records.schema.json.

usage: schema.py RELATA SCHEMA CORPUS
"""
import json
import subprocess
import sys

try:
    import jsonschema
except ImportError:
    print("skipped: python3-jsonschema is not installed")
    sys.exit(77)

relata, schema_path, corpus = sys.argv[1:]
with open(schema_path, encoding="utf-8") as file:
    schema = json.load(file)
kinds = {name: jsonschema.Draft202012Validator({"$ref": "#/$defs/" + name, "$defs": schema["$defs"]})
         for name in ("doc", "entity", "claim", "node", "edge", "alias")}


def check(lines, expected_kinds):
    seen = set()
    for number, line in enumerate(lines.splitlines(), 1):
        record = json.loads(line)
        seen.add(record["k"])
        for error in kinds[record["k"]].iter_errors(record):
            sys.exit(f"line {number}: {error.message}: {line[:300]}")
    assert expected_kinds <= seen, f"only {seen} were written"


extracted = subprocess.run([relata, "extract", corpus], check=True, capture_output=True, text=True).stdout
check(extracted, {"doc", "entity", "claim"})
merged = subprocess.run([relata, "merge"], check=True, capture_output=True, text=True, input=extracted).stdout
check(merged, {"doc", "node", "edge"})
for broken in ({"k": "doc"}, {"k": "node", "id": "x"}, {"k": "claim", "doc": "a"}):
    assert list(kinds[broken["k"]].iter_errors(broken)), f"the schema takes {broken}"
print("all lines are valid")
