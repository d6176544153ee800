import { type ReactNode, useState } from 'react';
import { usePreferences } from '#client/reader/memory.ts';
import { useUrgentPicture } from '#client/ui/urgent-picture.ts';
import type { Picture } from '#dataset/story.ts';

type RemotePictureProps = {
  /** The first is shown; if it fails to load, the next. */
  pictures: readonly Picture[];
  className?: string | undefined;
  /** Whether to load it with high priority, as the first picture of a page. */
  isUrgent?: boolean;
  /** Shown if none can be loaded, or if the reader wants no pictures. */
  fallback?: ReactNode;
};

/**
 * A picture from another host. One that fails to load is replaced, even if it failed before
 * hydration.
 */
export function RemotePicture({
  pictures,
  className,
  isUrgent = false,
  fallback = null,
}: RemotePictureProps) {
  const [failed, setFailed] = useState(0);
  const wanted = usePreferences().pictures;
  const picture = wanted === 'on' ? pictures[failed] : undefined;
  useUrgentPicture(isUrgent ? picture?.url : undefined);
  if (picture === undefined) return fallback;
  const goOn = () => setFailed(failed + 1);
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: a loading error is not an interaction
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

/** Whether an image failed to load before its `onError` was attached. */
function isBroken(image: HTMLImageElement | null): boolean {
  return image?.complete === true && image.naturalWidth === 0 && image.currentSrc !== '';
}
