import { useLanguage } from '#client/language/language.ts';
import { useDirectoryTexts } from '#client/language/texts/use-directory-texts.ts';
import type { DayCount } from '#client/queries/archive/calendar.ts';
import { DayForm } from './day-form.tsx';
import { MeasureChoice } from './measure-choice.tsx';
import styles from './plot-apparatus.module.css';
import { ShadeLegend } from './shade-legend.tsx';
import type { Measure } from './use-measure.ts';

type PlotApparatusProps = {
  measure: Measure;
  /** The days that have stories, the oldest first. */
  days: readonly DayCount[];
  steps: readonly number[];
  most: number;
  /** The id of what the plot counts, which names it. */
  labelId: string;
  /** The id of the hint for the keyboard, which describes the plot. */
  hintId: string;
};

/** What stands above a plot of days: what it counts and how, and another way to a day. */
export function PlotApparatus({ measure, days, steps, most, labelId, hintId }: PlotApparatusProps) {
  const { textsTag } = useLanguage();
  const texts = useDirectoryTexts();
  return (
    <div className={styles.apparatus} lang={textsTag}>
      <MeasureChoice measure={measure} />
      <ShadeLegend label={measure.perDay} labelId={labelId} most={most} steps={steps} />
      <DayForm first={days[0]?.day} last={days.at(-1)?.day} pathOf={measure.pathOf} />
      <p className={styles.hint} id={hintId}>
        {texts.keyboardHint}
      </p>
    </div>
  );
}
