"""`duizhao corpus build` on a cluster: see README.md beside this file."""

import argparse
import json
import posixpath
import sys
import time
from pathlib import Path

from pyspark import SparkContext, StorageLevel

sys.path.insert(0, str(Path(__file__).parent))
from components import components  # noqa: E402
from settle import PRESETS, SPLITS, filters_of, float32, near_pairs, same_pairs, same_side  # noqa: E402


def arguments():
    parser = argparse.ArgumentParser(description='Documents in, a clean and split data set out.')
    parser.add_argument('inputs', nargs='+', help='JSON Lines of documents, {"id","text"} or {"id","zh","en"}, also .gz')
    parser.add_argument('--output', required=True, help='a new folder')
    parser.add_argument('--preset', choices=PRESETS)
    parser.add_argument('--settings', help='as of corpus build, JSON; a local file')
    parser.add_argument('--exclude', action='append', default=[], help='a test set; a local file')
    parser.add_argument('--dev', type=float, default=0.01)
    parser.add_argument('--test', type=float, default=0.01)
    parser.add_argument('--salt', default='duizhao')
    parser.add_argument('--partitions', type=int, default=200, help='tasks of each stage; two or three a core')
    parser.add_argument('--duizhao', default='./duizhao/bin/duizhao', help='the command, as executors find it')
    return parser.parse_args()


class Files:
    """The file system of the output, whichever Hadoop knows it by."""

    def __init__(self, sc, folder):
        self._path = sc._jvm.org.apache.hadoop.fs.Path
        self._fs = self._path(folder).getFileSystem(sc._jsc.hadoopConfiguration())

    def exists(self, path):
        return self._fs.exists(self._path(path))

    def matching(self, pattern):
        return sorted((str(found.getPath()), found.getLen()) for found in self._fs.globStatus(self._path(pattern)) or [])

    def move(self, old, new):
        self._fs.mkdirs(self._path(posixpath.dirname(new)))
        if not self._fs.rename(self._path(old), self._path(new)):
            raise OSError(f'{old} cannot be moved to {new}')

    def remove(self, path):
        self._fs.delete(self._path(path), True)

    def write(self, path, text):
        out = self._fs.create(self._path(path), True)
        out.write(bytearray(text.encode()))
        out.close()


def step(name, began=time.monotonic()):
    print(f'{time.monotonic() - began:.0f} s: {name}', file=sys.stderr, flush=True)


def quoted(text):
    return '"' + text.replace('\\', '\\\\').replace('"', '\\"') + '"'


def named_document(name):
    """Gives a line the name that its document has in `corpus build`: `FILE/ID`, or `FILE:LINE` without an id."""

    def named(item):
        line, at = item
        try:
            record = json.loads(line)
            own = record.get('id')
            record['id'] = f'{name}:{at + 1}' if own is None else f'{name}/{own}'
            return json.dumps(record)
        except (ValueError, AttributeError):
            return line  # The aligner says what is wrong with it.

    return named


def found_pairs(line):
    record = json.loads(line)
    for bead in record.get('beads', ()):
        fields = ('zh', 'en', 'type', 'confidence', 'spans')
        yield {'document': record['id'], **{field: bead[field] for field in fields}}


def comparable(pair):
    keys = pair['keys']
    return {
        'i': pair['pair'] - 1,
        'split': pair['split'],
        'confidence': float32(pair.get('confidence', 1)),
        'document': pair['document'],
        **keys,
    }


def without(pair, *fields):
    return {name: value for name, value in pair.items() if name not in fields}


def groups_by(pairs, key, partitions):
    return pairs.map(lambda pair: (pair[key], pair)).groupByKey(partitions).values().map(list).filter(lambda group: len(group) > 1)


def near_groups(pairs, partitions):
    """Pairs that share a band, and those that are joined by such, as one list."""
    places = pairs.flatMap(lambda pair: (((band, key), pair['i']) for band, key in enumerate(pair['bands'])))
    edges = places.groupByKey(partitions).map(lambda item: sorted(item[1])).flatMap(lambda group: ((group[0], other) for other in group[1:]))
    members = components(edges, partitions)
    return pairs.map(lambda pair: (pair['i'], pair)).join(members, partitions).values().map(lambda item: (item[1], item[0])).groupByKey(partitions).values().map(list)


def decisions(pairs, filters, partitions):
    """`(place, reason)` of each pair that goes because of others. What a filter has dropped, those behind it do not see."""
    slim = pairs.map(lambda pair: without(pair, 'pieces', 'bands'))

    def left(all_pairs, dropped):
        return all_pairs.map(lambda pair: (pair['i'], pair)).subtractByKey(dropped, partitions).values()

    def decided(groups, decide):
        found = groups.flatMap(lambda group: decide(group, filters)).cache()
        found.checkpoint()
        step(f'{found.count()} dropped by {decide.__name__}')
        return found

    dropped = decided(groups_by(slim, 'pair', partitions), same_pairs)
    if filters['near-duplicate'] is not False or filters['leak'] is not False:
        dropped = dropped.union(decided(near_groups(left(pairs, dropped), partitions), near_pairs))
    for side in ('zh', 'en'):
        dropped = dropped.union(decided(groups_by(left(slim, dropped), side, partitions), same_side))
    return dropped


def data_line(pair, has_originals):
    original = pair.get('original', {})
    record = {
        'pair': pair['pair'],
        'translation': {'zh': pair['zh'], 'en': pair['en']},
        'document': pair['document'],
        'confidence': pair['confidence'],
        'type': pair['type'],
        'spans': pair['spans'],
        **({'original': {'zh': original.get('zh'), 'en': original.get('en')}} if has_originals else {}),
    }
    return text_line(record)


