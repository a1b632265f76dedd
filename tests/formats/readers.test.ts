import { describe, expect, it } from 'vitest';
import { AlignError } from '../../src/errors.js';
import { type Pair, type PairFormatName, type ReadPairsOptions, readPairs } from '../../src/formats/index.js';

async function read(
  format: PairFormatName,
  texts: string | readonly string[],
  options?: ReadPairsOptions,
): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for await (const pair of readPairs(
    format,
    [texts].flat().map((text) => [text]),
    options,
  ))
    pairs.push(pair);
  return pairs;
}
const tmx = (units: string, srclang = 'zh-CN') =>
  `<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4"><header srclang="${srclang}"/><body>${units}</body></tmx>`;

describe('files of other programs', () => {
  it('TMX of level 2: codes are left out, text inside highlights stays', async () => {
    const unit = `<tu><note>n</note><tuv xml:lang="EN-US"><prop type="x">p</prop><seg>A <bpt i="1">&lt;b></bpt>bold<ept i="1">&lt;/b></ept> <hi>word</hi><ph><sub>s</sub></ph>.</seg></tuv><tuv lang="zh_CN"><seg>粗体。</seg></tuv></tu>`;
    expect(await read('tmx', tmx(unit, '*all*'))).toEqual([{ zh: '粗体。', en: 'A bold word.' }]);
  });

  it('TMX of many languages: the first Chinese and the first English of a unit; others are counted', async () => {
    const tuv = (lang: string, text: string) => `<tuv xml:lang="${lang}"><seg>${text}</seg></tuv>`;
    const units = `<tu>${tuv('de', 'eins')}${tuv('en-GB', 'one')}${tuv('en-US', 'uno')}${tuv('zh-Hant', '一')}</tu><tu>${tuv('de', 'zwei')}${tuv('en', 'two')}</tu>`;
    const skipped: number[] = [];
    expect(await read('tmx', tmx(units), { onSkipped: (count) => skipped.push(count) })).toEqual([
      { zh: '一', en: 'one' },
    ]);
    expect(skipped).toEqual([1]);
  });

  it('XLIFF 1.2 with proposals and a split source', async () => {
    const text = `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a.txt" source-language="en-US" target-language="zh-TW" datatype="plaintext"><body><trans-unit id="1"><source>One.</source><seg-source><mrk mtype="seg" mid="0">One.</mrk></seg-source><target state="signed-off">一。</target><alt-trans match-quality="87%"><source>On</source><target>甲</target></alt-trans></trans-unit></body></file></xliff>`;
    expect(await read('xliff', text)).toEqual([
      { document: 'a.txt', zh: '一。', en: 'One.', confidence: 0.87, status: 'confirmed' },
    ]);
  });

  it('XLIFF 2 with several segments in a unit', async () => {
    const text = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="zh"><file id="f"><unit id="u"><segment><source>One.</source><target>一。</target></segment><ignorable><source> </source></ignorable><segment><source>Two.</source><target>二。</target></segment></unit></file></xliff>`;
    expect(await read('xliff', text)).toEqual([{ zh: '一。二。', en: 'One. Two.' }]);
  });

  it('InterText with paragraphs: sentences count through them', async () => {
    const links = `<linkGrp toDoc='a.en.xml' fromDoc='a.zh.xml'><link type='2-1' xtargets='1:1 1:2;1:1' status='man'/><link type='0-1' xtargets=';2:1' status='auto'/><link type='1-1' xtargets='2:1;2:2' status='plain'/></linkGrp>`;
    const doc = (...paragraphs: string[][]) =>
      `<text>${paragraphs.map((p, i) => `<p id="${i + 1}">${p.map((s, j) => `<s id="${i + 1}:${j + 1}">${s}</s>`).join('')}</p>`).join('')}</text>`;
    const [first, second, third] = await read('intertext', [
      links,
      doc(['一。'], ['二。', '三。']),
      doc(['A.', 'B.'], ['C.']),
    ]);
    expect(first).toMatchObject({ zh: '一。', en: 'A. B.', type: '1-2', status: 'confirmed' });
    expect(second).toMatchObject({ zh: '二。', en: '', segments: { zh: [1], en: [] } });
    expect(third).toMatchObject({ segments: { zh: [2], en: [2] } });
    expect((await read('intertext', links)).map(({ segments }) => segments)).toEqual([
      { zh: [0], en: [0, 1] },
      { zh: [1], en: [] },
      { zh: [2], en: [2] },
    ]);
  });

  it('OPUS with words in `w`, English first', async () => {
    const links = `<cesAlign version="1.0"><linkGrp targType="s" fromDoc="en/a.xml.gz" toDoc="zh/a.xml.gz"><link id="SL1" xtargets="s1;s1 s2" certainty="0.88" /></linkGrp></cesAlign>`;
    const en = '<document><s id="s1">\n <w id="1">It</w>\n <w id="2">rains</w>\n</s></document>';
    const zh = '<document><s id="s1">\n <w>下</w>\n <w>雨</w>\n</s><s id="s2">了。</s></document>';
    expect(await read('cesalign', [links, en, zh], { direction: 'en-zh' })).toMatchObject([
      { zh: '下雨了。', en: 'It rains', confidence: 0.88, segments: { zh: [0, 1], en: [0] } },
    ]);
  });

  it('gold and costs of vecalign: a figure that is no probability is passed over', async () => {
    expect(await read('vecalign', '[8, 9]:[10, 11]\n[]:[22]:1.7\n\n[3]:[4]:0.25\r\n')).toEqual([
      { zh: '', en: '', type: '2-2', segments: { zh: [8, 9], en: [10, 11] } },
      { zh: '', en: '', type: '0-1', segments: { zh: [], en: [22] } },
      { zh: '', en: '', type: '1-1', segments: { zh: [3], en: [4] }, confidence: 0.25 },
    ]);
  });

  it('Champollion, English first, counted from 1', async () => {
    expect(await read('champollion', 'omitted <=> 1\n1, 2 <=> 2', { direction: 'en-zh' })).toMatchObject([
      { segments: { zh: [0], en: [] } },
      { segments: { zh: [1], en: [0, 1] } },
    ]);
  });

  it('a ladder of hunalign: the score stands at the rung where a bead begins', async () => {
    expect(await read('ladder', '0\t0\t0.5\n1\t2\t0.25\n3\t3\t0\n')).toMatchObject([
      { segments: { zh: [0], en: [0, 1] }, confidence: 0.5 },
      { segments: { zh: [1, 2], en: [2] }, confidence: 0.25 },
    ]);
  });

  it('TSV without a header, and one whose columns stand otherwise', async () => {
    expect(await read('tsv', '一\tone\n"二\ttwo\t0.5\n')).toMatchObject([
      { zh: '一', en: 'one' },
      { zh: '"二', confidence: 0.5 },
    ]);
    expect(await read('tsv', 'id\ten\tzh\n1\tone\t一\n')).toEqual([{ zh: '一', en: 'one' }]);
  });

  it('CSV as Excel saves it', async () => {
    expect(await read('csv', '\uFEFFen,zh\r\n"a ""b"", c\r\nd",一\r\n,\r\n')).toEqual([
      { zh: '一', en: 'a "b", c\r\nd' },
      { zh: '', en: '' },
    ]);
  });

  it('Hugging Face with other names of the languages; the table of Bitextor with more columns', async () => {
    expect(await read('hf', '{"translation":{"en_XX":"one","zh_CN":"一"},"id":7}')).toEqual([{ zh: '一', en: 'one' }]);
    const table = 'src_url\ttrg_url\tsrc_text\ttrg_text\tbifixer_hash\taligner_score\nu\tv\t一\tone\tx\t0.5\n';
    expect(await read('bitextor', table)).toEqual([{ document: 'u + v', zh: '一', en: 'one', confidence: 0.5 }]);
  });

  it('our documents, one a line', async () => {
    const line = '{"id":"a","beads":[{"zh":"一","en":"one","type":"1-1","confidence":1}]}\n{"id":"b","error":{}}\n';
    expect(await read('jsonl', line)).toMatchObject([{ document: 'a', zh: '一' }]);
  });
});

describe('what is wrong is told with its place', () => {
  it.each<[string, PairFormatName, string | string[], number, RegExp]>([
    ['TMX that was cut off', 'tmx', tmx('<tu><tuv xml:lang="zh">\n<seg>一').slice(0, -13), 2, /unclosed tag/],
    ['a bare ampersand', 'tmx', tmx('\n\n<tu>Q & A</tu>'), 3, /well-formed/],
    ['a character that XML forbids', 'tmx', tmx('\n<tu>\u000B</tu>'), 2, /disallowed character/],
    ['a unit without seg', 'tmx', tmx('<tu><tuv xml:lang="zh">\n</tuv></tu>'), 2, /no <seg>/],
    ['a bomb of entities', 'tmx', '<!DOCTYPE tmx [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>\n<tmx>&b;</tmx>', 2, /entity/],
    [
      'an external entity',
      'tmx',
      '<!DOCTYPE tmx [<!ENTITY a SYSTEM "file:///etc/passwd">]>\n<tmx>&a;</tmx>',
      2,
      /entity/,
    ],
    ['HTML instead of TMX', 'tmx', '<html></html>', 1, /is no TMX/],
    ['TMX instead of XLIFF', 'xliff', '<tmx></tmx>', 1, /is no XLIFF/],
    ['a line that is no JSON', 'jsonl', '{"zh":"","en":""}\n{"zh":', 2, /not JSON/],
    ['a line without texts', 'jsonl', '\n{"text":"a"}', 2, /no `zh` and `en`/],
    ['a line that is no list', 'vecalign', '[0]:[1]\n0:1', 2, /\[0,1\]/],
    ['Champollion counted from 0', 'champollion', '0 <=> 1', 1, /from 1/],
    ['a ladder that goes back', 'ladder', '0\t0\n3\t3\n2\t4', 3, /goes back/],
    ['one side shorter than the other', 'moses', ['一\n二\n', 'one\n'], 1, /ends after 1 lines/],
    ['a row with too few cells', 'tsv', 'zh\ten\n一\n', 2, /too few/],
    ['CSV without a header', 'csv', '一,one\n', 1, /no header/],
    ['a quote that is never closed', 'csv', 'zh,en\n"一,one\n二,two\n', 2, /never closed/],
    [
      'a link to no sentence',
      'cesalign',
      ['<cesAlign>\n<link xtargets="s1;s9"/></cesAlign>', '<a><s id="s1">一</s></a>', '<a/>'],
      2,
      /"s9"/,
    ],
  ])('%s', async (_, format, texts, line, message) => {
    const problem = await read(format, texts, { files: ['a', 'b', 'c'] }).catch((thrown: unknown) => thrown);
    expect(problem).toBeInstanceOf(AlignError);
    expect(problem).toMatchObject({ code: 'bad-input', at: { line } });
    expect((problem as AlignError).message).toMatch(message);
    expect((problem as AlignError).at.file).toMatch(/^[abc]$/);
  });

  it('a format that is none, and a wrong number of files', () => {
    expect(() => readPairs('docx' as PairFormatName, [])).toThrow(/`format`.*"docx"/);
    expect(() => readPairs('moses', [['']])).toThrow(/2 parts/);
  });
});
