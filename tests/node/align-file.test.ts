import { expect, it } from 'vitest';
import { alignAll } from '../../src/node/align-all.js';
import { alignFile } from '../../src/node/align-file.js';

const input = (name: string) => `test-data/inputs/${name}`;

it('pairs a Word document with a PDF, paragraph by paragraph', async () => {
  const { beads, zh } = await alignFile({ zh: input('lighthouse.zh.docx'), en: input('lighthouse.en.pdf') });
  expect(beads.every((bead) => bead.zh.length === 1 && bead.en.length === 1)).toBe(true);
  const { start, end } = zh.segments[0]!;
  expect(zh.text.slice(start, end)).toBe('老灯塔重新开放');
});

it('reads any format in workers too', async () => {
  const documents = [{ zh: input('lighthouse.zh.pdf'), en: input('lighthouse.en.docx') }];
  for await (const { bitext } of alignAll(documents, { jobs: 1 })) expect(bitext?.beads).toHaveLength(13);
  for await (const { error } of alignAll([input('make.py')], { jobs: 1, inputFormat: 'pdf' })) {
    expect(error?.message).toMatch(/is not a PDF/);
  }
});
