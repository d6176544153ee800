import type { ReactNode } from 'react';
import { Router } from 'wouter';
import { type Language, LanguageProvider } from '#client/language/language.ts';
import { SiteProvider } from '#client/lib/site-context.ts';
import type { Site } from '#dataset/manifest.ts';
import '#client/ui/tokens.css';
import '#client/ui/global.css';

type EmbedAppProps = {
  site: Site;
  language: Language;
  /** The path the site is served under, with a slash at both ends. */
  base: string;
  children: ReactNode;
};

/** What the page for other sites' frames has of the site: its texts and its look, and nothing of its reader. */
export function EmbedApp({ site, language, base, children }: EmbedAppProps) {
  return (
    <SiteProvider value={site}>
      <LanguageProvider value={language}>
        <Router base={base.slice(0, -1)}>{children}</Router>
      </LanguageProvider>
    </SiteProvider>
  );
}
