/** A confidence that was read, 0..1 however the file scales it; absent if there is none, or another kind of figure. */
export function readConfidence(text: string | undefined, scale = 1): { confidence?: number } {
  if (text === undefined || text.trim() === '') return {};
  const value = Number(text) / scale;
  return value >= 0 && value <= 1 ? { confidence: value } : {};
}
