import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { defaultPreferences } from '#client/lib/preferences.ts';
import { MemoryProvider } from '#client/reader/memory.ts';
import { openMemory } from '#client/reader/store/open-memory.ts';
import { RemotePicture } from '#client/story/parts/remote-picture.tsx';
import type { Picture } from '#dataset/story.ts';
import { webAddress } from '#dataset/values.ts';
import { FakeStorage } from '#tests/support/fake-storage.ts';

const dawn = pictureOf('dawn');
const noon = pictureOf('noon');

function pictureOf(time: string): Picture {
  const url = webAddress.parse(`https://pictures.example/${time}.jpg`);
  return { url, width: null, height: null, caption: `The harbour at ${time}` };
}

test('if a picture fails, the next is shown, and finally the fallback', () => {
  render(<RemotePicture fallback="No picture" pictures={[dawn, noon]} />);
  fireEvent.error(screen.getByRole('img', { name: dawn.caption }));
  fireEvent.error(screen.getByRole('img', { name: noon.caption }));
  expect(screen.queryByRole('img')).not.toBeInTheDocument();
  expect(screen.getByText('No picture')).toBeInTheDocument();
});

test('a picture that failed before hydration is replaced, too', () => {
  const pictures = HTMLImageElement.prototype;
  vi.spyOn(pictures, 'complete', 'get').mockReturnValue(true);
  vi.spyOn(pictures, 'currentSrc', 'get').mockReturnValue('known');
  vi.spyOn(pictures, 'naturalWidth', 'get').mockImplementation(widthOf);
  render(<RemotePicture pictures={[dawn, noon]} />);
  expect(screen.getByRole('img')).toHaveAccessibleName(noon.caption);
});

test.each([
  ['of one pixel', 1, {}],
  ['too small to be drawn large', 64, { leastWidth: 80 }],
])('a picture %s counts as failed', (_, width, props) => {
  render(<RemotePicture pictures={[dawn, noon]} {...props} />);
  loadAs(screen.getByRole('img'), width);
  expect(screen.getByRole('img')).toHaveAccessibleName(noon.caption);
});

test('a picture is marked once it has loaded', () => {
  render(<RemotePicture pictures={[dawn, noon]} />);
  const picture = screen.getByRole('img', { name: dawn.caption });
  expect(picture).not.toHaveAttribute('data-loaded');
  loadAs(picture, 64);
  expect(screen.getByRole('img', { name: dawn.caption })).toHaveAttribute('data-loaded');
});

test('a reader who has turned pictures off gets the fallback', () => {
  const storage = new FakeStorage();
  const memory = openMemory({ base: '/', openStorage: () => storage, now: () => 0 });
  memory.preferences.update(() => ({ ...defaultPreferences, pictures: 'off' }));
  render(
    <MemoryProvider value={memory}>
      <RemotePicture fallback="No picture" pictures={[dawn]} />
    </MemoryProvider>,
  );
  expect(screen.queryByRole('img')).not.toBeInTheDocument();
  expect(screen.getByText('No picture')).toBeInTheDocument();
});

function loadAs(picture: HTMLElement, width: number): void {
  Object.defineProperty(picture, 'naturalWidth', { value: width });
  fireEvent.load(picture);
}

/** As of a page on which the picture at dawn has failed. */
function widthOf(this: HTMLImageElement): number {
  return this.src === dawn.url ? 0 : 640;
}
