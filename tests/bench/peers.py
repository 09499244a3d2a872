"""What a Python library needs to read and to write a GraphML file, in seconds of CPU.

    peers.py FILE networkx|graph_tool
"""

import os
import resource
import sys
import tempfile
import time


def networkx(path, out):
    import networkx as library

    yield lambda: library.read_graphml(path, force_multigraph=True)
    yield lambda graph: library.write_graphml(graph, out, named_key_ids=True)


def graph_tool(path, out):
    import graph_tool as library

    yield lambda: library.load_graph(path, fmt="graphml")
    yield lambda graph: graph.save(out, fmt="graphml")


def main():
    path, name = sys.argv[1:]
    with tempfile.TemporaryDirectory() as directory:
        out = os.path.join(directory, "out.graphml")
        read, write = globals()[name](path, out)
        start = time.process_time()
        graph = read()
        print("%-10s reads   %6.2f s" % (name, time.process_time() - start), flush=True)
        start = time.process_time()
        write(graph)
        print("%-10s writes  %6.2f s  %6.0f MB, %d MB of memory at most"
              % (name, time.process_time() - start, os.path.getsize(out) / 1e6,
                 resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024))


if __name__ == "__main__":
    main()
