import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { en, type Strings } from './en.js';
import { zh } from './zh.js';

export type InterfaceLanguage = 'en' | 'zh';

export const STRINGS: Readonly<Record<InterfaceLanguage, Strings>> = { en, zh };

/** What the browser's user reads. */
export const preferredLanguage = (): InterfaceLanguage => (/^zh\b/i.test(navigator.language) ? 'zh' : 'en');

export const StringsContext = createContext<Strings>(en);

export const useStrings = (): Strings => useContext(StringsContext);
