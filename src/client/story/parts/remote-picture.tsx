import { type ReactNode, startTransition, useState } from 'react';
import { useRouter } from 'wouter';
import { useLinkedPictures } from '#client/lib/site-context.ts';
import { usePreferences } from '#client/reader/memory.ts';
import { useUrgentPicture } from '#client/ui/urgent-picture.ts';
import type { Picture } from '#dataset/story.ts';
import './picture-focus.css';

type RemotePictureProps = {
  /** The first is shown; if it fails to load, the next. */
  pictures: readonly Picture[];
  className?: string | undefined;
  /** How wide it is drawn, as `sizes` has it: of a picture that the site keeps, one of several widths is loaded. */
  sizes?: string;
  /** In pixels. A picture that turns out narrower counts as failed: most count visits or fill gaps. */
  leastWidth?: number;
  /** Whether to load it with high priority, as the first picture of a page. */
  isUrgent?: boolean;
  /** What one that the site doesn't keep lies on until it has loaded. */
  ground?: ReactNode;
  /** Shown if none can be loaded, or if the reader wants no pictures. */
  fallback?: ReactNode;
};

const tiny = 16;

/**
 * A picture from another host, or one that the site keeps, on its own colour. It is marked with `data-loaded` once it
 * is there. One that fails to load is replaced, even if it failed before hydration.
 */
export function RemotePicture({
  pictures,
  className,
  sizes = '5rem',
  leastWidth = tiny,
  isUrgent = false,
  ground,
  fallback = null,
}: RemotePictureProps) {
  const { base } = useRouter();
  const [failed, setFailed] = useState(0);
  const [loaded, setLoaded] = useState<string | null>(null);
  const [turnedOutTall, setTurnedOutTall] = useState(false);
  const wanted = usePreferences().pictures;
  const mayLink = useLinkedPictures();
  const shown = mayLink ? pictures : pictures.filter(({ url }) => !isElsewhere(url));
  const picture = wanted === 'on' ? shown[failed] : undefined;
  const kept = picture?.kept;
  const src = picture && (isElsewhere(picture.url) ? picture.url : `${base}/${picture.url}`);
  const srcSetOf = (kind: string) =>
    kept?.widths
      .map((width) => `${src?.replace(/-\d{1,4}\.jpg$/, `-${width}.${kind}`)} ${width}w`)
      .join();
  const srcSet = srcSetOf('avif');
  useUrgentPicture(
    !isUrgent || src === undefined ? undefined : srcSet ? { srcSet, sizes } : { url: src },
  );
  if (picture === undefined) return fallback;
  const isLoaded = loaded === picture.url;
  const isTall = isLoaded ? turnedOutTall : (picture.height ?? 0) > (picture.width ?? 0);
  const goOn = () => setFailed(failed + 1);
  const judge = (image: HTMLImageElement) => {
    // That of a kept picture is as wide as it is drawn.
    const isThere = kept !== undefined && image.naturalWidth > 0;
    const width = isThere ? (picture.width ?? 0) : image.naturalWidth;
    if (width < leastWidth) goOn();
    else {
      setLoaded(picture.url);
      setTurnedOutTall(image.naturalHeight > image.naturalWidth);
    }
  };
  const image = (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: a loading error is not an interaction
    <img
      alt={picture.caption}
      className={className}
      data-left={kept?.focus[0]}
      data-loaded={isLoaded || undefined}
      data-tall={isTall || undefined}
      data-top={kept?.focus[1]}
      decoding="async"
      fetchPriority={isUrgent ? 'high' : undefined}
      height={picture.height ?? undefined}
      key={picture.url}
      loading="lazy"
      onError={goOn}
      onLoad={({ currentTarget }) => judge(currentTarget)}
      ref={(image) => {
        // In a transition: what is set while a page is hydrated would be drawn at once, and its effects run before that.
        if (hasEnded(image)) startTransition(() => judge(image));
      }}
      referrerPolicy="no-referrer"
      src={src}
      width={picture.width ?? undefined}
    />
  );
  if (kept === undefined) {
    return (
      <>
        {ground}
        {image}
      </>
    );
  }
  return (
    <>
      <svg aria-hidden="true" className={className}>
        <rect fill={kept.colour} height="100%" width="100%" />
      </svg>
      <picture>
        <source sizes={sizes} srcSet={srcSet} type="image/avif" />
        <source sizes={sizes} srcSet={srcSetOf('webp')} type="image/webp" />
        {image}
      </picture>
    </>
  );
}

/** A picture of the site's own has a path. */
function isElsewhere(url: string): boolean {
  return /^https?:/i.test(url);
}

/** Whether an image loaded, or failed to, before it was listened to. */
function hasEnded(image: HTMLImageElement | null): image is HTMLImageElement {
  return image?.complete === true && image.currentSrc !== '';
}
