import { expect, it } from 'vitest';
import { areSwapped } from '../../src/cli/side-order.js';

const zh = '会议于周三在上海举行。';
const en = 'The meeting was held in Shanghai on Wednesday.';

it.each([
  ['Chinese and English', zh, en, false],
  ['English and Chinese', en, zh, true],
  ['Chinese with much Latin, English with Chinese names', `${zh}GDP AI PARK OpenAI`, `${en} (上海)`, false],
  ['the same the other way round', `${en} (上海)`, `${zh}GDP AI PARK OpenAI`, true],
  ['two English texts', en, `${en} 上`, false],
  ['two Chinese texts', `${zh}A`, zh, false],
  ['nothing', '', '', false],
  ['nothing and Chinese', '', zh, true],
  ['numbers', '123', '456', false],
])('%s', (_, first, second, swapped) => expect(areSwapped(first, second)).toBe(swapped));
