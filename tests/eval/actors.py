#!/usr/bin/env python3
"""actors.py MENTIONS RECORDS [--least PERCENT] [--show]

How many sources and targets of the PLOVER gold standard records recognition finds: the actor's
text overlaps a mention of a type that acts, and, where the record gives a country, whether a
mention that overlaps it has that country. Exits with 77 (skipped) where the records are absent.
"""
import argparse
import json
import os
import re
import subprocess
import sys
import tempfile

NO_COUNTRY = {'IGO', 'NGO', 'IMG', 'MNC', 'INT', 'ISM', 'UIS'}
SLIPS = {'JAP': 'JPN', 'ITL': 'ITA', 'VTN': 'VNM', 'ROM': 'ROU'}
SMALL = {'the', 'a', 'an', 'of', 'in', 'at', 'and', 'or', 'for', 'to', 'on', 'its', 'based', 'near'}


def words(text):
    return {w for w in re.findall(r"[\w.]+", text.lower().replace('u.s.', 'us')) if w not in SMALL}


def overlaps(actor, mention):
    """Whether the mention has the last word of the actor's text, or is a part of it."""
    a, m = words(actor), words(mention['text'])
    return bool(a and m and (m <= a or a <= m or len(a & m) * 2 >= len(a)))


def actors(record):
    for role in 'source', 'target':
        yield from record.get(role) or []


def read_mentions(program, records):
    with tempfile.NamedTemporaryFile('w', suffix='.jsonl', encoding='utf8') as documents:
        for index, record in enumerate(records):
            documents.write(json.dumps({'id': str(index), 'text': record['text'].strip()}) + '\n')
        documents.flush()
        output = subprocess.run([program, '-e', documents.name], check=True,
                                stdout=subprocess.PIPE).stdout.decode('utf8')
    found = {}
    for line in output.splitlines():
        document = json.loads(line)
        found[int(document['id'])] = document['mentions']
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('program')
    parser.add_argument('records')
    parser.add_argument('--least', type=float, default=0)
    parser.add_argument('--show', action='store_true')
    options = parser.parse_args()
    if not os.path.exists(options.records):
        print('skipped: no', options.records)
        return 77
    with open(options.records, encoding='utf8') as stream:
        records = json.load(stream)
    found = read_mentions(options.program, records)
    total = recognized = coded = right = 0
    for index, record in enumerate(records):
        for actor in actors(record):
            if not actor.get('actorText'):
                continue
            total += 1
            near = [m for m in found[index] if m['type'] and overlaps(actor['actorText'], m)]
            recognized += bool(near)
            code = SLIPS.get(actor.get('code'), actor.get('code'))
            has_code = bool(code) and code not in NO_COUNTRY
            coded += has_code
            is_right = has_code and any(m['country'] == code for m in near)
            right += is_right
            if options.show and (not near or (has_code and not is_right)):
                print(f"{'unseen' if not near else 'country'}: {actor['actorText']!r} {code} "
                      f"{[(m['text'], m['type'], m['country']) for m in near]}\n    {record['text'].strip()}")
    print(f'actors {total}, recognized {100 * recognized / total:.1f} %, '
          f'right country {100 * right / coded:.1f} % of {coded}')
    return 0 if min(recognized / total, right / coded) * 100 >= options.least else 1


sys.exit(main())
