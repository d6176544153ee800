import { createContext, useContext } from 'react';

/** A picture that readers wait for: its address, or the widths that there are of its AVIF. */
export type UrgentPicture = { url: string } | { srcSet: string; sizes: string };

/** Receives urgent pictures when a page is rendered at build. */
export const UrgentPictureSink = createContext<((picture: UrgentPicture) => void) | null>(null);

/** Announces a picture that readers wait for, so that it can be fetched early. */
export function useUrgentPicture(picture: UrgentPicture | undefined): void {
  const announce = useContext(UrgentPictureSink);
  if (picture !== undefined) announce?.(picture);
}
