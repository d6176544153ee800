import react from '@vitejs/plugin-react';
import type { BuildEnvironmentOptions, InlineConfig } from 'vite';
import { bundlerChecks } from './bundler-checks.ts';
import { firstPaintPlugin } from './first-paint-plugin.ts';
import { packageRoot } from './package-root.ts';

/**
 * How Vite bundles the client, wherever the command runs: the code is in Lede's own folder, which may be
 * inside `node_modules`, and nothing is written there. It is not left to Vite to find this, since
 * it would write a copy of a configuration file beside it.
 */
export function clientConfig(base: string): InlineConfig {
  return { ...codeConfig(base), plugins: [react(), firstPaintPlugin()] };
}

/** The same for code that another page than those of `index.html` loads. */
export function codeConfig(base: string): InlineConfig {
  return {
    configFile: false,
    root: packageRoot,
    base,
    build: clientBuild,
    // The router's is for versions of React that had none.
    resolve: { alias: { 'use-sync-external-store/shim/index.js': 'react' } },
    // Not what the folder around Lede has for styles of its own.
    css: { postcss: {} },
    plugins: [react()],
  };
}

const clientBuild: BuildEnvironmentOptions = {
  // One style sheet for all pages: a page has its styles before the code that it loads on use.
  cssCodeSplit: false,
  rolldownOptions: {
    checks: bundlerChecks,
    // All the code of a first visit in one file, even what code loaded on use shares with it: fewer
    // requests, and text that compresses better.
    output: { codeSplitting: { groups: [{ name: 'lede', tags: ['$initial'] }] } },
  },
};
