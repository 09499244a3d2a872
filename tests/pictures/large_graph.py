#!/usr/bin/env python3
"""A large invented graph as JSON Lines: communities, few with many relations, one in a hundred with none, texts that mean harm.

usage: large_graph.py ENTITIES RELATIONS > graph.jsonl
"""
import json
import random
import sys

TYPES = ["person"] * 9 + ["agency"] * 3 + ["organization"] * 3 + ["meeting"] * 2 + [
    "incident", "agreement", "law", "place", "group", "country"]
RELATIONS = [("met", "cooperation"), ("agreed", "cooperation"), ("supported", "cooperation"),
             ("accused", "conflict"), ("attacked", "conflict"), ("threatened", "conflict"),
             ("said-to", "information"), ("asked", "information"),
             ("member-of", "structural"), ("holds-office", "structural")]
STATUSES = ["asserted"] * 12 + ["alleged"] * 3 + ["planned"] * 2 + ["negated"]
SYLLABLES = "ka lo min ter so ra vel du pan ne rik tu ga los bre ni mor ha del fi zan or pe lu".split()
HARMFUL = ["<img src=x onerror=alert(1)>", "</script><script>alert(2)</script>", "\"'&<!--]]>",
           "\u202egnidaer thgir", "\u4e2d\u83ef\u4eba\u6c11\u5171\u548c\u570b", "\U0001f600 \u0627\u0644\u0639\u0631\u0628\u064a\u0629",
           "{{constructor}}", "A" * 300, "__proto__", "javascript:alert(3)"]
WORDS = ("the minister said on monday that talks with both sides had begun near border after officials "
         "from region agreed to send observers and money while parliament debated a new law against "
         "trade in weapons and police arrested members of group who were accused of bombing").split()
DOCUMENTS = 2000


def name_of(chance):
    return " ".join("".join(chance.choice(SYLLABLES) for _ in range(chance.randint(2, 3))).title()
                    for _ in range(2))


def entity(number, chance):
    kind = chance.choice(TYPES)
    harmful = number % 997 == 5
    label = HARMFUL[number // 997 % len(HARMFUL)] if harmful else name_of(chance)
    aliases = [name_of(chance)] if number % 11 == 0 else []
    member = {"doc": f"story-{number % DOCUMENTS}", "id": f"{kind}:e{number}", "type": kind, "name": label,
              "aliases": aliases, "mentions": 1}
    return {"k": "node", "id": f"{kind}:e{number}", "type": kind, "label": label, "aliases": aliases,
            "mentions": 1, "documents": 1, "members": [member]}


def community_sizes(entities, chance):
    """Few large ones, many small ones."""
    sizes = []
    while sum(sizes) < entities:
        sizes.append(min(entities - sum(sizes), max(8, int(12 * chance.paretovariate(.9))), entities // 12 + 8))
    return sizes


def members(entities, chance):
    """The first number and the size of each community."""
    start = 0
    for size in community_sizes(entities, chance):
        yield start, size
        start += size


def one_of(start, size, chance):
    """A member; the first ones are taken far more often."""
    return start + int(size * chance.random() ** 3)


def pairs(entities, relations, chance):
    communities = list(members(entities, chance))
    home = [c for c in communities for _ in range(c[1])]
    for number in range(entities):
        start, size = home[number]
        yield number, start + int((number - start) * chance.random() ** 2) if number > start else start
    for _ in range(relations - entities):
        a = one_of(0, entities, chance) if chance.random() < .5 else chance.randrange(entities)
        yield a, one_of(*home[a], chance) if chance.random() < .9 else one_of(0, entities, chance)


def sentence(chance):
    text = " ".join(chance.choices(WORDS, k=chance.randint(12, 30))).capitalize() + "."
    return text + " <b>&amp;</b></script>" if chance.random() < .001 else text


def relation(source, target, seen, chance):
    kind, family = chance.choice(RELATIONS)
    status = chance.choice(STATUSES)
    key = (source["id"], kind, status, target["id"])
    if source is target or key in seen:
        return None
    seen.add(key)
    date = "%d-%02d" % (2010 + chance.randrange(10), 1 + chance.randrange(12))
    evidence = [{"doc": f"story-{chance.randrange(DOCUMENTS)}", "source": source["id"], "target": target["id"],
                 "text": sentence(chance), "line": chance.randint(1, 40), "column": 1}
                for _ in range(1 + (chance.random() < .1))]
    return {"k": "edge", "relation": kind, "status": status, "family": family, "source": source["id"],
            "target": target["id"], "weight": len(evidence), "mentions": len(evidence),
            "documents": len({each["doc"] for each in evidence}), "start": date, "end": date,
            "evidence": evidence}


def main():
    entities, relations = int(sys.argv[1]), int(sys.argv[2])
    chance = random.Random(7)
    nodes = [entity(number, chance) for number in range(entities)]
    seen = set()
    connected = entities - entities // 100
    edges = [relation(nodes[a], nodes[b], seen, chance) for a, b in pairs(connected, relations, chance)]
    for number in range(DOCUMENTS):
        print(json.dumps({"k": "doc", "id": f"story-{number}", "title": f"Story {number} <of> many",
                          "date": "%d-%02d-01" % (2010 + number % 10, 1 + number % 12),
                          "source": "Invented Times",
                          "url": "javascript:alert(4)" if number % 50 == 0 else f"https://example.org/{number}"}))
    for line in sorted(nodes, key=lambda node: node["id"]) + [edge for edge in edges if edge]:
        print(json.dumps(line))


main()
