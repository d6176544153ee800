import { createContext, useContext } from 'react';

/** Receives the URLs of urgent pictures when a page is rendered at build. */
export const UrgentPictureSink = createContext<((url: string) => void) | null>(null);

/** Announces a picture that readers wait for, so that it can be fetched early. */
export function useUrgentPicture(url: string | undefined): void {
  const announce = useContext(UrgentPictureSink);
  if (url !== undefined) announce?.(url);
}
