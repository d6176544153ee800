import { createContext, useContext } from 'react';

/** Where the address of a page's urgent picture is put when the page is rendered at build. */
export const UrgentPictureSink = createContext<((url: string) => void) | null>(null);

/** Announces a picture that readers wait for, if there is one, so that it can be fetched early. */
export function useUrgentPicture(url: string | undefined): void {
  const announce = useContext(UrgentPictureSink);
  if (url !== undefined) announce?.(url);
}
