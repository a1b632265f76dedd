import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Pair } from '../../src/formats/index.js';
import { TMX_PROFILES } from '../../src/formats/tmx-profile.js';
import { type WriteTmxOptions, writeTmx } from '../../src/formats/write-tmx.js';
import { hostile } from './hostile.fixture.js';

const written = (options: WriteTmxOptions, pairs: readonly Pair[] = hostile): string => {
  const writer = writeTmx(options);
  return [writer.open(), ...pairs.map((pair) => writer.pair(pair)), writer.close()].flat().join('');
};
const dtd = fileURLToPath(new URL('../../test-data/formats/tmx14.dtd', import.meta.url));
const hasXmllint = spawnSync('xmllint', ['--version']).error === undefined;

it.skipIf(!hasXmllint).each(TMX_PROFILES)('%s is valid TMX 1.4 (skipped without xmllint)', (profile) => {
  const input = written({ profile, direction: 'en-zh', creationDate: '20260131T235959Z' });
  const { stderr } = spawnSync('xmllint', ['--noout', '--nonet', '--dtdvalid', dtd, '-'], { input, encoding: 'utf8' });
  expect(stderr).toBe('');
});

describe('profiles', () => {
  it.each(TMX_PROFILES)('%s has one pair of languages, the source of the header in every unit', (profile) => {
    const text = written({ profile, languages: { zh: 'zh-TW' } });
    const source = /srclang="([^"]+)"/.exec(text)![1];
    const langs = [...text.matchAll(/xml:lang="([^"]+)"/g)].map(([, lang]) => lang);
    expect(new Set(langs)).toEqual(new Set([source, profile === 'omegat' ? 'en' : 'en-US']));
    expect(source).toBe('zh-TW');
  });

  it('xtm has the texts around a unit, within its document, and the mark that it was aligned', () => {
    const pairs = [
      { document: 'a', zh: '一', en: 'one' },
      { document: 'a', zh: '二', en: 'two' },
      { document: 'b', zh: '三', en: 'three' },
    ];
    const units = written({ profile: 'xtm' }, pairs).split('<tu>').slice(1);
    expect(
      units.map((unit) => [...unit.matchAll(/type="(x-context-\w+)">(\w+)</g)].map(([, type, text]) => [type, text])),
    ).toEqual([[['x-context-post', 'two']], [['x-context-pre', 'one']], []]);
    expect(units.every((unit) => unit.includes('<prop type="aligned">yes</prop>'))).toBe(true);
  });

  it('trados tells of sides over 2000 characters', () => {
    const told: number[] = [];
    written({ profile: 'trados', onTooLong: (_, longest) => told.push(longest) }, [
      { zh: '一'.repeat(2000), en: 'x' },
      { zh: '一', en: 'x'.repeat(2001) },
    ]);
    expect(told).toEqual([2000]);
  });

  it('is refused if there is none of the name', () => {
    expect(() => writeTmx({ profile: 'wordfast' as 'omegat' })).toThrow(/`profile`.*"wordfast"/);
  });
});

it('tells of what it removed, pair by pair', () => {
  const told: [number, string][] = [];
  written({ onRemoved: (count, { zh }) => told.push([count, zh]) });
  expect(told).toEqual([[6, hostile[4]!.zh]]);
});
