import { type ReactNode, useState } from 'react';
import { usePreferences } from '#client/reader/memory.ts';
import type { Picture } from '#dataset/story.ts';

type RemotePictureProps = {
  /** Shown is the first; where it fails, the next. */
  pictures: readonly Picture[];
  className?: string | undefined;
  /** Whether the reader waits for it: the first picture of a page. */
  isUrgent?: boolean;
  /** What stands there where none can be had, or the reader wants no pictures. */
  fallback?: ReactNode;
};

/** A picture from another host, which may fail at any time: a broken one never stays. */
export function RemotePicture({
  pictures,
  className,
  isUrgent = false,
  fallback = null,
}: RemotePictureProps) {
  const [failed, setFailed] = useState(0);
  const wanted = usePreferences().pictures;
  const picture = wanted === 'on' ? pictures[failed] : undefined;
  if (picture === undefined) return fallback;
  const goOn = () => setFailed(failed + 1);
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: a failure is no interaction
    <img
      alt={picture.caption}
      className={className}
      decoding="async"
      fetchPriority={isUrgent ? 'high' : 'auto'}
      height={picture.height ?? undefined}
      key={picture.url}
      loading="lazy"
      onError={goOn}
      ref={(image) => {
        if (isBroken(image)) goOn();
      }}
      referrerPolicy="no-referrer"
      src={picture.url}
      width={picture.width ?? undefined}
    />
  );
}

/** Whether a picture failed before the page's script could hear of it. */
function isBroken(image: HTMLImageElement | null): boolean {
  return image?.complete === true && image.naturalWidth === 0 && image.currentSrc !== '';
}
