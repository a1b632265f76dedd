/**
 * Writes a TMX file of so many megabytes, without faults, to standard output: `npx tsx bench/validate/make-tmx.ts 1000 > big.tmx`, then
 * `/usr/bin/time -v node dist/cli.js validate big.tmx`.
 */
import { once } from 'node:events';

const megabytes = Number(process.argv[2] ?? 1000);
const HEADER = `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
  <header creationtool="duizhao" creationtoolversion="0.1.0" segtype="sentence" o-tmf="duizhao" adminlang="en" srclang="zh-CN" datatype="plaintext"/>
  <body>
`;
const unit = (n: number): string => `    <tu>
      <prop type="x-confidence">0.9998</prop>
      <prop type="x-bead">1-1</prop>
      <prop type="x-doc">port-${n % 1000}.txt</prop>
      <tuv xml:lang="zh-CN"><seg>第${n}号泊位昨天装卸了${n % 977}万吨货物，比上年同期增长百分之六。</seg></tuv>
      <tuv xml:lang="en"><seg>Berth ${n} handled ${(n % 977) * 10},000 tons of cargo yesterday, 6 per cent more than a year ago &amp; more than ever.</seg></tuv>
    </tu>
`;

let written = 0;
const write = async (text: string): Promise<void> => {
  written += Buffer.byteLength(text);
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
};
await write(HEADER);
for (let n = 0; written < megabytes * 1e6; n += 1000) {
  await write(Array.from({ length: 1000 }, (_, i) => unit(n + i)).join(''));
}
await write('  </body>\n</tmx>\n');
