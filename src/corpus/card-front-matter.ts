import type { CorpusFacts } from './corpus-facts.js';
import { SPLITS } from './split.js';

const SIZES: readonly (readonly [below: number, name: string])[] = [
  [1e3, 'n<1K'],
  [1e4, '1K<n<10K'],
  [1e5, '10K<n<100K'],
  [1e6, '100K<n<1M'],
  [1e7, '1M<n<10M'],
  [1e8, '10M<n<100M'],
];

/** What Hugging Face reads of a dataset card: languages, columns, and which files are which split. */
export function frontMatter({ name, license, formats, stats, settings }: CorpusFacts): string {
  const [, size = 'n>100M'] = SIZES.find(([below]) => stats.kept < below) ?? [];
  const lines = [
    '---',
    'language:',
    '- zh',
    '- en',
    ...(license === undefined ? [] : [`license: ${JSON.stringify(license)}`]),
    'multilinguality: translation',
    'task_categories:',
    '- translation',
    `pretty_name: ${JSON.stringify(name)}`,
    'size_categories:',
    `- ${size}`,
  ];
  if (formats.includes('hf') && stats.kept > 0) {
    const columns = settings.repairs.length > 0 ? [...FEATURES, ...ORIGINAL] : FEATURES;
    lines.push('dataset_info:', '  features:', ...columns, 'configs:', '- config_name: default', '  data_files:');
    for (const split of SPLITS) {
      if (stats.splits[split].pairs === 0) continue;
      // Hugging Face knows dev as validation.
      lines.push(`  - split: ${split === 'dev' ? 'validation' : split}`, `    path: data/${split}-*.jsonl.gz`);
    }
  }
  return [...lines, '---', ''].join('\n');
}

const FEATURES = [
  '  - name: pair',
  '    dtype: int64',
  '  - name: translation',
  '    struct:',
  '    - name: zh',
  '      dtype: string',
  '    - name: en',
  '      dtype: string',
  '  - name: document',
  '    dtype: string',
  '  - name: confidence',
  '    dtype: float64',
  '  - name: type',
  '    dtype: string',
  '  - name: spans',
  '    struct:',
  '    - name: zh',
  '      sequence:',
  '        sequence: int64',
  '    - name: en',
  '      sequence:',
  '        sequence: int64',
];
const ORIGINAL = [
  '  - name: original',
  '    struct:',
  '    - name: zh',
  '      dtype: string',
  '    - name: en',
  '      dtype: string',
];
