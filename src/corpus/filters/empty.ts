import type { Judge } from './judge.js';

/** A side without text. */
export function judgeEmpty(): Judge {
  return ({ zh, en }) => {
    if (zh.length > 0 && en.length > 0) return undefined;
    const side = zh.length > 0 ? 'English' : en.length > 0 ? 'Chinese' : 'text';
    return { message: `no ${side}` };
  };
}
