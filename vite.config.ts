import process from 'node:process';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { datasetPlugin } from '#generate/dataset-plugin.ts';
import { readEnvironment } from '#generate/environment.ts';
import { fillDevPage } from '#publish/dev-page.ts';
import { firstPaintPlugin } from '#publish/first-paint-plugin.ts';

const { dataFolder, base } = readEnvironment(process.env);

export default defineConfig({
  base,
  build: {
    rolldownOptions: {
      // All that a first visit needs in one file, whatever the pages that load on use share with it.
      output: { codeSplitting: { groups: [{ name: 'lede', tags: ['$initial'] }] } },
    },
  },
  plugins: [
    react(),
    firstPaintPlugin(),
    datasetPlugin({ dataFolder, fillPage: (html, edition) => fillDevPage(html, edition, base) }),
  ],
});
