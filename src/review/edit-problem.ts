/** Why an edit cannot be made, to be shown. */
export const REASONS = {
  'no-next': 'there is no next pair',
  'no-previous': 'there is no previous pair',
  'few-sentences': 'the pair has fewer sentences',
  'empty-pair': 'one of the pairs would be empty',
  'empty-part': 'one of the parts would be empty',
  'no-sentence': 'the side has no sentence',
  'outside-sentence': 'the place is not inside a sentence of this pair',
  'inside-character': 'the place is inside a character',
  'not-nulls': 'both must be without a translation, one Chinese, one English',
  'is-null': 'it has no translation already',
  'no-other-reading': 'it has no other reading',
} as const;
export type Reason = keyof typeof REASONS;

/** An edit that the document has no place for; `reason` is for those who say it in another language. */
export class EditProblem extends RangeError {
  constructor(readonly reason: Reason) {
    super(REASONS[reason]);
  }
}
