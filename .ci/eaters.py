"""eaters.py DATASET ROOM: whether the tools that a data set is made for take it as it is: datasets, sentencepiece, eflomal. Nothing is fetched."""

import json
import os
import subprocess
import sys
from pathlib import Path

os.environ['HF_HUB_OFFLINE'] = '1'
folder, room = Path(sys.argv[1]), Path(sys.argv[2])
os.environ['HF_HOME'] = str(room / 'hf')

import datasets  # noqa: E402
import sentencepiece  # noqa: E402

COLUMNS = ['pair', 'translation', 'document', 'confidence', 'type', 'spans']
NAMES = {'train': 'train', 'dev': 'validation', 'test': 'test'}
# Every character gets a piece, and Chinese has many.
VOCABULARY = {'zh': 4000, 'en': 1000}


def lines(path):
    return path.read_text(encoding='utf-8').split('\n')[:-1]


def check(what, found, wanted):
    if found != wanted:
        sys.exit(f'{what}: {found!r} where {wanted!r} was wanted')


datasets.disable_progress_bars()
loaded = datasets.load_dataset(str(folder))
counts = json.loads((folder / 'stats.json').read_text())['stats']['splits']
for split, name in NAMES.items():
    zh, en = (lines(folder / f'moses/{split}.{side}') for side in ('zh', 'en'))
    check(f'columns of {name}', loaded[name].column_names, COLUMNS)
    check(f'pairs of {name}', len(loaded[name]), counts[split]['pairs'])
    check(f'lines of moses/{split}', (len(zh), len(en)), (len(loaded[name]), len(loaded[name])))
print(f'datasets {datasets.__version__}:', {name: len(rows) for name, rows in loaded.items()})

pieces = {}
for side in ('zh', 'en'):
    model = room / side
    sentencepiece.SentencePieceTrainer.train(
        input=str(folder / f'moses/train.{side}'), model_prefix=str(model), vocab_size=VOCABULARY[side], hard_vocab_limit=False,
        character_coverage=1.0, minloglevel=2,
    )
    processor = sentencepiece.SentencePieceProcessor(model_file=f'{model}.model')
    text = lines(folder / f'moses/train.{side}')
    pieces[side] = [' '.join(processor.encode(line, out_type=str)) for line in text]
    lost = sum(processor.encode(line).count(processor.unk_id()) for line in text)
    check(f'characters of {side} without a piece', lost, 0)
    print(f'sentencepiece {sentencepiece.__version__}: {side}, {processor.vocab_size()} pieces, none missing in {len(text)} lines')

# A word aligner reads the sides line by line: cut into pieces, as it is used for Chinese.
for side, text in pieces.items():
    (room / f'pieces.{side}').write_text(''.join(f'{line}\n' for line in text), encoding='utf-8')
links = room / 'links'
aligner = Path(sys.executable).with_name('eflomal-align')
subprocess.run(
    [sys.executable, aligner, '--overwrite', '-s', room / 'pieces.zh', '-t', room / 'pieces.en', '-f', links], check=True,
)
aligned = lines(links)
check('lines of word links', len(aligned), len(pieces['zh']))
linked = sum(line != '' for line in aligned)
if linked < 0.9 * len(aligned):
    sys.exit(f'eflomal found links in {linked} of {len(aligned)} lines only')
print(f'eflomal: links in {linked} of {len(aligned)} lines, {sum(len(line.split()) for line in aligned)} in all')
