"""Makes articles of the sentences of PLOVER's gold standard, ten to an article: PLOVER OUTPUT."""

import json
import sys

A_ARTICLE = 10

with open(sys.argv[1], encoding="utf-8") as source:
    records = json.load(source)
with open(sys.argv[2], "w", encoding="utf-8") as output:
    for start in range(0, len(records), A_ARTICLE):
        texts = [record["text"] for record in records[start : start + A_ARTICLE]]
        article = {"id": f"dense-{start}", "date": "2016-12-07", "text": "\n\n".join(texts)}
        output.write(json.dumps(article) + "\n")
