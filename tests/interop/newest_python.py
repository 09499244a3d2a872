"""As python_readers.py, with the newest library from PyPI in an environment of its own.

    newest_python.py AWKWARD networkx|igraph WORK-DIRECTORY
"""

import pathlib
import subprocess
import sys

import expected


def main():
    awkward, library, work = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])
    python = work / "bin" / "python"
    if not python.exists():
        made = subprocess.run([sys.executable, "-m", "venv", work], capture_output=True, text=True)
        if made.returncode:
            expected.skip("Python cannot make environments: %s" % made.stdout.strip()[:300])
    fetched = subprocess.run([python, "-m", "pip", "install", "-q", library], capture_output=True, text=True)
    if fetched.returncode:
        expected.skip("pip could not fetch %s: %s" % (library, fetched.stderr.strip()[:300]))
    script = pathlib.Path(__file__).with_name("python_readers.py")
    sys.exit(subprocess.run([python, script, awkward, library]).returncode)


if __name__ == "__main__":
    main()
