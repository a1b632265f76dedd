/** Text for an element or a quoted attribute. Control characters, which no page may hold, become U+FFFD. */
export function escaped(text: string): string {
  return text
    .replace(/[&<>"]/g, (mark) => ESCAPES[mark]!)
    .replace(
      /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])/g,
      '\ufffd',
    );
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** An interval stays on one line where a narrow screen breaks the cell. */
const unbroken = (cell: string): string => escaped(cell).replace(/\([\d.]+–[\d.]+\)$/, '<span class="whole">$&</span>');

/** A table; the first column is its rows' heading. Cells are text. */
export function htmlTable(head: readonly string[], rows: readonly (readonly string[])[], caption?: string): string {
  const headRow = head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join('');
  const body = rows.map(
    ([first, ...cells]) =>
      `<tr><th scope="row">${escaped(first ?? '')}</th>${cells.map((cell) => `<td>${unbroken(cell)}</td>`).join('')}</tr>`,
  );
  return `<div class="wide" tabindex="0" role="region" aria-label="${escaped(caption ?? head.join(', '))}"><table>${caption ? `<caption>${escaped(caption)}</caption>` : ''}<thead><tr>${headRow}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table></div>`;
}
