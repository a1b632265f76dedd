const EMAIL = /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
/** Numbers with a country code, of Chinese mobiles and landlines, of service lines, and in brackets as North America writes them. */
const PHONE =
  /(?<![\w.-])(?:(?:\+|00)\d{1,3}[ -]?(?:\(\d{1,4}\)[ -]?)?\d{2,4}(?:[ -]?\d{3,4}){1,3}|1[3-9]\d[ -]?\d{4}[ -]?\d{4}|0\d{2,3}[ -]\d{7,8}|\(0\d{2,3}\) ?\d{7,8}|[48]00[ -]\d{3,4}[ -]\d{3,4}|\(\d{3}\) ?\d{3}-\d{4}|\d{3}-\d{3}-\d{4})(?![\w-]|\.\d)/g;

/** E-mail addresses and telephone numbers, which nobody agreed to have in a corpus, become `[EMAIL]` and `[PHONE]`. */
export const repairPrivacy = (text: string): string => text.replace(EMAIL, '[EMAIL]').replace(PHONE, '[PHONE]');
