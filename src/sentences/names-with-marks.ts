/** Names whose own spelling ends in `!`; the mark ends a sentence only where the next word shows that one begins. */
export const NAMES_WITH_EXCLAMATION_MARK: ReadonlySet<string> = new Set(
  `Yahoo YAHOO Yum Jeopardy Joomla Wham Kahoot Oklahoma`.split(/\s+/),
);
