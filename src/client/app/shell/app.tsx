import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Router } from 'wouter';
import { type Language, LanguageProvider } from '#client/language/language.ts';
import { SiteProvider } from '#client/lib/site-context.ts';
import { HydratedProvider } from '#client/lib/use-hydrated.tsx';
import { type Memory, MemoryProvider } from '#client/reader/memory.ts';
import type { Site } from '#dataset/manifest.ts';
import '#client/ui/tokens.css';
import '#client/ui/global.css';
import { Routes } from '#client/app/routing/routes.tsx';
import { ErrorScreen } from './error-screen.tsx';
import { Footer } from './footer.tsx';
import { Masthead } from './masthead.tsx';
import { Notices } from './notices.tsx';
import { OfflineSupport } from './offline-support.tsx';
import { Panels } from './panels.tsx';
import { PrintHead } from './print-head.tsx';
import { SkipLink } from './skip-link.tsx';

type AppProps = {
  client: QueryClient;
  site: Site;
  language: Language;
  /** What the browser remembers about its reader. Omitted at build. */
  memory?: Memory;
  /** The path the site is served under, with a slash at both ends. */
  base: string;
  /** The path to render at build, including the base. A browser uses its own location. */
  path?: string;
};

/** The whole site. */
export function App({ client, site, language, memory, base, path }: AppProps) {
  const app = (
    <QueryClientProvider client={client}>
      <SiteProvider value={site}>
        <LanguageProvider value={language}>
          <HydratedProvider>
            <Router base={base.slice(0, -1)} {...(path !== undefined && { ssrPath: path })}>
              <Notices>
                <Panels>
                  <OfflineSupport>
                    <SkipLink />
                    <Masthead />
                    <PrintHead />
                    <ErrorScreen>
                      <Routes />
                    </ErrorScreen>
                    <Footer />
                  </OfflineSupport>
                </Panels>
              </Notices>
            </Router>
          </HydratedProvider>
        </LanguageProvider>
      </SiteProvider>
    </QueryClientProvider>
  );
  return memory === undefined ? app : <MemoryProvider value={memory}>{app}</MemoryProvider>;
}
