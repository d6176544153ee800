import { useDirectoryTexts } from '#client/language/texts/use-directory-texts.ts';
import { SwitchButton } from '#client/ui/buttons/switch-button.tsx';
import styles from './measure-choice.module.css';
import type { Measure } from './use-measure.ts';

/** Chooses whether the calendar counts stories or reports. Without scripts, it is not there. */
export function MeasureChoice({ measure: { isOfReports, choose } }: { measure: Measure }) {
  const texts = useDirectoryTexts();
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons, not fields of a form
    <div aria-label={texts.countWhat} className={styles.choice} role="group">
      <SwitchButton isOn={!isOfReports} onClick={() => choose(false)}>
        {texts.countStories}
      </SwitchButton>
      <SwitchButton isOn={isOfReports} onClick={() => choose(true)}>
        {texts.countReports}
      </SwitchButton>
    </div>
  );
}
