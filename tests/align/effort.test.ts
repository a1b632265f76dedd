import { expect, it } from 'vitest';
import { align } from '../../src/align.js';

const zh = ['2019年5月3日，张娅茜主任来到学校。', '老师们都很高兴。'];
const en = ['On 3 May 2019 Director Zhang Yaxi came to the school.', 'All the teachers were glad.'];

it('names are matched by their sound, but not with little effort', () => {
  const namesOf = (effort: 'default' | 'fast') =>
    align({ zh, en }, { effort }).beads.flatMap(({ evidence }) => evidence.names.map(({ key }) => key));
  expect(namesOf('default')).toEqual(['zhang yaxi']);
  expect(namesOf('fast')).toEqual([]);
});

it('the beads of an easy text, and its dates, are the same with either effort', () => {
  const [careful, fast] = [align({ zh, en }), align({ zh, en }, { effort: 'fast' })];
  expect(fast.beads.map((bead) => [bead.zh, bead.en])).toEqual(careful.beads.map((bead) => [bead.zh, bead.en]));
  expect(fast.beads[0]!.evidence.dates.map(({ key }) => key)).toEqual(['2019-05-03']);
});
