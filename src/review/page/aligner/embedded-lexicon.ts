/** The lexicon as it stands in the page: gzip, then base64, in a script element that is never run. */
const slot = (): string => document.getElementById('duizhao-lexicon')?.textContent?.trim() ?? '';

export const hasLexicon = (): boolean => slot() !== '';

export async function embeddedLexicon(): Promise<ArrayBuffer> {
  const binary = atob(slot());
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
}
