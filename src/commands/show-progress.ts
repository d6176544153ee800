/** How far a run is: so many of what a step works on are done. */
export type Progress = { step: keyof typeof doneSteps; done: number; of: number };

const doneSteps = {
  feeds: 'Feeds asked',
  documents: 'Documents written',
  pictures: 'Pictures kept',
  reading: 'Documents read',
  search: 'Stories indexed',
  pages: 'Pages written',
};

type Output = { isTTY?: boolean; write: (text: string) => unknown };

/** Without a terminal, so many lines tell how far a step is. */
const linesPerStep = 10;

/**
 * Shows how far the steps of a run are, of which several may be under way: in one line that is written anew, or
 * where there is no terminal, in a line for each tenth of a step. Nothing is shown of steps with little to do.
 *
 * @param output null to show nothing
 */
export function showProgress(output: Output | null): {
  show: (progress: Progress) => void;
  end: () => void;
} {
  let shown = '';
  /** What is told of the steps that are under way. */
  const told = new Map<Progress['step'], { line: string; tenths: number }>();
  const show = ({ step, done, of }: Progress) => {
    if (output === null || of < linesPerStep) return;
    const line = `${doneSteps[step]}: ${done} of ${of}`;
    const tenths = Math.floor((done * linesPerStep) / of);
    const isNew = tenths > (told.get(step)?.tenths ?? 0);
    told.set(step, { line, tenths });
    const all = [...told.values()].map((each) => each.line).join(' · ');
    if (output.isTTY) output.write(`\r${all.padEnd(shown.length)}`);
    else if (isNew) output.write(`${line}\n`);
    shown = all;
    if (done === of) told.delete(step);
  };
  const end = () => {
    if (output?.isTTY && shown !== '') output.write(`\r${' '.repeat(shown.length)}\r`);
  };
  return { show, end };
}
