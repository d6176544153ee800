/** How far a run is: so many of the feeds, documents or pictures are done. */
type Progress = { step: keyof typeof doneSteps; done: number; of: number };

const doneSteps = {
  feeds: 'Feeds asked',
  documents: 'Documents written',
  pictures: 'Pictures kept',
};

type Output = { isTTY?: boolean; write: (text: string) => unknown };

/** Without a terminal, so many lines tell how far a step is. */
const linesPerStep = 10;

/**
 * Shows how far a run is: in one line that is written anew, or where there is no terminal, in a line for
 * each tenth of a step. Nothing is shown of steps with little to do.
 *
 * @param output null to show nothing
 */
export function showProgress(output: Output | null): {
  show: (progress: Progress) => void;
  end: () => void;
} {
  let shown = '';
  const show = ({ step, done, of }: Progress) => {
    if (output === null || of < linesPerStep) return;
    const line = `${doneSteps[step]}: ${done} of ${of}`;
    if (output.isTTY) output.write(`\r${line.padEnd(shown.length)}`);
    else if (done === of || done % Math.ceil(of / linesPerStep) === 0) output.write(`${line}\n`);
    shown = line;
  };
  const end = () => {
    if (output?.isTTY && shown !== '') output.write(`\r${' '.repeat(shown.length)}\r`);
  };
  return { show, end };
}
