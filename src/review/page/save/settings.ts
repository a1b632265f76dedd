import { type PageState, store } from '../state.js';

const KEY = 'duizhao-review';
const SETTINGS = ['language', 'theme', 'hasKeys', 'hasContext'] as const satisfies readonly (keyof PageState)[];

type Settings = Partial<Pick<PageState, (typeof SETTINGS)[number]>>;

export function readSettings(): void {
  try {
    const { language, theme, hasKeys, hasContext }: Settings = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    if (language === 'en' || language === 'zh') store.set({ language });
    if (theme === 'auto' || theme === 'light' || theme === 'dark') store.set({ theme });
    if (typeof hasKeys === 'boolean') store.set({ hasKeys });
    if (typeof hasContext === 'boolean') store.set({ hasContext });
  } catch {
    // a page that may keep nothing begins with what the browser prefers
  }
}

export function keepSettings(): void {
  store.subscribe((now, before) => {
    if (SETTINGS.every((name) => now[name] === before[name])) return;
    try {
      localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(SETTINGS.map((name) => [name, now[name]]))));
    } catch {
      // see above
    }
  });
}
