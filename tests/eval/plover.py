#!/usr/bin/env python3
"""Turn what `relata extract` finds into the input of the scorer for PLOVER's gold standard records.

    plover.py RELATA GOLD.json > predictions.jsonl
    plover.py RELATA GOLD.json --score score_events.py      runs the scorer, too; options of the scorer
                                                            may follow
    plover.py ... --score score_events.py --least 48        fails when the F1 of ordered triples is lower

GOLD may be JSON Lines of such records as well (tests/gold/newswire.jsonl).

Every record of the gold file that has a text becomes a document of its own. A claim becomes a triple
of the surface names of its ends, as PLOVER classes it: a deed that is only announced is an agreement
when it is friendly and a threat when it is hostile, and one that is refused is a rejection. Standing
facts are no events. A record has one event, its main one: of several deeds that counts which stands first, and those
of subordinate clauses only where there is no other. Of a deed with several readings those that are stated count, else
those that are alleged.
"""
import itertools
import json
import os
import re
import subprocess
import sys
import tempfile

SKIPPED = 77
COUNTRIES = os.path.join(os.path.dirname(__file__), "../../src/language/english/countries.lex")
FAMILIES = {
    "AGREE CONSULT SUPPORT COOPERATE AID CONCEDE RETREAT": "AGREE",
    "DEMAND ACCUSE DISAPPROVE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT INVESTIGATE": "THREATEN",
}
ANNOUNCED = {name: mode for names, mode in FAMILIES.items() for name in names.split()}
SUBORDINATORS = re.compile(r"\b(who|which|whose|whom|where|when|while|after|before|since|because|although|though|"
                           r"despite|amid|following)\b", re.IGNORECASE)


def read(path):
    """All records of a gold file: a JSON array, or JSON Lines."""
    with open(path, encoding="utf-8") as file:
        if path.endswith(".jsonl"):
            return [json.loads(line) for line in file]
        return json.load(file)


def records(path):
    """The records that the scorer counts, in its order."""
    return [r for r in read(path) if "text" in r and r.get("event") != "DOCUMENT"]


def state_names():
    """The names of states by their codes, as our lexicon has them."""
    with open(COUNTRIES, encoding="utf-8") as file:
        rows = [line.split(" | ") for line in file if re.match("[A-Z]{3} \\| [A-Z-]", line)]
    return {row[0]: re.split(" = |, ", row[2])[0].strip() for row in rows}


def extract(relata, texts):
    """Claims and the names of entities with their states, by the number of the text."""
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        for number, text in enumerate(texts):
            file.write(json.dumps({"id": str(number), "text": text}, ensure_ascii=False) + "\n")
        file.flush()
        lines = subprocess.run([relata, "extract", file.name], check=True, capture_output=True)
    claims, names, states = {}, {}, state_names()
    for line in lines.stdout.decode("utf-8").splitlines():
        record = json.loads(line)
        if record["k"] == "entity":
            names[record["doc"], record["id"]] = record["name"], states.get(record.get("country"))
        elif record["k"] == "claim":
            claims.setdefault(record["doc"], []).append(record)
    return claims, names


def category(claim):
    """The PLOVER class of a claim in the mode that its status says."""
    name = claim["plover"]
    if claim["status"] == "negated":
        return "REJECT"
    if claim["status"] == "planned":
        return ANNOUNCED.get(name, name)
    return name


def ends(claim, names, doc):
    """Both ends, known by their states if they have one, those of a symmetric claim in the order of the text."""
    pair = [names[doc, claim["source"]], names[doc, claim["target"]]]
    if claim["symmetric"]:
        pair.sort(key=lambda end: claim["evidence"].find(end[0].split()[-1]))
    return [name if country in (None, name) else f"{name}, {country}" for name, country in pair]


