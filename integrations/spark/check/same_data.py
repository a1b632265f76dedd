"""same_data.py FOLDER OTHER: whether two data sets hold the same pairs in the same splits and order, dropped for the same reasons."""

import gzip
import json
import sys
from pathlib import Path


def records(folder, pattern):
    for file in sorted(Path(folder).glob(pattern)):
        with gzip.open(file, 'rt', encoding='utf-8') as lines:
            yield from map(json.loads, lines)


def contents(folder):
    found = {split: list(records(folder, f'data/{split}-*.jsonl.gz')) for split in ('train', 'dev', 'test')}
    found['dropped'] = [
        {**record, 'reasons': [reason['filter'] for reason in record['reasons']]} for record in records(folder, 'dropped*.jsonl.gz')
    ]
    return found


def main(one, other):
    a, b = contents(one), contents(other)
    for part in a:
        for first, second in zip(a[part], b[part]):
            if first != second:
                sys.exit(f'{part}: not the same\n{json.dumps(first, ensure_ascii=False)}\n{json.dumps(second, ensure_ascii=False)}')
        if len(a[part]) != len(b[part]):
            sys.exit(f'{part}: {len(a[part])} pairs in {one}, {len(b[part])} in {other}')
        if part != 'dev' and len(a[part]) == 0:
            sys.exit(f'{part}: nothing there to compare')
    print(', '.join(f'{part} {len(found)}' for part, found in a.items()), ': the same in both')


main(*sys.argv[1:])
