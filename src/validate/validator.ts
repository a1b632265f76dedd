import { characterCheck } from './characters.js';
import { partsDecoder, type TextPart } from './decode-parts.js';
import { type Fault, type FileKind, faultOf, type Report } from './fault.js';
import { jsonlCheck, mosesCheck, tsvCheck } from './line-check.js';
import { type PairCheck, pairCheck } from './pair-check.js';
import { textLines } from './text-lines.js';
import { tmxCheck } from './tmx-check.js';
import { xliffCheck } from './xliff-check.js';
import { xmlReader } from './xml-reader.js';

/** Takes the bytes of a file part by part. The first part is of `HEAD_BYTES` or more, or the whole file. */
export interface Validator {
  /** False once it is no use to go on. */
  write(bytes: Uint8Array): boolean;
  end(): void;
  /** Units, or pairs, so far. */
  pairs(): number;
  missedDuplicates(): boolean;
}

/** @param onFault - Told of every fault, mostly in the order of the file. */
export function validator(kind: Exclude<FileKind, 'moses'>, onFault: (fault: Fault) => void): Validator {
  const report: Report = (code, at, message) => onFault(faultOf(kind, code, at, message));
  const pairs = pairCheck(report);
  const content = contentOf(kind, report, pairs);
  const text = decoded(kind === 'tmx' || kind === 'xliff', report);
  let isStopped = false;
  return {
    write: (bytes) => {
      isStopped ||= !content.write(text(bytes, false));
      return !isStopped;
    },
    end: () => {
      if (isStopped) return;
      content.write(text(new Uint8Array(), true));
      content.end();
    },
    pairs: pairs.pairs,
    missedDuplicates: pairs.missedDuplicates,
  };
}

/** Bytes as text whose characters have been checked. */
function decoded(isXml: boolean, report: Report): (bytes: Uint8Array, isLast: boolean) => string {
  const characters = characterCheck(isXml, report);
  let decode: ((bytes: Uint8Array, isLast: boolean) => TextPart) | undefined;
  return (bytes, isLast) => {
    decode ??= partsDecoder(bytes, isXml, report).decode;
    return characters(decode(bytes, isLast), isLast);
  };
}

function contentOf(
  kind: Exclude<FileKind, 'moses'>,
  report: Report,
  pairs: PairCheck,
): { readonly write: (text: string) => boolean; readonly end: () => void } {
  if (kind === 'tmx') return xmlReader(tmxCheck(report, pairs), report);
  if (kind === 'xliff') return xmlReader(xliffCheck(report, pairs), report);
  const lines = textLines(kind === 'tsv' ? tsvCheck(report, pairs) : jsonlCheck(report, pairs));
  return { write: (text) => limited(lines, text, report), end: lines.end };
}

function limited(lines: ReturnType<typeof textLines>, text: string, report: Report): boolean {
  const isShort = lines.write(text);
  if (!isShort) report('endless-token', { line: lines.line(), column: 1 }, 'a line too long to be kept');
  return isShort;
}

/** Takes two files whose lines belong together, Chinese and English, in turn. */
export interface PairValidator extends Pick<Validator, 'pairs' | 'missedDuplicates'> {
  /** False once it is no use to go on with this file. */
  write(side: 0 | 1, bytes: Uint8Array): boolean;
  end(): void;
  /** The side that is behind, so that little has to be kept of the other. */
  behind(): 0 | 1;
}

/** @param onFault - Told of every fault; those of a line of either file with the side it is of, where that is known. */
export function pairValidator(onFault: (fault: Fault, side: 0 | 1 | undefined) => void): PairValidator {
  const reportOf =
    (side: 0 | 1 | undefined): Report =>
    (code, at, message) =>
      onFault(faultOf('moses', code, at, message), side);
  const pairs = pairCheck(reportOf(undefined));
  const check = mosesCheck([reportOf(0), reportOf(1)], pairs);
  const waiting: [string[], string[]] = [[], []];
  let line = 1;
  const counts: [number, number] = [0, 0];
  const sides = ([0, 1] as const).map((side) => {
    const text = decoded(false, reportOf(side));
    const lines = textLines((line) => {
      counts[side]++;
      waiting[side].push(line);
    });
    return { text, lines };
  });
  const pairUp = (): void => {
    const ready = Math.min(waiting[0].length, waiting[1].length);
    for (let i = 0; i < ready; i++) check([waiting[0][i]!, waiting[1][i]!], line++);
    waiting[0].splice(0, ready);
    waiting[1].splice(0, ready);
  };
  return {
    write: (side, bytes) => {
      const goesOn = limited(sides[side]!.lines, sides[side]!.text(bytes, false), reportOf(side));
      pairUp();
      return goesOn;
    },
    end: () => {
      for (const { text, lines } of sides) {
        lines.write(text(new Uint8Array(), true));
        lines.end();
      }
      pairUp();
      const [zh, en] = counts;
      if (zh !== en)
        reportOf(zh < en ? 0 : 1)('line-count', { line, column: 1 }, `the files have ${zh} and ${en} lines`);
    },
    pairs: pairs.pairs,
    missedDuplicates: pairs.missedDuplicates,
    behind: () => (counts[0] <= counts[1] ? 0 : 1),
  };
}
