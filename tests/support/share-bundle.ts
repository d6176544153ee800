import { cp, mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { bundleClient, type ClientBundle } from '#publish/bundle/bundle-client.ts';

/**
 * Bundles the client once, into a folder of its own, for several builds at the root of a host: to bundle it takes
 * most of the time of a small site's build.
 */
export async function shareBundle(shared: string): Promise<typeof bundleClient> {
  await mkdir(shared, { recursive: true });
  const code = await bundleClient(shared, '/');
  return async (staging): Promise<ClientBundle> => {
    await cp(shared, staging, { recursive: true });
    const file = join(staging, relative(shared, code.renderer.file));
    return { ...code, renderer: { ...code.renderer, file } };
  };
}
