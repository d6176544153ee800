import process from 'node:process';

/**
 * Shows how much of the work is done, in one line of the terminal that goes when all is; nothing where there is
 * no terminal.
 */
export function showProgress(what: string): (done: number, all: number) => void {
  const { stderr } = process;
  return (done, all) => {
    if (!stderr.isTTY) return;
    stderr.write(done < all ? `\r${done} of ${all} ${what}` : '\r\u001b[K');
  };
}
