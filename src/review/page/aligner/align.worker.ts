import { align } from '../../../align.js';
import { AlignError } from '../../../errors.js';
import type { Reply, Request } from './messages.js';

let lexicon: ArrayBuffer | undefined;

const reply = (message: Reply): void => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  lexicon = data.lexicon ?? lexicon;
  try {
    const bitext = align(data.texts, {
      lexicon: lexicon!,
      onProgress: (_, done, total) => reply({ kind: 'progress', done, total }),
    });
    reply({ kind: 'aligned', bitext });
  } catch (problem) {
    const code = problem instanceof AlignError ? problem.code : undefined;
    reply({ kind: 'failed', code, message: problem instanceof Error ? problem.message : String(problem) });
  }
});
