#!/usr/bin/env node
// Makes NAME.zh, NAME.en and NAME.gold out of each NAME.source.txt of a folder, and running/NAME.{zh,en}.txt where the source marks paragraphs.
//
//   node test-data/bitext/compose.mjs [FOLDER]            writes the files of FOLDER (this one), prints a table of the beads
//   node test-data/bitext/compose.mjs --check [FOLDER]    writes nothing; exit 1 where a file on disk is not what its source says
//
// A source holds one bead a block, blocks separated by blank lines, one sentence a line: `zh ` or `en ` and the sentence, zh first;
// a block with one language is a null. `zh¶ ` and `en¶ ` open a paragraph of the running text. Lines that begin with `#` are comments.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const checkOnly = process.argv.includes('--check');
const [folder = dirname(fileURLToPath(import.meta.url))] = process.argv.slice(2).filter((argument) => argument !== '--check');
const joiner = { zh: '', en: ' ' };

/** The beads of one source: `{ zh, en }`, each a list of `{ text, opens }` (`opens`: first of its paragraph). */
function parseSource(name, source) {
  const beads = [];
  let bead;
  for (const [index, line] of source.split('\n').entries()) {
    const at = `${name}.source.txt:${index + 1}`;
    if (line.startsWith('#')) continue;
    if (line === '') {
      bead = undefined;
      continue;
    }
    const match = /^(zh|en)(¶?) (\S.*)$/u.exec(line);
    if (!match) throw new Error(`${at}: expected a line "zh SENTENCE" or "en SENTENCE", got "${line}"`);
    const [, lang, mark, text] = match;
    if (text !== text.trim()) throw new Error(`${at}: white space at the end of the sentence`);
    const cut = secondSentence(lang, text);
    if (cut) throw new Error(`${at}: two sentences on one line, the second being "${cut}"`);
    if (!bead) beads.push((bead = { zh: [], en: [] }));
    if (lang === 'zh' && bead.en.length) throw new Error(`${at}: zh sentences stand before the en sentences of their bead`);
    bead[lang].push({ text, opens: mark === '¶' });
  }
  return beads;
}

// What ends with a full stop and goes on with a capital letter inside one sentence, in these texts.
const ABBREVIATION = /(?:^(?:\d+|[IVX]+)|\b(?:Mr|Mrs|Ms|Dr|No|Nos|St|Art|Co|Ltd|[A-Z]))\.$/;

/** The rest of the line behind the first sentence of it, or undefined when the line holds one sentence. */
function secondSentence(lang, text) {
  if (lang === 'zh') return /[。！？][。！？」』”’）》]*([^。！？」』”’）》].*)$/u.exec(closed(text))?.[1];
  for (const match of text.matchAll(/[.!?]["'”’)]*(?=\s+["'“‘(]*[A-Z0-9])/g)) {
    const head = text.slice(0, match.index + match[0].length);
    if (!ABBREVIATION.test(head)) return text.slice(head.length).trim();
  }
  return undefined;
}

/** A title in 《》 or a remark in （） may hold a full stop or a question mark that ends no sentence. */
const closed = (text) => text.replace(/《[^》]*》|(?<=.)（[^）]*）(?=.)/gu, (part) => 'x'.repeat(part.length));

/** Path and content of every file that the beads of one source stand for. */
function compose(name, beads) {
  const sides = { zh: [], en: [] };
  const gold = [];
  for (const bead of beads) {
    const ids = (lang) => bead[lang].map((segment) => sides[lang].push(segment) - 1);
    gold.push(`[${ids('zh').join(',')}]:[${ids('en').join(',')}]`);
  }
  verify(name, gold, sides);
  const files = { [`${name}.gold`]: asLines(gold) };
  for (const lang of ['zh', 'en']) {
    files[`${name}.${lang}`] = asLines(sides[lang].map((segment) => segment.text));
    if (sides[lang].some((segment) => segment.opens)) files[`running/${name}.${lang}.txt`] = asLines(paragraphs(sides[lang], joiner[lang]));
  }
  return files;
}

const asLines = (list) => list.map((line) => `${line}\n`).join('');

function paragraphs(segments, between) {
  const lines = [];
  for (const { text, opens } of segments) {
    if (opens || !lines.length) lines.push(text);
    else lines.push(lines.pop() + between + text);
  }
  return lines;
}

/** Reads the gold back, and throws unless it holds every sentence of both sides once, in order. */
function verify(name, gold, sides) {
  for (const [place, lang] of ['zh', 'en'].entries()) {
    const ids = gold.flatMap((line) => JSON.parse(line.split(':')[place]));
    if (ids.length !== sides[lang].length || ids.some((id, i) => id !== i)) {
      throw new Error(`${name}.gold: the ${lang} side does not hold every sentence exactly once, in order`);
    }
  }
  if (gold.includes('[]:[]')) throw new Error(`${name}.gold: a bead without sentences`);
}

function describe(name, beads) {
  const count = new Map();
  for (const { zh, en } of beads) count.set(`${zh.length}-${en.length}`, (count.get(`${zh.length}-${en.length}`) ?? 0) + 1);
  const size = (lang) => beads.reduce((sum, bead) => sum + bead[lang].length, 0);
  const nulls = beads.filter((bead) => !bead.zh.length || !bead.en.length).length;
  const types = [...count].sort((a, b) => b[1] - a[1]).map(([type, n]) => `${type} ${n}`);
  const share = `${((100 * nulls) / beads.length).toFixed(0)}%`;
  return `| ${name} | ${size('zh')} | ${size('en')} | ${beads.length} | ${share} | ${types.join(', ')} |`;
}

if (!checkOnly) mkdirSync(join(folder, 'running'), { recursive: true });
const table = ['| name | zh | en | beads | nulls | bead types |', '|---|---|---|---|---|---|'];
let stale = 0;
for (const source of readdirSync(folder).filter((file) => file.endsWith('.source.txt')).sort()) {
  const name = source.slice(0, -'.source.txt'.length);
  const beads = parseSource(name, readFileSync(join(folder, source), 'utf8'));
  for (const [file, content] of Object.entries(compose(name, beads))) {
    const path = join(folder, file);
    if (!checkOnly) {
      writeFileSync(path, content);
      continue;
    }
    let onDisk = '';
    try {
      onDisk = readFileSync(path, 'utf8');
    } catch (cause) {
      if (cause.code !== 'ENOENT') throw cause;
    }
    if (onDisk !== content) {
      console.error(`${file} is not what ${source} says: run node test-data/bitext/compose.mjs ${folder}`);
      stale++;
    }
  }
  table.push(describe(name, beads));
}
if (!checkOnly) console.log(table.join('\n'));
process.exit(stale ? 1 : 0);
