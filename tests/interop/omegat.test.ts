import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../node/folder.js';
import { CATS, HEADER, tmxOf, told, unitOf } from '../validate/faults-of.js';
import { alignedFile } from './aligned-file.js';
import { translatedByOmegat } from './omegat.js';
import { missing } from './programs.js';

describe.skipIf(missing.omegat)('OmegaT (skipped without it: Debian package omegat)', () => {
  it('writes the English of every pair of our TMX into its target', async () => {
    const path = temporaryFolder();
    const pairs = (await alignedFile('jsonl', path('a.jsonl')))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { zh: string; en: string })
      .filter(({ zh, en }) => zh !== '' && en !== '');
    const memory = await alignedFile('tmx', path('a.tmx'));
    const target = translatedByOmegat(
      path('project'),
      memory,
      pairs.map(({ zh }) => zh),
    );
    expect(pairs.length).toBeGreaterThan(10);
    expect(target).toEqual(pairs.map(({ en }) => en));
  });

  const DOGS = unitOf('外面有两只狗。', 'Two dogs are outside.');
  const [cats, dogs] = [
    ['There are three cats in the shop.', '店里有三只猫。'] as const,
    ['Two dogs are outside.', '外面有两只狗。'] as const,
  ];
  const NOTHING = [cats[1], dogs[1]];
  const bad = (text: string) => unitOf(text, 'x');

  it.each([
    ['no fault', tmxOf(CATS + DOGS), [], [cats[0], dogs[0]]],
    ['a bare &', tmxOf(CATS + bad('甲&乙') + DOGS), ['bare-ampersand'], NOTHING],
    ['an entity of HTML', tmxOf(CATS + bad('甲&nbsp;乙') + DOGS), ['undeclared-entity'], NOTHING],
    ['a control character', tmxOf(CATS + bad('甲\u000b乙') + DOGS), ['forbidden-character'], NOTHING],
    ['a lone surrogate', tmxOf(CATS + bad('甲&#xD800;') + DOGS), ['lone-surrogate'], NOTHING],
    ['a file that was cut off', tmxOf(CATS + DOGS).slice(0, -20), ['truncated'], NOTHING],
    [
      'an end tag that is missing',
      tmxOf(CATS + bad('甲<tuv>') + DOGS),
      ['unbalanced-tags', 'unexpected-element'],
      NOTHING,
    ],
    ['no xml:lang', tmxOf(CATS + bad('甲乙').replace(' xml:lang="en"', '') + DOGS), ['missing-language'], NOTHING],
    [
      'no srclang',
      tmxOf(CATS + DOGS, { header: HEADER.replace('srclang="zh-CN" ', '') }),
      ['missing-attribute'],
      NOTHING,
    ],
    [
      'another srclang',
      tmxOf(CATS + DOGS, { header: HEADER.replace('zh-CN', 'fr') }),
      ['source-language'],
      [cats[0], dogs[0]],
    ],
    [
      'a header without attributes',
      tmxOf(CATS + DOGS, { header: '<header srclang="zh-CN"/>' }),
      ['missing-attribute'],
      [cats[0], dogs[0]],
    ],
    ['a byte order mark', `\ufeff${tmxOf(CATS + DOGS)}`, ['byte-order-mark'], [cats[0], dogs[0]]],
    [
      'an underscore in a language tag',
      tmxOf(CATS.replace('zh-CN', 'zh_CN') + DOGS),
      ['language-tag', 'many-languages', 'source-language'],
      [cats[1], dogs[0]],
    ],
    ['swapped languages', tmxOf(unitOf(cats[0], cats[1]) + DOGS), ['swapped-languages'], [cats[1], dogs[0]]],
    [
      'no translation',
      tmxOf(`<tu><tuv xml:lang="zh-CN"><seg>${cats[1]}</seg></tuv></tu>${DOGS}`),
      ['no-translation'],
      [cats[1], dogs[0]],
    ],
    [
      'HTML inside a seg',
      tmxOf(CATS.replace('三只', '<b>三</b>只') + DOGS),
      ['unexpected-element'],
      [cats[1], dogs[0]],
    ],
    [
      'a third language',
      tmxOf(CATS + unitOf('店里有四只猫。', 'Four cats.', 'zh-CN', 'en-GB') + DOGS),
      ['many-languages'],
      [cats[0], dogs[0]],
    ],
    [
      'a segment of more than 2000 characters',
      tmxOf(CATS + bad('猫'.repeat(3000)) + DOGS),
      ['long-segment'],
      [cats[0], dogs[0]],
    ],
    [
      'bytes of another encoding',
      Buffer.from(
        tmxOf(CATS + bad('é') + DOGS)
          .split('é')
          .flatMap((part, i) => (i === 0 ? [...Buffer.from(part)] : [0xe9, ...Buffer.from(part)])),
      ),
      ['undecodable-bytes'],
      NOTHING,
    ],
    ['an empty translation', tmxOf(DOGS + unitOf(cats[1], '')), ['empty-segment'], ['', dogs[0]]],
  ])('does with %s what validate says', (_, memory, codes, target) => {
    expect([...new Set(told('tmx', memory).map((place) => place.split(' ')[1]))].sort()).toEqual(codes);
    expect(translatedByOmegat(temporaryFolder()('project'), memory, NOTHING)).toEqual(target);
  });
});
