import type { Position, Report } from './fault.js';

/** Checks what stands around the units. */
export interface TmxHeaderCheck {
  open(name: string, attributes: Readonly<Record<string, string>>, at: Position): void;
  end(at: Position, isWhole: boolean): void;
  /** `srclang` of the header. */
  source(): string | undefined;
}

const VERSIONS = ['1.1', '1.2', '1.3', '1.4'];
const REQUIRED = ['creationtool', 'creationtoolversion', 'segtype', 'o-tmf', 'adminlang', 'srclang', 'datatype'];
const SEGMENT_TYPES = ['block', 'paragraph', 'sentence', 'phrase'];
/** Of the header: what follows belongs to it. */
const INSIDE_HEADER = new Set(['prop', 'note', 'ude', 'map']);

export function tmxHeaderCheck(report: Report): TmxHeaderCheck {
  let root: string | undefined;
  let source: string | undefined;
  let hasHeader = false;
  let hasBody = false;
  const openHeader = (attributes: Readonly<Record<string, string>>, at: Position): void => {
    hasHeader = true;
    source = attributes.srclang;
    const missing = REQUIRED.filter((name) => attributes[name] === undefined);
    if (missing.length > 0) report('missing-attribute', at, `header without ${missing.join(', ')}`);
    const { segtype } = attributes;
    if (segtype !== undefined && !SEGMENT_TYPES.includes(segtype)) {
      report('wrong-value', at, `segtype="${segtype}" is none of ${SEGMENT_TYPES.join(', ')}`);
    }
  };
  return {
    open: (name, attributes, at) => {
      if (root === undefined) {
        root = name;
        if (name !== 'tmx') report('wrong-format', at, `the root is ${name}, not tmx`);
        else if (attributes.version === undefined) report('missing-attribute', at, 'tmx without version');
        else if (!VERSIONS.includes(attributes.version))
          report('wrong-value', at, `there is no TMX ${attributes.version}`);
      } else if (name === 'header') openHeader(attributes, at);
      else if (name === 'body') {
        hasBody = true;
        if (!hasHeader) report('missing-element', at, 'there is no header');
      } else if (!INSIDE_HEADER.has(name)) report('unexpected-element', at, `TMX has no ${name} here`);
    },
    end: (at, isWhole) => {
      if (root === 'tmx' && isWhole && !hasBody) report('missing-element', at, 'there is no body');
    },
    source: () => source,
  };
}
