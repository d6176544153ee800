/** The file of a folder of documents that holds the site's settings. */
export const settingsFileName = 'site.yaml';
