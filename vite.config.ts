import process from 'node:process';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { readEnvironment } from '#documents/settings/environment.ts';
import { firstPaintPlugin } from '#publish/bundle/first-paint-plugin.ts';
import { datasetPlugin } from '#publish/dev/dataset-plugin.ts';

const { dataFolder, base, sourceDate } = readEnvironment(process.env);

export default defineConfig({
  base,
  build: {
    // One style sheet for all pages: a page has its styles before the code that it loads on use.
    cssCodeSplit: false,
    rolldownOptions: {
      // All the code of a first visit in one file, even what code loaded on use shares with it: fewer
      // requests, and text that compresses better.
      output: { codeSplitting: { groups: [{ name: 'lede', tags: ['$initial'] }] } },
    },
  },
  plugins: [react(), firstPaintPlugin(), datasetPlugin(dataFolder, sourceDate)],
});
