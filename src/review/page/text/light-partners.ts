const pair = (mark: Element): Element[] => [
  ...(mark.closest('.pair')?.querySelectorAll(`[data-link="${mark.getAttribute('data-link')}"]`) ?? []),
];

/** Lights a mark and what it belongs to on the other side while it is hovered or focused. */
export function lightPartners(event: Event): void {
  const mark = (event.target as Element).closest('[data-link]');
  if (!mark) return;
  const isLit = event.type === 'pointerover' || event.type === 'focusin';
  for (const each of pair(mark)) each.toggleAttribute('data-lit', isLit);
}
