/** The file with the site's settings, at the top of the folder of documents. */
export const settingsFileName = 'site.yaml';
