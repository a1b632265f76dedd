import type { JSX } from 'preact';
import { Opener } from '../start/opener.js';
import { useStrings } from '../strings/strings.js';
import { Dialog } from './dialog.js';

export function OpenDialog(): JSX.Element {
  return (
    <Dialog title={useStrings().openTitle}>
      <Opener />
    </Dialog>
  );
}
