import { useLanguage } from '#client/language/language.ts';
import { QuietButton } from '#client/ui/quiet-button.tsx';

type HiddenStoriesToggleProps = {
  /** How many stories are muted. */
  count: number;
  isRevealed: boolean;
  onToggle: (isRevealed: boolean) => void;
};

/** Says how many stories are not shown because the reader muted their topic or source, and shows them. */
export function HiddenStoriesToggle({ count, isRevealed, onToggle }: HiddenStoriesToggleProps) {
  const language = useLanguage();
  if (count === 0) return null;
  return (
    <QuietButton isExpanded={isRevealed} onClick={() => onToggle(!isRevealed)}>
      {isRevealed ? language.hideMuted(count) : language.showMuted(count)}
    </QuietButton>
  );
}
