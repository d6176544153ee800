import process from 'node:process';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { datasetPlugin } from '#generate/dataset-plugin.ts';
import { readEnvironment } from '#generate/environment.ts';
import { fillDevPage } from '#publish/dev-page.ts';

const { dataFolder, base } = readEnvironment(process.env);

export default defineConfig({
  base,
  plugins: [
    react(),
    datasetPlugin({ dataFolder, fillPage: (html, edition) => fillDevPage(html, edition, base) }),
  ],
});
