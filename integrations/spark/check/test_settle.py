"""python3 -m unittest discover integrations/spark/check: the rules by which pairs are compared, without Spark."""

import json
import re
import sys
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / 'integrations/spark'))
from settle import MOST_LEADERS, PRESETS, filters_of, near_pairs, same_pairs, same_side  # noqa: E402

BALANCED = filters_of('balanced', {})


def pair(i, split='train', confidence=1, document='a', bands=(1, 2), pieces=(1, 2, 3)):
    return {'i': i, 'split': split, 'confidence': confidence, 'document': document, 'bands': bands, 'pieces': pieces}


def gone(found):
    return {i: reason['filter'] for i, reason in found}


class Settle(unittest.TestCase):
    def test_the_surest_stays_then_the_first(self):
        group = [pair(3, confidence=0.9), pair(2, confidence=0.9), pair(1, confidence=0.5)]
        self.assertEqual(gone(same_pairs(group, BALANCED)), {3: 'duplicate', 1: 'duplicate'})

    def test_test_keeps_what_train_says_too(self):
        group = [pair(1, confidence=1), pair(2, 'test', 0.6)]
        self.assertEqual(gone(same_pairs(group, BALANCED)), {1: 'leak'})
        self.assertEqual(gone(same_side(group, BALANCED)), {1: 'leak'})

    def test_a_pair_in_many_documents_goes_everywhere(self):
        group = [pair(i, document=str(i)) for i in range(21)]
        self.assertEqual(set(gone(same_pairs(group, BALANCED)).values()), {'boilerplate'})
        self.assertEqual(len(gone(same_pairs(group, BALANCED))), 21)
        self.assertEqual(len(gone(same_pairs(group[:20], BALANCED))), 19)

    def test_so_many_translations_stay(self):
        group = [pair(i, confidence=1 - i / 100) for i in range(12)]
        self.assertEqual(gone(same_side(group, BALANCED)), {10: 'many-translations', 11: 'many-translations'})

    def test_near_duplicates_are_joined_through_others(self):
        near = filters_of('balanced', {'near-duplicate': {'mostLikeness': 0.5}})
        chain = [pair(1, bands=(1, 9), pieces=(1, 2)), pair(2, bands=(1, 2), pieces=(1, 2, 3)), pair(3, bands=(8, 2), pieces=(2, 3))]
        self.assertEqual(gone(near_pairs(chain, near)), {2: 'near-duplicate', 3: 'near-duplicate'})
        self.assertEqual(gone(near_pairs(chain, BALANCED)), {})

    def test_a_filter_that_is_off_drops_nothing(self):
        off = filters_of('balanced', {'duplicate': False, 'leak': 'off'})
        self.assertEqual(gone(same_pairs([pair(1), pair(2, 'test')], off)), {})

    def test_limits_are_those_of_the_library(self):
        source = (ROOT / 'src/corpus/settings-presets.ts').read_text()
        for name in PRESETS:
            text = re.search(rf'const {name.upper()}: FilterSettings = {{(.*?)\n}};', source, re.S)[1]
            for limit, value in PRESETS[name].items():
                [found] = re.findall(rf'\b{limit}: ([\d.]+)', text)
                self.assertEqual(json.loads(found), value, f'{name}: {limit}')
        leaders = (ROOT / 'src/corpus/near-groups.ts').read_text()
        self.assertIn(f'MOST_LEADERS = {MOST_LEADERS};', leaders)


if __name__ == '__main__':
    unittest.main()
