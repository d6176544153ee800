/** What the commands take from the environment. */
export type Environment = {
  /** The folder of documents. */
  dataFolder: string;
  /** Where the site is mounted: begins and ends with a slash. */
  base: string;
  /** Errors in documents end the build. */
  strict: boolean;
};

/**
 * Reads `LEDE_DATA`, `LEDE_BASE` and `LEDE_STRICT`.
 *
 * @throws where `LEDE_BASE` isn't a path.
 */
export function readEnvironment(variables: NodeJS.ProcessEnv): Environment {
  return {
    dataFolder: variables.LEDE_DATA || 'data',
    base: readBase(variables.LEDE_BASE || '/'),
    strict: !['', '0', 'false', undefined].includes(variables.LEDE_STRICT),
  };
}

function readBase(text: string): string {
  const base = `/${text}/`.replace(/\/{2,}/g, '/');
  if (!/^\/([\w.~-]+\/)*$/.test(base)) {
    throw new Error(`LEDE_BASE is "${text}"; it should be a path like /news/.`);
  }
  return base;
}
