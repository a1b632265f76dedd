import type { JSX } from 'preact';
import { useStrings } from '../strings/strings.js';
import { caretAt } from './caret-at.js';
import { type Cut, movedByCharacter, movedBySentence, settled } from './cut.js';

interface Props {
  readonly lang: string;
  readonly language: string;
  readonly sentences: readonly string[];
  readonly cut: Cut;
  readonly onCut: (cut: Cut) => void;
}

/** As much as is read out of either side of the cut. */
const READ_OUT = 24;

/** The sentences of a side with a cut that is set by clicking into them, or with the arrow keys. */
export function CutSlider({ lang, language, sentences, cut, onCut }: Props): JSX.Element {
  const strings = useStrings();
  const joint = lang === 'en' ? ' ' : '';
  const before = [...sentences.slice(0, cut.sentence), sentences[cut.sentence]?.slice(0, cut.offset) ?? ''].join(joint);
  const after = [sentences[cut.sentence]?.slice(cut.offset) ?? '', ...sentences.slice(cut.sentence + 1)].join(joint);
  const valueText =
    before.trim() === ''
      ? strings.cutStart
      : after.trim() === ''
        ? strings.cutEnd
        : strings.cutAt(before.trim().slice(-READ_OUT), after.trim().slice(0, READ_OUT));

  const onKeyDown = (event: KeyboardEvent): void => {
    const direction = /^Arrow(?:Right|Down)$/.test(event.key)
      ? 1
      : /^Arrow(?:Left|Up)$/.test(event.key)
        ? -1
        : undefined;
    if (direction !== undefined) {
      onCut((event.shiftKey ? movedByCharacter : movedBySentence)(cut, direction, sentences));
    } else if (event.key === 'Home') onCut({ sentence: 0, offset: 0 });
    else if (event.key === 'End') onCut({ sentence: sentences.length, offset: 0 });
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onClick = (event: MouseEvent): void => {
    const caret = caretAt(event.clientX, event.clientY);
    const part = caret?.node.parentElement;
    if (part?.dataset.sentence === undefined) return;
    onCut(
      settled(
        { sentence: Number(part.dataset.sentence), offset: Number(part.dataset.from) + caret!.offset },
        sentences,
      ),
    );
  };

  const part = (sentence: number, from: number, to: number | undefined, isBefore: boolean): JSX.Element => (
    <span class={isBefore ? 'before' : 'after'} data-sentence={sentence} data-from={from}>
      {sentences[sentence]!.slice(from, to)}
    </span>
  );
  return (
    <div
      class="text cut-text"
      lang={lang}
      dir="auto"
      role="slider"
      tabIndex={0}
      aria-label={strings.cutIn(language)}
      aria-valuemin={0}
      aria-valuemax={before.length + after.length}
      aria-valuenow={before.length}
      aria-valuetext={valueText}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      {sentences.map((_, sentence) => (
        <>
          {sentence === cut.sentence && cut.offset === 0 && <i class="cut" />}
          {sentence === cut.sentence && cut.offset > 0 ? (
            <>
              {part(sentence, 0, cut.offset, true)}
              <i class="cut" />
              {part(sentence, cut.offset, undefined, false)}
            </>
          ) : (
            part(sentence, 0, undefined, sentence < cut.sentence)
          )}
          {sentence < sentences.length - 1 && joint}
        </>
      ))}
      {cut.sentence === sentences.length && <i class="cut" />}
    </div>
  );
}
