import type { JSX } from 'preact';

/** What the page makes of a text, in one pair. For the eye only. */
export function Sample(): JSX.Element {
  return (
    <div class="sample both" aria-hidden="true">
      <p class="text" lang="zh-Hans">
        <mark class="colour-0">2019年5月3日</mark>，<mark class="colour-2">青溪镇</mark>的旧邮局重新开门，藏书
        <mark class="colour-1">1.2万</mark>册。
      </p>
      <p class="text" lang="en">
        On <mark class="colour-0">3 May 2019</mark> the old post office of <mark class="colour-2">Qingxi</mark> opened
        its doors again, with <mark class="colour-1">12,000</mark> books.
      </p>
    </div>
  );
}
