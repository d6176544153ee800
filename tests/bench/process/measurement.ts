import process from 'node:process';
import * as z from 'zod';

/** What a process found out about a task of its own, sent to the process that started it. */
export const measurement = z.object({
  milliseconds: z.number(),
  /** What all cores spent on it; where others use the machine, it says more than the clock. */
  cpuMilliseconds: z.number(),
  /** How many documents, stories or pages came out. */
  count: z.number(),
  /** The most memory that the process held, in MB. */
  peakMegabytes: z.number(),
});
export type Measurement = z.infer<typeof measurement>;

/** Runs a task, which returns how much came out, and sends the measurement to the parent process. */
export async function sendMeasurement(task: () => Promise<number> | number): Promise<void> {
  const start = performance.now();
  const before = process.cpuUsage();
  const count = await task();
  const milliseconds = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  const cpuMilliseconds = (user + system) / 1000;
  const peakMegabytes = process.resourceUsage().maxRSS / 1000;
  process.send?.({ milliseconds, cpuMilliseconds, count, peakMegabytes } satisfies Measurement);
  process.disconnect?.();
}
