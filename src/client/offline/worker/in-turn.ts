let last: Promise<unknown> = Promise.resolve();

/** Does what changes the caches one after the other, since each looks at what is there first. */
export function inTurn(task: () => Promise<void>): Promise<void> {
  const turn = last.then(task);
  last = turn.catch(() => undefined);
  return turn;
}