def shared(claims):
    """Those who do the same with one agreement or meeting do it with one another."""
    events = [c for c in claims if c["family"] == "cooperation" and not c["symmetric"]
              and c["target"].split(":")[0] in ("agreement", "meeting")]
    pairs = itertools.combinations(events, 2)
    alike = ("relation", "status", "target", "start")
    return [{**a, "target": b["source"], "symmetric": True} for a, b in pairs
            if a["source"] != b["source"] and all(a[key] == b[key] for key in alike)]


def struck(claims):
    """An incident that hits somebody is an assault where no actor is named."""
    known = {c["target"] for c in claims if c["plover"]}
    return [{**c, "plover": "ASSAULT"} for c in claims
            if c["relation"] == "targeted" and c["target"] not in known]


def place(claim):
    """Where the word that tells of a deed stands, in characters; a deed without one comes last."""
    word = claim.get("trigger", "").split(" ")[0]
    at = claim["evidence"].find(word) if word else -1
    return claim["start"] + (at if at >= 0 else len(claim["evidence"]))


def is_subordinate(claim):
    """Whether the word that opens such a clause stands before the deed, and no comma between them."""
    before = claim["evidence"][:place(claim) - claim["start"]]
    openers = list(SUBORDINATORS.finditer(before))
    return bool(openers) and "," not in before[openers[-1].end():]


def main_events(events):
    """The deed that a sentence is about, in all its readings."""
    events = [c for c in events if not is_subordinate(c)] or events
    first = min(map(place, events), default=0)
    return [c for c in events if place(c) == first]


def triples(claims, names, doc):
    """The triples of a document, without repetitions."""
    events = main_events([c for c in claims + shared(claims) + struck(claims) if c["plover"]])
    stated = [c for c in events if c["status"] == "asserted"]
    alleged = [c for c in events if c["status"] == "alleged"]
    found = []
    for claim in stated or alleged or events:
        source, target = ends(claim, names, doc)
        triple = {"source": source, "relation": category(claim), "target": target}
        if triple not in found:
            found.append(triple)
    return found


def predictions(relata, gold):
    """A line for each record."""
    texts = records(gold)
    claims, names = extract(relata, [r["text"] for r in texts])
    for number, record in enumerate(texts):
        doc = str(number)
        line = {"id": record["id"], "index": number,
                "triples": triples(claims.get(doc, []), names, doc)}
        yield json.dumps(line, ensure_ascii=False) + "\n"


def score(scorer, relata, gold, options):
    """Hand gold and predictions to the scorer in the forms that it takes; what it reports of them."""
    with tempfile.TemporaryDirectory() as folder:
        expected, found = os.path.join(folder, "gold.json"), os.path.join(folder, "found.jsonl")
        with open(expected, "w", encoding="utf-8") as file:
            json.dump(read(gold), file)
        with open(found, "w", encoding="utf-8") as file:
            file.writelines(predictions(relata, gold))
        command = [sys.executable, scorer, expected, found]
        subprocess.run([*command, *options], check=True)
        report = subprocess.run([*command, "--json", "--boot", "0"], check=True, capture_output=True)
    return json.loads(report.stdout)


def floor(options):
    """Take --least out of the options: the least F1 of ordered triples, in per cent."""
    if "--least" not in options:
        return 0.0
    at = options.index("--least")
    least = float(options[at + 1])
    del options[at:at + 2]
    return least


def main():
    relata, gold, *rest = sys.argv[1:]
    scorer = rest[1] if rest[:1] == ["--score"] else None
    for path in filter(None, (gold, scorer)):
        if not os.path.exists(path):
            print(f"skipped: there is no '{path}'")
            sys.exit(SKIPPED)
    if scorer:
        options = rest[2:]
        least = floor(options)
        report = score(scorer, relata, gold, options or ["--per-category"])
        sys.exit(100 * report["to"]["F1"] < least)
    else:
        sys.stdout.writelines(predictions(relata, gold))


if __name__ == "__main__":
    main()
