/** Marks what is searched for in the rows in sight, where the browser can mark without changing the page. */
export function highlightSearch(search: string): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.delete('search');
  const wanted = search.toLowerCase();
  if (wanted === '') return;
  const ranges: Range[] = [];
  for (const text of document.querySelectorAll('.pair .side, .pair .note')) {
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) ranges.push(...found(node, wanted));
  }
  CSS.highlights.set('search', new Highlight(...ranges));
}

function found(node: Node, wanted: string): Range[] {
  const text = node.nodeValue!.toLowerCase();
  const ranges: Range[] = [];
  // where lower case is longer than upper case the places are not those of the text; nothing is marked then
  if (text.length !== node.nodeValue!.length) return ranges;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    const range = new Range();
    range.setStart(node, at);
    range.setEnd(node, at + wanted.length);
    ranges.push(range);
  }
  return ranges;
}
