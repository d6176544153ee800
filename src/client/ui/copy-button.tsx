import { useState } from 'react';
import { copyText } from './copy-text.ts';

type CopyButtonProps = {
  className: string | undefined;
  label: string;
  /** What the button says once the text is copied, or could not be. */
  done: string;
  failed: string;
  text: string;
};

/** Copies a text to the clipboard, and says so. */
export function CopyButton({ className, label, done, failed, text }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<string | null>(null);
  const copy = () => {
    void copyText(text).then((isCopied) => setOutcome(isCopied ? done : failed));
  };
  return (
    <button className={className} onBlur={() => setOutcome(null)} onClick={copy} type="button">
      <span aria-live="polite">{outcome ?? label}</span>
    </button>
  );
}
