/** A compiled lexicon as the build's loader hands it over (tsup.config.ts). */
declare module '*.lexicon' {
  export const base64: string;
}
