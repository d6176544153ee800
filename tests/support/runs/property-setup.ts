import process from 'node:process';
import fc from 'fast-check';

/* `npm run fuzz` says how the properties begin; without it, each run begins anew. */
const seed = process.env.LEDE_SEED;
if (seed !== undefined) fc.configureGlobal({ seed: Number(seed) });
