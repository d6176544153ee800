import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { english } from '#client/language/en/interface.ts';
import { LanguageProvider } from '#client/language/language.ts';
import { StoryVideo } from '#client/story/article/story-video.tsx';

async function playerOf(start: { start?: number }) {
  const video = { host: 'youtube', id: 'abcdefghijk', ...start } as const;
  render(
    <LanguageProvider value={english}>
      <StoryVideo poster={<p>A poster</p>} title="The launch" video={video} />
    </LanguageProvider>,
  );
  expect(screen.queryByTitle('The launch')).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button'));
  return new URL(screen.getByTitle<HTMLIFrameElement>('The launch').src).searchParams;
}

test('a video plays from the second that its address names', async () => {
  expect((await playerOf({ start: 95 })).get('start')).toBe('95');
});

test('a video plays from its beginning where its address names none', async () => {
  expect((await playerOf({})).has('start')).toBe(false);
});
