"""kill_executor.py DRIVER FOLDER: kill -9 for an executor of that driver while it aligns, later for a node of another while it filters. Says what it
did; exits with 1 where it came too late."""

import os
import signal
import sys
import time
from pathlib import Path

PAUSE = 0.2


def processes():
    """Number: (number of the parent, command line)."""
    found = {}
    for folder in Path('/proc').glob('[0-9]*'):
        try:
            parent = int(folder.joinpath('stat').read_text().rsplit(')', 1)[1].split()[1])
            found[int(folder.name)] = (parent, folder.joinpath('cmdline').read_bytes().replace(b'\0', b' ').decode())
        except (OSError, IndexError):
            continue
    return found


def is_under(number, root, known):
    while number in known and number != root:
        number = known[number][0]
    return number == root


def descendants(root, *words):
    known = processes()
    return sorted(n for n, (_, line) in known.items() if all(word in line for word in words) and n != root and is_under(n, root, known))


def wait_for(driver, *words):
    while Path(f'/proc/{driver}').exists():
        found = descendants(driver, *words)
        if found:
            return found
        time.sleep(PAUSE)
    sys.exit(f'the job ended before there was a process with {words}')


def main(driver):
    node = wait_for(driver, 'bin/node', 'align')[-1]
    known = processes()
    executor = next(n for n in descendants(driver, 'java', 'CoarseGrainedExecutorBackend') if is_under(node, n, known))
    os.kill(executor, signal.SIGKILL)
    print(f'killed executor {executor} while its node {node} aligned', flush=True)
    node = wait_for(driver, 'bin/node', 'corpus filter')[-1]
    os.kill(node, signal.SIGKILL)
    print(f'killed node {node} while it filtered', flush=True)


main(int(sys.argv[1]))
