import process from 'node:process';
import { register } from 'tsx/esm/api';

// The rest is TypeScript, as in `commands/lede.js`.
register({ tsconfig: false });

const { reportBundling } = await import('./report-bundling.ts');
await reportBundling(process.argv.slice(2));
