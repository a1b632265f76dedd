import type { Position, Report } from './fault.js';
import { isLanguageTag } from './languages.js';
import type { PairCheck, SideText } from './pair-check.js';
import { xliffUnitCheck } from './xliff-unit-check.js';
import type { XmlHandlers } from './xml-reader.js';

const VERSIONS = ['1.0', '1.1', '1.2', '2.0', '2.1', '2.2'];
/** What elements must have: of XLIFF 1 and of XLIFF 2. */
const REQUIRED: Readonly<Record<'1' | '2', Readonly<Record<string, readonly string[]>>>> = {
  1: { file: ['original', 'source-language', 'datatype'], 'trans-unit': ['id'] },
  2: { file: ['id'], unit: ['id'] },
};
/** Their `source` and `target` are suggestions, not the text of the unit. */
const SUGGESTIONS = new Set(['alt-trans', 'match']);
const NOT_TEXT = new Set(['note', 'ph', 'bpt', 'ept', 'it', 'ut', 'metadata', 'meta', 'data', 'originalData']);

/** Checks XLIFF 1.2 and 2.x. */
export function xliffCheck(report: Report, pairs: PairCheck): XmlHandlers {
  let major: '1' | '2' = '1';
  let root: string | undefined;
  let tags: { source: string | undefined; target: string | undefined } = { source: undefined, target: undefined };
  let ids = new Set<string>();
  let suggestions = 0;
  let notText = 0;
  let text: string[] | undefined;
  let side: { name: 'source' | 'target'; at: Position } | undefined;
  let source: SideText | undefined;
  let target: SideText | undefined;
  let segmentAt: Position | undefined;
  const unit = xliffUnitCheck(report);

  const language = (attribute: string, value: string | undefined, at: Position): void => {
    if (value === undefined) report('missing-language', at, `${attribute} is missing`);
    else if (!isLanguageTag(value)) report('language-tag', at, `${attribute}="${value}" is no language tag`);
  };
  const openRoot = (name: string, attributes: Readonly<Record<string, string>>, at: Position): void => {
    root = name;
    if (name !== 'xliff') {
      report('wrong-format', at, `the root is ${name}, not xliff`);
      return;
    }
    const { version, srcLang, trgLang } = attributes;
    if (version === undefined) report('missing-attribute', at, 'xliff without version');
    else if (!VERSIONS.includes(version)) report('wrong-value', at, `there is no XLIFF ${version}`);
    major = version?.startsWith('2') ? '2' : '1';
    if (major === '1') return;
    language('srcLang', srcLang, at);
    if (trgLang !== undefined) language('trgLang', trgLang, at);
    tags = { source: srcLang, target: trgLang };
  };
  const open = (name: string, attributes: Readonly<Record<string, string>>, at: Position): void => {
    const missing = (REQUIRED[major][name] ?? []).filter((key) => attributes[key] === undefined);
    if (missing.length > 0) report('missing-attribute', at, `${name} without ${missing.join(', ')}`);
    if (name === 'file') {
      ids = new Set();
      if (major === '1') {
        const { 'source-language': from, 'target-language': to } = attributes;
        if (from !== undefined) language('source-language', from, at);
        if (to !== undefined) language('target-language', to, at);
        tags = { source: from, target: to };
      }
    }
    if (name === 'unit' || name === 'trans-unit') {
      const { id } = attributes;
      if (id !== undefined && ids.has(id)) report('duplicate-id', at, `a second ${name} with the id ${id}`);
      if (id !== undefined) ids.add(id);
      unit.open();
    }
    if (name === (major === '1' ? 'trans-unit' : 'segment')) {
      segmentAt = at;
      source = undefined;
      target = undefined;
    }
  };
  const closeSegment = (): void => {
    if (!segmentAt) return;
    const at = segmentAt;
    segmentAt = undefined;
    if (!source) report('missing-segment', at, 'there is no source');
    if (target && target.tag === undefined) {
      report('missing-language', at, `there is a target, but no ${major === '1' ? 'target-language' : 'trgLang'}`);
    }
    pairs.check(
      [source, target].filter((text) => text !== undefined),
      at,
    );
  };

  return {
    open: (name, attributes, at) => {
      if (root === undefined) return openRoot(name, attributes, at);
      unit.element(name, attributes, at);
      if (SUGGESTIONS.has(name)) suggestions++;
      if (NOT_TEXT.has(name)) notText++;
      if (suggestions > 0) return;
      if (side === undefined && (name === 'source' || name === 'target')) {
        side = { name, at };
        text = [];
      } else if (side === undefined) open(name, attributes, at);
      if (side?.name === name && attributes['xml:lang'] !== undefined)
        checkTag(tags[name as 'source'], attributes['xml:lang'], at, report);
    },
    close: (name) => {
      if (NOT_TEXT.has(name)) notText--;
      if (SUGGESTIONS.has(name)) suggestions--;
      else if (suggestions > 0) return;
      else if (side?.name === name && text) {
        const done: SideText = { tag: tags[side.name], text: text.join(''), at: side.at };
        if (side.name === 'source') source = done;
        else if (segmentAt) {
          if (!source) report('wrong-order', side.at, 'target before source');
          if (done.text.trim() !== '') target = done; // else it is still to be translated
        }
        unit.endOfText(side.at);
        side = undefined;
        text = undefined;
      } else if (side === undefined && name === (major === '1' ? 'trans-unit' : 'segment')) closeSegment();
      if (name === 'unit' || name === 'trans-unit') unit.close();
    },
    text: (found) => {
      if (side && notText === 0) text?.push(found);
    },
    end: () => {},
  };
}

function checkTag(expected: string | undefined, tag: string, at: Position, report: Report): void {
  if (expected !== undefined && expected.toLowerCase() !== tag.toLowerCase()) {
    report('source-language', at, `xml:lang is ${tag} where the file says ${expected}`);
  }
}
