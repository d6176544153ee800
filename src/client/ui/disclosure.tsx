import type { ReactNode } from 'react';
import { useRemembered } from '#client/routes/entry-memory.ts';

type DisclosureProps = {
  /** Tells it from the others of its page. */
  name: string;
  summary: string;
  className?: string | undefined;
  summaryClass?: string | undefined;
  children: ReactNode;
};

/** What opens on demand, and is open again when its page is come back to. */
export function Disclosure({ name, summary, className, summaryClass, children }: DisclosureProps) {
  const [isOpen, setOpen] = useRemembered(`open: ${name}`, false);
  return (
    <details
      className={className}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      open={isOpen}
    >
      <summary className={summaryClass}>{summary}</summary>
      {children}
    </details>
  );
}
