import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runCli } from '../cli/run-cli.js';
import { temporaryFolder } from '../node/folder.js';
import { missing, runProgram } from './programs.js';

const PAGE = `<html><head><meta charset="utf-8"></head><body>
<h1>老灯塔重新开放</h1>
<p>The old lighthouse <b>opened again</b> on 8 May 2021.</p>
<ul><li>门票15元</li><li>Closed on Tuesdays</li></ul>
<table><tr><td>年份</td><td>客人</td></tr><tr><td>2021</td><td>12,000</td></tr></table>
<p>下一期<i>将</i>介绍旧邮局。</p>
</body></html>`;

describe.skipIf(missing.libreoffice)(
  'LibreOffice (skipped without it: Debian package libreoffice-writer-nogui)',
  () => {
    it('writes a Word document of which we take headings, paragraphs, items and cells', async () => {
      const path = temporaryFolder();
      writeFileSync(path('a.html'), PAGE);
      const settings = `-env:UserInstallation=file://${path('profile')}`;
      const filters = ['--infilter=HTML (StarWriter)', '--convert-to', 'docx:MS Word 2007 XML'];
      const { output } = runProgram('soffice', [
        settings,
        '--headless',
        ...filters,
        '--outdir',
        path(),
        path('a.html'),
      ]);
      expect(output).toContain('a.docx');
      expect(
        (await runCli(['align', path('a.docx'), '--extracted', path('a.txt'), '--output', path('a.jsonl')])).code,
      ).toBe(0);
      expect(readFileSync(path('a.txt'), 'utf8').trimEnd().split('\n')).toEqual([
        '老灯塔重新开放',
        'The old lighthouse opened again on 8 May 2021.',
        '门票15元',
        'Closed on Tuesdays',
        ...['年份', '客人', '2021', '12,000'],
        '下一期将介绍旧邮局。',
      ]);
    });
  },
);
