import { compatibilityForm } from '../../text/compatibility.js';
import type { Lang } from '../../types.js';

/** Nothing else has a compatibility form. */
const MAY_HAVE_FORM = /[^\0-\x7f]/;
/** Marks that Chinese writes in full width, and the ellipsis, which NFKC would make three dots. */
const STAYS = { zh: /^[！（），：；？［］｛｝～｟-･…—]$/, en: /^[…]$/ } as const;
const SPACES = /^[\u2000-\u200a\u202f\u205f]$/;

/**
 * Unicode's compatibility forms (NFKC): full-width letters and digits, ligatures, radicals in the place of characters. Other than NFKC by itself it
 * leaves Chinese its full-width marks, and `1990¹` does not become 19901.
 */
export function repairCompatibility(text: string, lang: Lang): string {
  if (!MAY_HAVE_FORM.test(text)) return text;
  let repaired = '';
  for (const char of text.normalize('NFC')) {
    if (STAYS[lang].test(char) || char <= '\x7f') repaired += char;
    else repaired += SPACES.test(char) ? ' ' : compatibilityForm(char);
  }
  return repaired;
}
