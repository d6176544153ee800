import { type ChangeEvent, useId, useState } from 'react';
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

/** Takes what is remembered to another browser, as a file, and brings it in from one. */
export function Exchange() {
  const memory = useMemory();
  const texts = useReaderTexts();
  const notify = useNotify();
  const headingId = useId();
  const [failure, setFailure] = useState<ImportFailure | null>(null);
  const takeIn = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const text = await target.files?.[0]?.text().catch(() => '');
    // The same file can then be chosen again.
    target.value = '';
    if (text === undefined) return;
    const reading = parseReaderFile(text);
    setFailure(typeof reading === 'string' ? reading : null);
    if (typeof reading === 'string') return;
    const { saved, read } = mergeReaderFile(memory, reading);
    notify({ text: texts.imported(saved, read) });
  };
  return (
    <section aria-labelledby={headingId} className={styles.exchange}>
      <h2 className={styles.heading} id={headingId}>
        {texts.exchange}
      </h2>
      <p>{texts.exchangeWhat}</p>
      <p className={styles.ways}>
        <button
          className={styles.way}
          onClick={() => download(formatReaderFile(memory), memory.now())}
          type="button"
        >
          {texts.exportFile}
        </button>
        <label className={styles.way}>
          {texts.importFile}
          <input
            accept="application/json,.json"
            className="visually-hidden"
            onChange={(event) => void takeIn(event)}
            type="file"
          />
        </label>
      </p>
      {failure !== null && <p role="alert">{texts.importFailures[failure]}</p>}
    </section>
  );
}

/** Hands a text to the browser as a file, named by the day. */
function download(text: string, now: number): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `lede-${new Date(now).toISOString().slice(0, 10)}.json`;
  link.click();
  URL.revokeObjectURL(address);
}
