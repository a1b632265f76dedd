type Fields = Readonly<Record<string, unknown>>;
interface Shared {
  readonly zh: string;
  readonly en: string;
}

const isShared = (value: unknown): value is Shared => {
  const { zh, en } = (value ?? {}) as Fields;
  return typeof zh === 'string' && typeof en === 'string';
};

/** The `evidence` of a record of JSON Lines on one line: `3月8日 = 8 March · 2019年 ≠ 2020`. */
export function evidenceText(evidence: Fields): string {
  const list = (name: string): Shared[] => (Array.isArray(evidence[name]) ? evidence[name].filter(isShared) : []);
  const agree = ['dates', 'numbers', 'names'].flatMap(list).map(({ zh, en }) => `${zh} = ${en}`);
  const contradict = list('contradictions').map(({ zh, en }) => `${zh} ≠ ${en}`);
  return [...agree, ...contradict].join(' · ');
}
