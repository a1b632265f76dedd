interface OrderedBead {
  readonly zh: readonly number[];
  readonly en: readonly number[];
}

/**
 * Beads in the order of their Chinese segments; one without Chinese stands behind the bead of the English segment before it, so that it is
 * read where it was written.
 */
export function inReadingOrder<Bead extends OrderedBead>(beads: readonly Bead[], enCount: number): Bead[] {
  const beadOfEn: (Bead | undefined)[] = new Array(enCount).fill(undefined);
  for (const bead of beads) for (const e of bead.en) beadOfEn[e] = bead;
  const behind = new Map<Bead | undefined, Bead[]>();
  const withoutZh = beads.filter((bead) => bead.zh.length === 0).sort((a, b) => a.en[0]! - b.en[0]!);
  for (const bead of withoutZh) {
    const before = bead.en[0]! === 0 ? undefined : beadOfEn[bead.en[0]! - 1];
    const list = behind.get(before);
    if (list) list.push(bead);
    else behind.set(before, [bead]);
  }
  const ordered: Bead[] = [];
  const place = (bead: Bead | undefined): void => {
    // a run of beads without Chinese is a chain: each stands behind the one before
    for (let at = bead; ; ) {
      if (at) ordered.push(at);
      const next: Bead[] | undefined = behind.get(at);
      if (!next) return;
      at = next[0]!;
      for (const more of next.slice(1)) place(more);
    }
  };
  place(undefined);
  for (const bead of beads.filter((one) => one.zh.length > 0).sort((a, b) => a.zh[0]! - b.zh[0]!)) place(bead);
  return ordered;
}
