import { type FailureReason, useLanguage } from '#client/language/language.ts';
import { Failure } from './failure.tsx';
import { useFailureHelp } from './failure-help.ts';

type LoadFailureProps = {
  /** What failed: `The story could not be loaded.` */
  title: string;
  reason: FailureReason;
  onRetry: () => void;
};

/** The error message for data that could not be loaded. */
export function LoadFailure({ title, reason, onRetry }: LoadFailureProps) {
  const { failures } = useLanguage();
  const help = useFailureHelp();
  // Code that doesn't know the data will not know it at the next attempt either.
  const retry = reason === 'format' ? () => location.reload() : onRetry;
  return (
    <>
      <Failure detail={failures[reason]} onRetry={retry} title={title} />
      {reason === 'unreachable' && help}
    </>
  );
}
