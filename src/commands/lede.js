#!/usr/bin/env node
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { register } from 'tsx/esm/api';

// V8 would let the heap of a large edition grow to three times what it holds before it looks for garbage. Half as much
// again saves a quarter of a build's memory, and costs a tenth of the time in which it reads documents.
setFlagsFromString('--heap-growing-percent=50');

// The rest is TypeScript, which Node 20 doesn't run, and no Node inside `node_modules`. What the
// `tsconfig.json` of the folder says, from which this is called, is about other code.
register({ tsconfig: false });

const { runLede } = await import('./run-lede.ts');
await runLede(process.argv.slice(2));
