import { bitextOf } from './bitext-fixture.js';

/** A bulletin written for the tests: every shape of bead, evidence of every kind, and characters that formats trip over. */
export const harbour = bitextOf([
  {
    zh: ['临港市举办第三届国际航运论坛'],
    en: ['Lingang Hosts Third International Shipping Forum'],
    confidence: 0.98412,
    numbers: [['第三', 'Third', '#3']],
    names: [['临港', 'Lingang', 'lingang']],
    coverage: { zh: 0.8333333, en: 0.8 },
    lengthRatio: 1.0712345,
  },
  {
    zh: ['2021年10月12日至14日，第三届国际航运论坛在临港会展中心举行，来自28个国家和地区的300余名代表出席。'],
    en: [
      'The Third International Shipping Forum was held at the Lingang Convention Centre from October 12 to 14, 2021.',
      'Over 300 delegates from 28 countries and regions attended.',
    ],
    confidence: 0.9371,
    dates: [['2021年10月12日至14日', 'October 12 to 14, 2021', '2021-10-12/2021-10-14']],
    numbers: [
      ['28', '28', '28'],
      ['300余', 'Over 300', '>300'],
    ],
    names: [['临港', 'Lingang', 'lingang']],
    coverage: { zh: 0.76, en: 0.71 },
    lengthRatio: 0.97,
    runnerUp: { zh: [1], en: [1], probability: 0.0412 },
  },
  {
    zh: ['市长罗佩芸致欢迎辞。', '她说：“港口不只是‘大门’，也是‘桥梁’！”'],
    en: ['Mayor Luo Peiyun welcomed the guests: "A port is not only a gate & a wall, but <a bridge>!"'],
    confidence: 0.71,
    names: [['罗佩芸', 'Luo Peiyun', 'luo peiyun']],
    coverage: { zh: 0.5, en: 0.45 },
    lengthRatio: 1.2,
    runnerUp: { zh: [2], en: [3], probability: 0.21 },
  },
  { zh: ['（记者 白若兰 摄）'], en: [], confidence: 0.88 },
  {
    zh: ['全年集装箱吞吐量达到1250万标箱，比2019年增长6.5%。'],
    en: ['Container throughput reached 12.5 million TEU in the year, up 6.5 percent on 2020.'],
    confidence: 0.4321,
    numbers: [
      ['1250万', '12.5 million', '12500000'],
      ['6.5%', '6.5 percent', '6.5%'],
    ],
    contradictions: [['date', '2019年', '2020', '2019', '2020']],
    coverage: { zh: 0.66, en: 0.6 },
    lengthRatio: 0.91,
    runnerUp: { zh: [5], en: [], probability: 0.3 },
  },
  { zh: [], en: ['All photographs are published by permission of the organisers.'], confidence: 0.93 },
  {
    zh: ['新系统名为HarborLink.', 'Blue Anchor公司负责运营\u0007。'],
    en: ['The new system is called HarborLink,\tand is run by Blue Anchor\u2028Ltd. 🚢'],
    confidence: 0.9999,
    names: [['HarborLink', 'HarborLink', 'harborlink']],
    lengthRatio: 1,
  },
]);
