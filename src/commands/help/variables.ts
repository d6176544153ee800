/** The variables that commands heed, as their help tells them. */
export const variables = {
  LEDE_DATA: 'the folder of documents; data by default',
  LEDE_OUT: 'the folder for the finished site; dist by default',
  LEDE_BASE: 'the path that the site is served under, such as /news/; / by default',
  LEDE_STRICT: '1: an error in a document ends the build and leaves the site as it was',
  LEDE_COMPRESS: '0: no compressed copies are written beside the files of the site',
  LEDE_CACHE:
    'the folder of what a run keeps for the next, or 0 for none; .lede/cache beside the documents by default',
  LEDE_PRIVATE_HOSTS: 'hosts of your own network that may be asked for feeds, as host or host:port',
  PORT: 'the port, 0 for any free one; 4173 by default',
  SOURCE_DATE_EPOCH: 'the time of the build, in seconds since 1970; the clock’s by default',
};

export type VariableName = keyof typeof variables;
