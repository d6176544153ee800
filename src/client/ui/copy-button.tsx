import { useState } from 'react';

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
