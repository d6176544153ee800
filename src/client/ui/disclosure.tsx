import type { ReactNode } from 'react';
import { useLanguage } from '#client/language/language.ts';
import { useRemembered } from '#client/routes/entry-memory.ts';

type DisclosureProps = {
  /** Unique within the page. */
  name: string;
  summary: string;
  className?: string | undefined;
  summaryClass?: string | undefined;
  children: ReactNode;
};

/** A section that opens on demand. Returning to its history entry restores whether it was open. */
export function Disclosure({ name, summary, className, summaryClass, children }: DisclosureProps) {
  const { textsTag } = useLanguage();
  const [isOpen, setOpen] = useRemembered(`open: ${name}`, false);
  return (
    <details
      className={className}
      onToggle={({ currentTarget }) => {
        // Also told, and late, where it is drawn for another entry, as while the reader leaves and comes back.
        if (currentTarget.open !== isOpen) setOpen(currentTarget.open);
      }}
      open={isOpen}
    >
      <summary className={summaryClass} lang={textsTag}>
        {summary}
      </summary>
      {children}
    </details>
  );
}
