#!/usr/bin/env python3
"""How fast the command reads news: command.py RELATA FILE…, files of JSON Lines or of text.

The articles are repeated to a file that is large enough to measure. Every row is the median of three
runs that take turns; the text of the articles is what is counted, not the JSON around it.
"""

import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time

RUNS = 3
MEGABYTES = 10
PHRASES = 50_000
SYLLABLES = "ka ro mi ten sul bar vo len du pa shi gor nel tu wa zim pre lo fa qui".split()


def articles_of(paths):
    for path in paths:
        with open(path, encoding="utf-8") as file:
            if path.endswith(".jsonl"):
                yield from (json.loads(line) for line in file if line.strip())
            else:
                yield {"id": os.path.basename(path), "text": file.read()}


def write_articles(paths, target):
    """Write the articles again and again, each time under other ids; returns bytes of text."""
    articles, size, round_number = list(articles_of(paths)), 0, 0
    with open(target, "w", encoding="utf-8") as file:
        while size < MEGABYTES * 1_000_000:
            for article in articles:
                copy = dict(article, id=f"{article['id']}-{round_number}")
                file.write(json.dumps(copy, ensure_ascii=False) + "\n")
                size += len(article["text"].encode())
            round_number += 1
    return size


def write_phrases(target):
    """A word list of invented agencies, whose words no article has seen."""
    choose = random.Random(1)
    words = ["".join(choose.choices(SYLLABLES, k=3)).capitalize() for _ in range(20_000)]
    with open(target, "w", encoding="utf-8") as file:
        file.write("[agencies]\n")
        for _ in range(PHRASES):
            file.write(f"- | {' '.join(choose.choices(words, k=choose.randint(2, 4)))}\n")


def run(command):
    """Seconds by the clock, seconds of all processors, and peak memory in MB of a command."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    if status:
        sys.exit(f"{' '.join(command)} failed")
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def show(name, runs, megabytes, words):
    clock, work = (statistics.median(run[i] for run in runs) for i in (0, 1))
    memory = max(run[2] for run in runs)
    if megabytes:
        print(f"{name:38} {megabytes / clock:7.1f} {megabytes / work:7.1f} MB/s {words / work:8.4f} {memory:7.1f} MB")
    else:
        print(f"{name:38} {clock * 1000:7.1f} {work * 1000:7.1f} ms   {'':8} {memory:7.1f} MB")


def measure(rows):
    """Run the commands in turn, so that a slow moment of the machine hits all alike."""
    results = {name: [] for name in rows}
    for _ in range(RUNS):
        for name, command in rows.items():
            results[name].append(run(command))
    return results


def main():
    relata, paths = sys.argv[1], sys.argv[2:]
    extract = [relata, "extract", "-j"]
    with tempfile.TemporaryDirectory() as directory:
        news, one, phrases = (os.path.join(directory, name) for name in ("n.jsonl", "1.txt", "p.lex"))
        megabytes = write_articles(paths, news) / 1e6
        write_phrases(phrases)
        with open(one, "w", encoding="utf-8") as file:
            file.write("Norway's foreign minister met his Swedish counterpart in Oslo.\n")
        results = measure({
            "words, by wc -w": ["wc", "-w", news],
            "extract, one thread": [*extract, "1", news],
            f"… with {PHRASES} phrases more": [*extract, "1", "--lexicon", phrases, news],
            "extract, two threads": [*extract, "2", news],
            "extract, one sentence: to start": [*extract, "1", one],
        })
    words = statistics.median(run[1] for run in results["words, by wc -w"])
    print(f"{megabytes:.1f} MB of text, medians of {RUNS} runs: by the clock, by the processor,")
    print("the processor's share of that in the first row, and peak memory")
    for name, runs in results.items():
        show(name, runs, 0 if name.endswith("to start") else megabytes, words)


main()
