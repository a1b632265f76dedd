import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { hasLexicon } from '../aligner/embedded-lexicon.js';
import { useStrings } from '../strings/strings.js';
import { EXAMPLE, EXAMPLE_NAME } from './example.js';
import { RecentDocuments } from './recent.js';
import { alignTexts, takeInFiles } from './take-in.js';

/** Where a document comes from: pasted, chosen, dropped, the example, or kept from another time. */
export function Opener(): JSX.Element {
  const strings = useStrings();
  const [isTwo, setTwo] = useState(false);
  const [texts, setTexts] = useState({ mixed: '', zh: '', en: '' });
  const files = useRef<HTMLInputElement>(null);
  const isReady = isTwo ? texts.zh.trim() !== '' && texts.en.trim() !== '' : texts.mixed.trim() !== '';
  const field = (name: keyof typeof texts, label: string, lang?: string): JSX.Element => (
    <textarea
      class="text"
      aria-label={label}
      placeholder={label}
      {...(lang && { lang })}
      dir="auto"
      value={texts[name]}
      onInput={(event) => setTexts({ ...texts, [name]: event.currentTarget.value })}
    />
  );
  const chooseFiles = (
    <>
      <button type="button" onClick={() => files.current!.click()}>
        {strings.chooseFiles}
      </button>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        onChange={({ currentTarget }) => {
          const chosen = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          void takeInFiles(chosen);
        }}
      />
    </>
  );
  if (!hasLexicon()) {
    return (
      <div class="opener">
        <p>{strings.smallHelp}</p>
        <div class="panel-foot">{chooseFiles}</div>
        <RecentDocuments />
      </div>
    );
  }
  return (
    <div class="opener">
      <p>{strings.startHelp}</p>
      <fieldset class="segmented">
        <legend class="unseen">{strings.startTitle}</legend>
        {[false, true].map((two) => (
          <label>
            <input type="radio" name="how-many" checked={isTwo === two} onChange={() => setTwo(two)} />
            <span>{two ? strings.twoTexts : strings.mixedText}</span>
          </label>
        ))}
      </fieldset>
      <div class={isTwo ? 'both' : ''}>
        {isTwo ? (
          <>
            {field('zh', strings.chinese, 'zh')}
            {field('en', strings.english, 'en')}
          </>
        ) : (
          field('mixed', strings.mixedText)
        )}
      </div>
      <div class="panel-foot">
        <button
          type="button"
          class="main"
          disabled={!isReady}
          onClick={() => alignTexts(isTwo ? { zh: texts.zh, en: texts.en } : texts.mixed, strings.pasted)}
        >
          {strings.align}
        </button>
        {chooseFiles}
        <button type="button" class="quiet" onClick={() => alignTexts(EXAMPLE, EXAMPLE_NAME)}>
          {strings.example}
        </button>
      </div>
      <p class="dim">{strings.dropHere}</p>
      <RecentDocuments />
    </div>
  );
}
