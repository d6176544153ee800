import process from 'node:process';
import { register } from 'tsx/esm/api';

// As in `commands/lede.js`, which this is called by.
register({ tsconfig: false });

const { reportBundling } = await import('./report-bundling.ts');
await reportBundling(process.argv.slice(2));
