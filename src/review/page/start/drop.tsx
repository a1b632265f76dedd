import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useStrings } from '../strings/strings.js';
import { takeInFiles } from './take-in.js';

/** Files may be dropped anywhere on the page. */
export function DropAnywhere(): JSX.Element | null {
  const strings = useStrings();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
    const onDragOver = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onDragLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      void takeInFiles([...event.dataTransfer!.files]);
    };
    document.addEventListener('dragover', onDragOver);
    document.addEventListener('dragleave', onDragLeave);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('dragover', onDragOver);
      document.removeEventListener('dragleave', onDragLeave);
      document.removeEventListener('drop', onDrop);
    };
  }, []);
  return isOver ? <div class="drop">{strings.dropToOpen}</div> : null;
}
