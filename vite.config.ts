import process from 'node:process';
import { defineConfig, mergeConfig } from 'vite';
import { readEnvironment } from '#documents/settings/environment.ts';
import { clientConfig } from '#publish/bundle/client-config.ts';
import { datasetPlugin } from '#publish/dev/dataset-plugin.ts';

const { dataFolder, base, sourceDate } = readEnvironment(process.env);

// For tools that look for it here, and for `vite` itself. Lede's own commands don't read it.
export default defineConfig(
  mergeConfig(clientConfig(base), { plugins: [datasetPlugin(dataFolder, sourceDate, null)] }),
);
