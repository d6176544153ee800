import { type ReactNode, useState } from 'react';
import { usePreferences } from '#client/reader/memory.ts';
import { useUrgentPicture } from '#client/ui/urgent-picture.ts';
import type { Picture } from '#dataset/story.ts';

type RemotePictureProps = {
  /** The first is shown; if it fails to load, the next. */
  pictures: readonly Picture[];
  className?: string | undefined;
  /** In pixels. A picture that turns out narrower counts as failed: most count visits or fill gaps. */
  leastWidth?: number;
  /** Whether to load it with high priority, as the first picture of a page. */
  isUrgent?: boolean;
  /** Shown if none can be loaded, or if the reader wants no pictures. */
  fallback?: ReactNode;
};

const tiny = 16;

/**
 * A picture from another host, marked with `data-loaded` once it is there. One that fails to load is replaced, even if it failed before
 * hydration.
 */
export function RemotePicture({
  pictures,
  className,
  leastWidth = tiny,
  isUrgent = false,
  fallback = null,
}: RemotePictureProps) {
  const [failed, setFailed] = useState(0);
  const [loaded, setLoaded] = useState<string | null>(null);
  const wanted = usePreferences().pictures;
  const picture = wanted === 'on' ? pictures[failed] : undefined;
  useUrgentPicture(isUrgent ? picture?.url : undefined);
  if (picture === undefined) return fallback;
  const goOn = () => setFailed(failed + 1);
  const judge = (image: HTMLImageElement) => {
    if (image.naturalWidth < leastWidth) goOn();
    else setLoaded(picture.url);
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: a loading error is not an interaction
    <img
      alt={picture.caption}
      className={className}
      data-loaded={loaded === picture.url || undefined}
      decoding="async"
      fetchPriority={isUrgent ? 'high' : 'auto'}
      height={picture.height ?? undefined}
      key={picture.url}
      loading="lazy"
      onError={goOn}
      onLoad={({ currentTarget }) => judge(currentTarget)}
      ref={(image) => {
        if (hasEnded(image)) judge(image);
      }}
      referrerPolicy="no-referrer"
      src={picture.url}
      width={picture.width ?? undefined}
    />
  );
}

/** Whether an image loaded, or failed to, before it was listened to. */
function hasEnded(image: HTMLImageElement | null): image is HTMLImageElement {
  return image?.complete === true && image.currentSrc !== '';
}
