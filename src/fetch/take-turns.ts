/** Runs tasks in turns: one a host at a time, and so many in all. */
export type Turns = {
  /** Waits for a turn of the host, then runs the task, which must not wait for another turn. */
  take: <T>(host: string, task: () => Promise<T>) => Promise<T>;
  /** From now on the host is left alone for so many milliseconds after each of its tasks. */
  pause: (host: string, milliseconds: number) => void;
};

/** The tasks of a host. It is busy while one runs, and in the pause after it. */
type Lane = { tasks: (() => Promise<void>)[]; busy: boolean; pause: number };

/**
 * The hosts take turns in the order in which their first task came, and each has one task a turn: a host
 * with a thousand tasks makes the others wait no longer than a host with one. A pause takes no
 * connection. `wait` must not reject.
 */
export function openTurns(
  connections: number,
  wait: (milliseconds: number) => Promise<void>,
): Turns {
  const lanes = new Map<string, Lane>();
  const ready: Lane[] = [];
  let running = 0;

  const laneOf = (host: string): Lane => {
    const lane = lanes.get(host) ?? { tasks: [], busy: false, pause: 0 };
    lanes.set(host, lane);
    return lane;
  };

  const advance = (): void => {
    while (running < connections) {
      const lane = ready.shift();
      const task = lane?.tasks.shift();
      if (lane === undefined || task === undefined) return;
      void runTask(lane, task);
    }
  };

  const runTask = async (lane: Lane, task: () => Promise<void>): Promise<void> => {
    lane.busy = true;
    running += 1;
    await task();
    running -= 1;
    advance();
    if (lane.pause > 0) await wait(lane.pause);
    lane.busy = false;
    if (lane.tasks.length > 0) ready.push(lane);
    advance();
  };

  return {
    take: (host, task) =>
      new Promise((resolve, reject) => {
        const lane = laneOf(host);
        lane.tasks.push(() => task().then(resolve, reject));
        if (!lane.busy && lane.tasks.length === 1) ready.push(lane);
        advance();
      }),
    pause: (host, milliseconds) => {
      laneOf(host).pause = milliseconds;
    },
  };
}