def text_line(record):
    text = json.dumps(record, ensure_ascii=False, separators=(',', ':'))
    try:
        text.encode()
        return text
    except UnicodeEncodeError:  # half a character: written as an escape, as JSON.stringify does
        return json.dumps(record, separators=(',', ':'))


def write(lines, name, args, files):
    """Parts become NAME-00001.jsonl.gz and so on, in the order of their pairs."""
    folder = f'{args.output}/.work/{name}'
    lines.saveAsTextFile(folder, 'org.apache.hadoop.io.compress.GzipCodec')
    shard = 0
    for path, _ in files.matching(f'{folder}/part-*.gz'):
        shard += 1
        files.move(path, f'{args.output}/{name}-{shard:05d}.jsonl.gz')


def main():
    args = arguments()
    settings = json.loads(Path(args.settings).read_text()) if args.settings else {}
    filters = filters_of(args.preset or settings.get('preset', 'balanced'), settings.get('filters', {}))
    sc = SparkContext.getOrCreate()
    for module in ('settle.py', 'components.py'):
        sc.addPyFile(str(Path(__file__).parent / module))
    files = Files(sc, args.output)
    if files.exists(args.output):
        sys.exit(f'{args.output} is there already')
    work = f'{args.output}/.work'
    sc.setCheckpointDir(f'{work}/checkpoints')

    def told(*options):
        return ' '.join([args.duizhao, 'corpus', *options, '--stream', '--quiet'])

    own = []
    if args.settings:
        sc.addFile(args.settings)
        own = ['--settings', quoted(Path(args.settings).name)]

    # Align. Written out: whatever is lost later, nothing is aligned twice.
    lines = sc.union([
        sc.textFile(path, args.partitions).zipWithIndex().filter(lambda item: item[0].strip() != '').map(named_document(posixpath.basename(path)))
        for path in args.inputs
    ])
    step('aligning')
    # The exit status 1 tells of documents that failed; the records of those say why.
    align = f"sh -c '{args.duizhao} align --stream --jobs 1 --quiet; [ $? -le 1 ]'"
    lines.pipe(align, checkCode=True).saveAsTextFile(f'{work}/aligned', 'org.apache.hadoop.io.compress.GzipCodec')
    aligned = sc.textFile(f'{work}/aligned/part-*')
    found = aligned.flatMap(found_pairs).zipWithIndex().map(lambda item: json.dumps({'pair': item[1] + 1, **item[0]}))

    # Filter each pair by itself, knowing the profile of all.
    step('profile')
    profiles = found.pipe(told('profile', *own), checkCode=True).collect()
    profile = Path(f'duizhao-profile-{sc.applicationId}.jsonl').resolve()
    profile.write_text('\n'.join(profiles) + '\n')
    sc.addFile(str(profile))
    for path in args.exclude:
        sc.addFile(path)
    options = [
        *own, '--profile', profile.name, '--keys', '--salt', quoted(args.salt), '--dev', str(args.dev), '--test', str(args.test),
        *(['--preset', args.preset] if args.preset else []),
        *(part for path in args.exclude for part in ('--exclude', quoted(Path(path).name))),
    ]
    step('filtering')
    found.pipe(told('filter', *options), checkCode=True).saveAsTextFile(f'{work}/judged', 'org.apache.hadoop.io.compress.GzipCodec')
    profile.unlink()
    judged = sc.textFile(f'{work}/judged/part-*').map(json.loads)

    step('comparing')
    # Compare, and write in the order of the input.
    kept = judged.filter(lambda pair: pair['keep']).map(comparable).persist(StorageLevel.DISK_ONLY)
    dropped = decisions(kept, filters, args.partitions)
    all_pairs = judged.map(lambda pair: (pair['pair'] - 1, without(pair, 'keys', 'keep'))).leftOuterJoin(dropped, args.partitions)
    decided = all_pairs.sortByKey(numPartitions=args.partitions).values().persist(StorageLevel.DISK_ONLY)

    def reasons(item):
        pair, why = item
        return pair.get('reasons') or ([why] if why else [])

    step('writing')
    counts = {}
    has_originals = bool(settings.get('repairs'))
    for split in SPLITS:
        pairs = decided.filter(lambda item, split=split: not reasons(item) and item[0]['split'] == split)
        counts[split] = pairs.count()
        if counts[split] > 0:
            lines = pairs.map(lambda item: data_line(without(item[0], 'split', 'reasons'), has_originals))
            write(lines, f'data/{split}', args, files)
    gone = decided.filter(lambda item: bool(reasons(item)))
    by_filter = gone.map(lambda item: reasons(item)[0]['filter']).countByValue()
    write(gone.map(lambda item: text_line({**without(item[0], 'split'), 'reasons': reasons(item)})), 'dropped', args, files)
    problems = aligned.map(json.loads).filter(lambda record: 'error' in record)
    failed = problems.count()
    if failed:
        write(problems.map(lambda record: text_line({'document': record.get('id'), **record['error']})), 'problems', args, files)

    stats = {
        'documents': aligned.count() - failed,
        'problems': failed,
        'kept': counts,
        'dropped': dict(sorted(by_filter.items())),
        'settings': {'preset': args.preset or settings.get('preset', 'balanced'), **settings},
        'split': {'dev': args.dev, 'test': args.test, 'salt': args.salt},
    }
    files.remove(work)
    # Last: where it stands, the data set is whole.
    files.write(f'{args.output}/stats.json', json.dumps(stats, indent=2) + '\n')
    print(json.dumps({'kept': counts, 'dropped': stats['dropped'], 'problems': failed}), flush=True)
    sc.stop()


if __name__ == '__main__':
    main()
