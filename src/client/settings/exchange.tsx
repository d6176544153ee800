import { type ChangeEvent, useId, useState } from 'react';
import { useLanguage } from '#client/language/language.ts';
import type { ImportFailure } from '#client/language/texts/reader-texts.ts';
import { useReaderTexts } from '#client/language/texts/use-reader-texts.ts';
import {
  formatReaderFile,
  mergeReaderFile,
  parseReaderFile,
} from '#client/reader/exchange/reader-file.ts';
import { useMemory } from '#client/reader/memory.ts';
import { useNotify } from '#client/ui/notify.ts';
import styles from './exchange.module.css';

/** Exports what this browser remembers to a file, and imports such a file. */
export function Exchange() {
  const memory = useMemory();
  const { textsTag } = useLanguage();
  const texts = useReaderTexts();
  const notify = useNotify();
  const headingId = useId();
  const [failure, setFailure] = useState<ImportFailure | null>(null);
  const importFile = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const text = await target.files?.[0]?.text().catch(() => '');
    // Lets the same file be chosen again.
    target.value = '';
    if (text === undefined) return;
    const file = parseReaderFile(text);
    setFailure(typeof file === 'string' ? file : null);
    if (typeof file === 'string') return;
    const { saved, read } = mergeReaderFile(memory, file);
    notify({ text: texts.imported(saved, read) });
  };
  return (
    <section aria-labelledby={headingId} className={styles.exchange} lang={textsTag}>
      <h2 className={styles.heading} id={headingId}>
        {texts.exchange}
      </h2>
      <p>{texts.exchangeWhat}</p>
      <p className={styles.actions}>
        <button
          className={styles.action}
          onClick={() => download(formatReaderFile(memory), memory.now())}
          type="button"
        >
          {texts.exportFile}
        </button>
        <label className={styles.action}>
          {texts.importFile}
          <input
            accept="application/json,.json"
            className="visually-hidden"
            onChange={(event) => void importFile(event)}
            type="file"
          />
        </label>
      </p>
      {failure !== null && <p role="alert">{texts.importFailures[failure]}</p>}
    </section>
  );
}

/** Downloads a text as a JSON file named after the day, in UTC. */
function download(text: string, now: number): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `lede-${new Date(now).toISOString().slice(0, 10)}.json`;
  link.click();
  URL.revokeObjectURL(address);
}
