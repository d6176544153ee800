import { useState } from 'react';

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
    navigator.clipboard.writeText(text).then(
      () => setOutcome(done),
      () => setOutcome(failed),
    );
  };
  return (
    <button className={className} onBlur={() => setOutcome(null)} onClick={copy} type="button">
      <span aria-live="polite">{outcome ?? label}</span>
    </button>
  );
}
