import { createContext, useContext, useEffect } from 'react';

/** What a page says of itself to browsers, search engines and link previews. */
export type Head = { title: string; description: string; image: string | null };

/** Where the head of a page is put when it is rendered at build. */
export const HeadSink = createContext<((head: Head) => void) | null>(null);

/** The title of the page, without the site's, and its description. */
export function PageHead({ title, description, image }: Head) {
  useContext(HeadSink)?.({ title, description, image });
  useEffect(() => {
    document.title = title;
  }, [title]);
  return null;
}
