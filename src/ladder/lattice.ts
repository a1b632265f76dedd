/**
 * The lattice that a ladder is chosen from. Cell (i, j) stands for the rung after the first i Chinese and j English segments; an arc
 * is a bead, from its first rung to its last. Only cells of a band are there: row i holds j from `low[i]` to `high[i]`.
 */
export interface Lattice {
  /** Segments of each side. */
  readonly zhCount: number;
  readonly enCount: number;
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** Number of the first cell of row i, so that cell (i, j) has number `firstCell[i] + j - low[i]`. Length zhCount + 2. */
  readonly firstCell: Int32Array;
  /** CSR by cell: the arcs that start there. */
  readonly arcOffsets: Int32Array;
  /** Row and column of the cell in which each arc starts, and how many segments of each side it takes. */
  readonly arcRow: Int32Array;
  readonly arcColumn: Int32Array;
  readonly arcZh: Uint8Array;
  readonly arcEn: Uint8Array;
}

/** A band of cells, before it is known which beads it holds. */
export interface Band {
  readonly zhCount: number;
  readonly enCount: number;
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** The number of the first cell of each row of a band. */
export function firstCells(band: Band): Int32Array {
  const first = new Int32Array(band.zhCount + 2);
  for (let i = 0; i <= band.zhCount; i++) first[i + 1] = first[i]! + Math.max(0, band.high[i]! - band.low[i]! + 1);
  return first;
}

/**
 * Lays out a lattice: `eachArc(i, j, take)` is asked for the arcs that start in each cell of the band, row by row, and calls `take` with
 * the number of segments of each side. Arcs that end outside the band are left out.
 */
export function layLattice(
  band: Band,
  eachArc: (i: number, j: number, take: (zh: number, en: number) => void) => void,
): Lattice {
  const { zhCount, enCount, low, high } = band;
  const firstCell = firstCells(band);
  const cells = firstCell[zhCount + 1]!;
  const arcOffsets = new Int32Array(cells + 1);
  let capacity = cells * 4 + 16;
  let arcRow = new Int32Array(capacity);
  let arcColumn = new Int32Array(capacity);
  let arcZh = new Uint8Array(capacity);
  let arcEn = new Uint8Array(capacity);
  let arcs = 0;
  let [i, j] = [0, 0];
  const take = (zh: number, en: number): void => {
    const row = i + zh;
    const column = j + en;
    if (row > zhCount || column < low[row]! || column > high[row]!) return;
    if (arcs === capacity) {
      capacity *= 2;
      arcRow = grown(arcRow, new Int32Array(capacity));
      arcColumn = grown(arcColumn, new Int32Array(capacity));
      arcZh = grown(arcZh, new Uint8Array(capacity));
      arcEn = grown(arcEn, new Uint8Array(capacity));
    }
    arcRow[arcs] = i;
    arcColumn[arcs] = j;
    arcZh[arcs] = zh;
    arcEn[arcs++] = en;
  };
  let cell = 0;
  for (i = 0; i <= zhCount; i++) {
    for (j = low[i]!; j <= high[i]!; j++) {
      eachArc(i, j, take);
      arcOffsets[++cell] = arcs;
    }
  }
  return {
    zhCount,
    enCount,
    low,
    high,
    firstCell,
    arcOffsets,
    arcRow: arcRow.slice(0, arcs),
    arcColumn: arcColumn.slice(0, arcs),
    arcZh: arcZh.slice(0, arcs),
    arcEn: arcEn.slice(0, arcs),
  };
}

function grown<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** The lattice with only the arcs for which `keep` says so; cells that no kept arc touches stay in the band. */
export function pruneLattice(lattice: Lattice, keep: (arc: number) => boolean): { lattice: Lattice; kept: Int32Array } {
  const kept: number[] = [];
  const arcOffsets = new Int32Array(lattice.arcOffsets.length);
  for (let cell = 0; cell + 1 < arcOffsets.length; cell++) {
    for (let arc = lattice.arcOffsets[cell]!; arc < lattice.arcOffsets[cell + 1]!; arc++) if (keep(arc)) kept.push(arc);
    arcOffsets[cell + 1] = kept.length;
  }
  const index = Int32Array.from(kept);
  return {
    kept: index,
    lattice: {
      ...lattice,
      arcOffsets,
      arcRow: index.map((arc) => lattice.arcRow[arc]!),
      arcColumn: index.map((arc) => lattice.arcColumn[arc]!),
      arcZh: Uint8Array.from(index, (arc) => lattice.arcZh[arc]!),
      arcEn: Uint8Array.from(index, (arc) => lattice.arcEn[arc]!),
    },
  };
}

/** One lattice of several, each of which begins at the last rung of the one before. */
export function joinLattices(parts: readonly Lattice[]): Lattice {
  if (parts.length === 1) return parts[0]!;
  const zhCount = parts.reduce((sum, part) => sum + part.zhCount, 0);
  const enCount = parts.reduce((sum, part) => sum + part.enCount, 0);
  const arcCount = parts.reduce((sum, part) => sum + part.arcRow.length, 0);
  const low = new Int32Array(zhCount + 1);
  const high = new Int32Array(zhCount + 1);
  const [arcRow, arcColumn] = [new Int32Array(arcCount), new Int32Array(arcCount)];
  const [arcZh, arcEn] = [new Uint8Array(arcCount), new Uint8Array(arcCount)];
  let [row, column, arc] = [0, 0, 0];
  for (const part of parts) {
    for (let i = 0; i <= part.zhCount; i++) {
      // the row in which two parts meet has the first cells of the one and the last ones of the other
      if (i > 0 || row === 0) low[row + i] = column + part.low[i]!;
      high[row + i] = column + part.high[i]!;
    }
    for (let a = 0; a < part.arcRow.length; a++, arc++) {
      arcRow[arc] = row + part.arcRow[a]!;
      arcColumn[arc] = column + part.arcColumn[a]!;
      arcZh[arc] = part.arcZh[a]!;
      arcEn[arc] = part.arcEn[a]!;
    }
    row += part.zhCount;
    column += part.enCount;
  }
  const band = { zhCount, enCount, low, high };
  const firstCell = firstCells(band);
  const arcOffsets = new Int32Array(firstCell[zhCount + 1]! + 1);
  for (let a = 0; a < arcCount; a++) arcOffsets[firstCell[arcRow[a]!]! + arcColumn[a]! - low[arcRow[a]!]! + 1]!++;
  for (let cell = 0; cell + 1 < arcOffsets.length; cell++) arcOffsets[cell + 1]! += arcOffsets[cell]!;
  return { ...band, firstCell, arcOffsets, arcRow, arcColumn, arcZh, arcEn };
}
