import { spawn } from 'node:child_process';
import process from 'node:process';
import { parseArgs } from 'node:util';

/*
 * npm run fuzz [-- --runs 5000 --seed 1]
 * Runs the properties of the generator and of gathering as often as one likes, from a seed of one's choice. What
 * fails names its seed and the smallest input found, so that it can be run again.
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
});
console.log(`Properties with ${values.runs} runs from seed ${values.seed}`);
const files = [
  'tests/generate/properties.test.ts',
  'tests/generate/mutations.test.ts',
  'tests/gather/properties.test.ts',
];
const run = spawn('npx', ['vitest', 'run', '--project', 'node', ...files], {
  env: { ...process.env, LEDE_RUNS: values.runs, LEDE_SEED: values.seed },
  stdio: 'inherit',
});
run.once('close', (code) => {
  process.exitCode = code ?? 1;
});
