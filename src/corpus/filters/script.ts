import { knownScript } from '../../formats/chinese-script.js';
import type { CorpusProfile } from '../profile.js';
import type { FilterOptions } from '../settings.js';
import type { Judge } from './judge.js';

/** Chinese in the other script than the one wanted. Text that is the same in both stays. */
export function judgeScript({ keep }: FilterOptions<'script'>, { scripts }: CorpusProfile): Judge {
  const majority = scripts.traditional > scripts.simplified ? 'traditional' : 'simplified';
  const wanted = keep === 'majority' ? majority : keep;
  return ({ zh }) => {
    const known = knownScript(zh.text);
    if (known === undefined) return undefined;
    const script = known === 'Hant' ? 'traditional' : 'simplified';
    return script === wanted ? undefined : { message: `${script} Chinese, not ${wanted}` };
  };
}
