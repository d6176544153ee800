#!/usr/bin/env node
import process from 'node:process';
import { register } from 'tsx/esm/api';

// The rest is TypeScript, which Node 20 doesn't run, and no Node inside `node_modules`. What the
// `tsconfig.json` of the folder says, from which this is called, is about other code.
register({ tsconfig: false });

const { runLede } = await import('./run-lede.ts');
await runLede(process.argv.slice(2));
