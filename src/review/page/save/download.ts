import type { PairFormatName } from '../../../formats/pair-formats.js';
import { reviewFile } from '../../../formats/review.pairs.js';
import type { ReviewDocument } from '../../../formats/review-document.js';
import { exported } from '../../exported.js';

export const EXPORTS = ['tmx', 'tsv', 'jsonl'] as const satisfies readonly PairFormatName[];

const stem = (name: string): string => name.replace(/\.[^.]+$/, '').replace(/[\\/:*?"<>|]+/g, '_') || 'duizhao';

export const downloadReview = (document: ReviewDocument): void =>
  download(`${stem(document.name)}.duizhao.json`, reviewFile(document));

export const downloadExport = (document: ReviewDocument, format: (typeof EXPORTS)[number]): void =>
  download(`${stem(document.name)}.${format}`, exported(document, format)[0]!);

function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
