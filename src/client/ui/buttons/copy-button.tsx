import { useState } from 'react';
import { copyText } from './copy-text.ts';

type CopyButtonProps = {
  className: string | undefined;
  label: string;
  /** The button's label after copying succeeded, and after it failed. */
  done: string;
  failed: string;
  text: string;
};

/** Copies a text to the clipboard and reports the outcome in its label. */
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
