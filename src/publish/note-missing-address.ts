import { type Diagnostic, diagnostic } from '#documents/problems/diagnostics.ts';
import { settingsFileName } from '#documents/settings/settings-file-name.ts';
import type { GeneratedSite } from '#generate/generate.ts';

/** A site with a note of what a build leaves out because nobody says where the site will be. */
export function noteMissingAddress(generated: GeneratedSite): GeneratedSite {
  if (generated.site.url !== null) return generated;
  const note: Diagnostic = diagnostic('site-address-missing', settingsFileName, []);
  return { ...generated, diagnostics: [...generated.diagnostics, note] };
}
