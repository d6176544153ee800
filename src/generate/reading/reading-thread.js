import { register } from 'tsx/esm/api';

// A thread doesn't know what its parent has registered.
register({ tsconfig: false });

await import('./read-for-parent.ts');
