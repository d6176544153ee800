import { type ServingLede, serveByLede } from '#tests/support/processes/run-lede.ts';

export type DevServer = ServingLede;

/** Starts `lede dev` on a folder of documents, at a free port of this machine's own. */
export async function startDevServer(dataFolder: string): Promise<DevServer> {
  return serveByLede(['dev', '--port', '0'], { variables: { LEDE_DATA: dataFolder } });
}
