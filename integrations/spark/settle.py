"""What `corpus build` decides of pairs that have something in common (src/corpus/settle.ts), group by group, so that each group may be
decided on another machine. Plain Python, without Spark.

A pair is a dict: `i` (its place among all pairs, from 0), `split`, `confidence`, `document`, `bands`, `pieces`. Each function yields
`(i, reason)` for the pairs of its group that go.
"""

import struct

SPLITS = ('train', 'dev', 'test')
# As in src/corpus: near-groups.ts, settle.ts, settings-presets.ts
MOST_LEADERS = 4
FENCE_LIKENESS = 0.9
PRESETS = {
    'strict': {'mostLikeness': 0.8, 'most': 3, 'mostDocuments': 5},
    'balanced': {'mostLikeness': 0.9, 'most': 10, 'mostDocuments': 20},
    'recall': {'mostLikeness': 0.95, 'most': 50, 'mostDocuments': 100},
}


def filters_of(preset, given):
    """The five filters that compare pairs: those of the preset, with what a settings file says otherwise; False for one that is off."""
    limits = PRESETS[preset]
    filters = {
        'leak': {},
        'duplicate': {},
        'near-duplicate': {'mostLikeness': limits['mostLikeness']},
        'many-translations': {'most': limits['most']},
        'boilerplate': {'mostDocuments': limits['mostDocuments']},
    }
    for name, options in given.items():
        if name not in filters or options in (True, 'on'):
            continue
        filters[name] = False if options in (False, 'off') else {**filters[name], **(options or {})}
    return filters


def float32(value):
    """The one machine keeps confidences in 32 bits: what is equal there shall be equal here."""
    return struct.unpack('f', struct.pack('f', value))[0]


def rank(pair):
    """Ascending, the best pair first: test before dev before train, then the surest, then the first."""
    return (-SPLITS.index(pair['split']), -pair['confidence'], pair['i'])


def reason(name, other, value=None):
    return {'filter': name, 'pair': other['i'] + 1, **({} if value is None else {'value': value})}


def _drop_others(group, filters, name, measure):
    kept = min(group, key=rank)
    for pair in group:
        if pair is kept:
            continue
        if filters['leak'] is not False and pair['split'] != kept['split']:
            yield pair['i'], reason('leak', kept, measure(pair, kept))
        elif filters[name] is not False:
            yield pair['i'], reason(name, kept, measure(pair, kept))


def same_pairs(group, filters):
    """Of pairs that say the same."""
    boilerplate = filters['boilerplate']
    if boilerplate is not False:
        documents = len({pair['document'] for pair in group})
        if documents > boilerplate['mostDocuments']:
            first = min(group, key=lambda pair: pair['i'])
            for pair in group:
                yield pair['i'], reason('boilerplate', first, documents)
            return
    yield from _drop_others(group, filters, 'duplicate', lambda *_: 1)


def same_side(group, filters):
    """Of pairs with the same Chinese, or the same English."""
    best = min(group, key=rank)
    in_split = []
    for pair in group:
        if filters['leak'] is not False and pair['split'] != best['split']:
            yield pair['i'], reason('leak', best)
        else:
            in_split.append(pair)
    many = filters['many-translations']
    if many is not False and len(in_split) > many['most']:
        for pair in sorted(in_split, key=rank)[many['most']:]:
            yield pair['i'], reason('many-translations', best, len(in_split))


def likeness(a, b):
    """Jaccard."""
    a, b = set(a['pieces']), set(b['pieces'])
    either = len(a | b)
    return 1 if either == 0 else len(a & b) / either


def near_pairs(component, filters):
    """Of pairs that are joined by bands in common, directly or through others: all of them, since what is compared with what depends on
    what was joined before."""
    near = filters['near-duplicate']
    least = FENCE_LIKENESS if near is False else near['mostLikeness']
    pairs = sorted(component, key=lambda pair: pair['i'])
    parent = list(range(len(pairs)))

    def root_of(at):
        while parent[at] != at:
            parent[at] = parent[parent[at]]
            at = parent[at]
        return at

    for band in range(len(pairs[0]['bands'])):
        by_key = {}
        for at, pair in enumerate(pairs):
            by_key.setdefault(pair['bands'][band], []).append(at)
        for _, group in sorted(by_key.items()):
            leaders = []
            for at in group if len(group) > 1 else ():
                root = root_of(at)
                if any(root_of(leader) == root for leader in leaders):
                    continue
                like = next((leader for leader in leaders if likeness(pairs[leader], pairs[at]) >= least), None)
                if like is None:
                    if len(leaders) < MOST_LEADERS:
                        leaders.append(at)
                    continue
                other = root_of(like)
                parent[max(root, other)] = min(root, other)
    groups = {}
    for at, pair in enumerate(pairs):
        groups.setdefault(root_of(at), []).append(pair)
    for group in groups.values():
        if len(group) > 1:
            yield from _drop_others(group, filters, 'near-duplicate', likeness)
