import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { Router } from 'wouter';
import { defaultPreferences } from '#client/lib/preferences.ts';
import { SiteProvider } from '#client/lib/site-context.ts';
import { MemoryProvider } from '#client/reader/memory.ts';
import { openMemory } from '#client/reader/store/open-memory.ts';
import { RemotePicture } from '#client/story/parts/remote-picture.tsx';
import type { Site } from '#dataset/manifest.ts';
import type { Picture } from '#dataset/story.ts';
import { keptPath, webAddress } from '#dataset/values.ts';
import { FakeStorage } from '#tests/support/client/fake-storage.ts';

const dawn = pictureOf('dawn');
const noon = pictureOf('noon');

const site: Site = {
  title: 'Lede',
  tagline: '',
  language: 'en',
  timeZone: 'UTC',
  url: null,
  events: 'alike',
};

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

describe('a picture that the site keeps', () => {
  const kept: Picture = {
    url: keptPath.parse('pictures/0123456789abcdef-640.jpg'),
    width: 1600,
    height: 900,
    caption: 'The harbour at night',
    kept: { widths: [320, 640, 1280], colour: '#102040', focus: [70, 30] },
  };
  const keptOnly: Site = { ...site, pictures: 'keep' };

  function renderAt(base: string, pictures: readonly Picture[], at: Site = keptOnly) {
    return render(
      <Router base={base}>
        <SiteProvider value={at}>
          <RemotePicture fallback="No picture" leastWidth={80} pictures={pictures} sizes="12rem" />
        </SiteProvider>
      </Router>,
    );
  }

  test('comes in the width that is needed, in a format that the browser knows', () => {
    const { container } = renderAt('/news', [kept]);
    const sources = [...container.querySelectorAll('source')].map(({ type, srcset, sizes }) => [
      type,
      srcset.split(',').at(-1),
      sizes,
    ]);
    const stem = '/news/pictures/0123456789abcdef';
    expect(sources).toEqual([
      ['image/avif', `${stem}-1280.avif 1280w`, '12rem'],
      ['image/webp', `${stem}-1280.webp 1280w`, '12rem'],
    ]);
    expect(screen.getByRole('img')).toHaveAttribute('src', `${stem}-640.jpg`);
  });

  test('has its shape, its colour and its focus before it comes', () => {
    const { container } = renderAt('', [kept]);
    const picture = screen.getByRole('img');
    expect([picture.getAttribute('width'), picture.getAttribute('height')]).toEqual([
      '1600',
      '900',
    ]);
    expect([picture.dataset.left, picture.dataset.top]).toEqual(['70', '30']);
    expect(container.querySelector('rect')).toHaveAttribute('fill', '#102040');
  });

  test('is as wide as it truly is, however narrow it is drawn', () => {
    renderAt('', [kept]);
    loadAs(screen.getByRole('img'), 64);
    expect(screen.getByRole('img')).toHaveAttribute('data-loaded');
  });

  test('that fails is replaced by the fallback, and its colour goes', () => {
    const { container } = renderAt('', [kept]);
    fireEvent.error(screen.getByRole('img'));
    expect(screen.getByText('No picture')).toBeInTheDocument();
    expect(container.querySelector('rect')).not.toBeInTheDocument();
  });

  test('is shown in place of one elsewhere, where the site asks no other host', () => {
    renderAt('', [dawn, kept]);
    expect(screen.getByRole('img')).toHaveAccessibleName(kept.caption);
  });

  test('leaves one elsewhere alone where the site links them', () => {
    renderAt('', [dawn, kept], site);
    expect(screen.getByRole('img')).toHaveAccessibleName(dawn.caption);
  });
});

function loadAs(picture: HTMLElement, width: number): void {
  Object.defineProperty(picture, 'naturalWidth', { value: width });
  fireEvent.load(picture);
}

/** As of a page on which the picture at dawn has failed. */
function widthOf(this: HTMLImageElement): number {
  return this.src === dawn.url ? 0 : 640;
}
