import { escaped } from './markup.js';
import { PAGE_STYLE } from './page-style.js';

/** A whole page around the parts of a report: no network, no scripts. `main` is markup, the rest text. */
export const htmlPage = (title: string, main: string, signature: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${escaped(title)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${main}
</main>
<footer><p class="dim signature">${escaped(signature)}</p></footer>
</body>
</html>
`;
