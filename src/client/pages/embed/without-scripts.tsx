import { useRouter } from 'wouter';
import { useLanguage } from '#client/language/language.ts';
import { useSite } from '#client/lib/site-context.ts';
import { EmbedFrame } from './embed-frame.tsx';

/**
 * The framed page as it is built. Which story its address names, only a script can tell: without one, it leads to
 * the site, and the embed code has a link to the story beside the frame.
 */
export function WithoutScripts() {
  const { title } = useSite();
  const { base } = useRouter();
  const { toLatest, textsTag } = useLanguage();
  return (
    <EmbedFrame>
      <h1 className="visually-hidden">{title}</h1>
      <noscript>
        <p>
          <a href={`${base}/`} lang={textsTag}>
            {toLatest}
          </a>
        </p>
      </noscript>
    </EmbedFrame>
  );
}
