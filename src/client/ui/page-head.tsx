import { createContext, useContext, useEffect } from 'react';

/** A page's metadata for browsers, search engines and link previews. */
export type Head = { title: string; description: string; image: string | null };

/** Receives the head of a page rendered at build. Null in a browser. */
export const HeadSink = createContext<((head: Head) => void) | null>(null);

/** Sets the page's title, without the site's, and its description. */
export function PageHead({ title, description, image }: Head) {
  useContext(HeadSink)?.({ title, description, image });
  useEffect(() => {
    document.title = title;
  }, [title]);
  return null;
}
