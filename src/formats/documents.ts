import type { Bitext, Diagnostic } from '../types.js';
import type { Exporter } from './exporter.js';
import { jsonLine } from './json-line.js';
import { beadRecord } from './jsonl.js';

/**
 * JSON Lines, one document a line: `{"id","beads":[…],"diagnostics":[…],"signature"}`. The beads have the fields of `jsonl`, in its
 * order; `id` is the name of the document, null without one. This shape is a contract; fields may be added to it.
 */
export function documents(): Exporter {
  return {
    open: () => '',
    body: (bitext, document) => jsonLine(record(bitext, document)),
    close: () => '',
  };
}

function record(bitext: Bitext, document: string | undefined): object {
  return {
    id: document ?? null,
    beads: bitext.beads.map((bead) => beadRecord(bitext, bead)),
    diagnostics: bitext.diagnostics.map(diagnostic),
    signature: bitext.signature,
  };
}

function diagnostic({ code, message, side, span }: Diagnostic): object {
  return { code, message, ...(side && { side }), ...(span && { span: [span.start, span.end] }) };
}
