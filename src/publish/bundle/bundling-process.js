import process from 'node:process';
import { register } from 'tsx/esm/api';

// It ends with the build that it works for, even where that was killed before this line.
process.once('disconnect', () => process.exit());
if (!process.connected) process.exit();

// The rest is TypeScript, as in `commands/lede.js`.
register({ tsconfig: false });

const { reportBundling } = await import('./report-bundling.ts');
await reportBundling(process.argv.slice(2));
