import { createContext, useContext } from 'react';
import type { Site } from '#dataset/manifest.ts';

const SiteContext = createContext<Site | null>(null);

export const SiteProvider = SiteContext.Provider;

/** The site's title, language and time zone. */
export function useSite(): Site {
  const site = useContext(SiteContext);
  if (site === null) throw new Error('There is no SiteProvider around this component');
  return site;
}

/** Whether pictures may come from other hosts. So they may where nobody says otherwise. */
export function useLinkedPictures(): boolean {
  return useContext(SiteContext)?.pictures === undefined;
}
