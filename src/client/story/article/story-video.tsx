import { type ReactNode, useState } from 'react';
import { useLanguage } from '#client/language/language.ts';
import { useHydrated } from '#client/lib/use-hydrated.tsx';
import type { Story } from '#dataset/story.ts';
import styles from './story-video.module.css';

type StoryVideoProps = {
  title: string;
  video: NonNullable<Story['video']>;
  /** Shown in place of the player until the reader starts it. */
  poster: ReactNode;
};

/** A video behind a poster. Nothing is loaded from the video host before a click. */
export function StoryVideo({ title, video, poster }: StoryVideoProps) {
  const [isPlaying, setPlaying] = useState(false);
  const isHydrated = useHydrated();
  const { playVideo, textsTag } = useLanguage();
  if (isPlaying) {
    return (
      <iframe
        allow="autoplay; encrypted-media; picture-in-picture; fullscreen"
        className={styles.player}
        referrerPolicy="strict-origin"
        src={playerOf(video)}
        title={title}
      />
    );
  }
  return (
    <div className={styles.poster}>
      {poster}
      {isHydrated && (
        <button className={styles.play} onClick={() => setPlaying(true)} type="button">
          <svg aria-hidden="true" className={styles.sign} viewBox="0 0 24 24">
            <path d="M8 5.5v13l11-6.5z" />
          </svg>
          <span className="visually-hidden" lang={textsTag}>
            {playVideo}
          </span>
        </button>
      )}
    </div>
  );
}

function playerOf({ id, start }: NonNullable<Story['video']>): string {
  const from = start === undefined ? '' : `&start=${start}`;
  return `https://www.youtube-nocookie.com/embed/${id}?autoplay=1${from}`;
}
