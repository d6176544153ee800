import { useLanguage } from '#client/language/language.ts';
import { QuietButton } from '#client/ui/buttons/quiet-button.tsx';

type HiddenStoriesToggleProps = {
  /** The number of muted stories. */
  count: number;
  isRevealed: boolean;
  onToggle: (isRevealed: boolean) => void;
};

/** Shows how many stories are hidden because their topic or publisher is muted, and reveals them. */
export function HiddenStoriesToggle({ count, isRevealed, onToggle }: HiddenStoriesToggleProps) {
  const language = useLanguage();
  if (count === 0) return null;
  return (
    <QuietButton isExpanded={isRevealed} onClick={() => onToggle(!isRevealed)}>
      {isRevealed ? language.hideMuted(count) : language.showMuted(count)}
    </QuietButton>
  );
}
