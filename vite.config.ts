import process from 'node:process';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { readEnvironment } from '#documents/settings/environment.ts';
import { firstPaintPlugin } from '#publish/bundle/first-paint-plugin.ts';
import { datasetPlugin } from '#publish/dev/dataset-plugin.ts';
import { fillDevPage } from '#publish/dev/dev-page.ts';

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
