import type { PanelName } from '#client/app/shell/panel-named.tsx';
import { readerTexts } from '#client/language/texts/use-reader-texts.ts';
import { focusSearchBox } from '#client/lib/focus-search-box.ts';
import type { Notice } from '#client/ui/notify.ts';

/** What shortcuts need of the site. */
type Controls = {
  /** Of the language of the interface. */
  tag: string;
  navigate: (path: string) => void;
  openPanel: (name: PanelName) => void;
  notify: (notice: Notice) => void;
};

/** How long after `g` another key says where to go, in milliseconds. */
const patience = 2000;

/** When `g` was pressed last. */
let goPressed = Number.NEGATIVE_INFINITY;

/**
 * Does what a key stands for, by way of what is on the page: whatever a shortcut does, a link or a
 * button that can be seen does too.
 */
export function runShortcut(event: KeyboardEvent, controls: Controls): void {
  const { key, timeStamp } = event;
  const isGoing = timeStamp - goPressed < patience;
  goPressed = key === 'g' ? timeStamp : Number.NEGATIVE_INFINITY;
  if (isGoing) go(key, controls);
  else acts[key]?.(controls);
}

const places: Readonly<Record<string, string>> = { h: '/', a: '/archive', s: '/saved' };

function go(key: string, { navigate }: Controls): void {
  const place = places[key];
  if (place !== undefined) navigate(place);
}

const acts: Readonly<Record<string, (controls: Controls) => void>> = {
  j: () => move(1),
  k: () => move(-1),
  o: () => headlineOf(currentStory())?.click(),
  v: () => openInNewTab(currentStory()?.querySelector('a[rel~="external"]') ?? null),
  s: (controls) => void toggle('save', controls),
  m: (controls) => void toggle('read', controls),
  '/': ({ navigate }) => {
    if (!focusSearchBox()) navigate('/search');
  },
  '?': ({ openPanel }) => openPanel('shortcuts'),
};

/** The story that has the focus; else the one that the page is about. */
function currentStory(): Element | null {
  return (
    document.activeElement?.closest('[data-story]') ??
    document.querySelector('[data-story]:has(h1)')
  );
}

function headlineOf(story: Element | null): HTMLElement | null {
  return story?.querySelector<HTMLElement>(':is(h2, h3) a') ?? null;
}

/** From story to story; from nowhere, to the first on the screen, or back to the last above it. */
function move(step: 1 | -1): void {
  const stories = [...document.querySelectorAll('main [data-story]')].filter(headlineOf);
  const current = currentStory();
  const place = current === null ? -1 : stories.indexOf(current);
  const below = stories.findIndex((story) => story.getBoundingClientRect().top >= 0);
  const firstBelow = below === -1 ? stories.length : below;
  const next = place >= 0 ? place + step : step === 1 ? firstBelow : firstBelow - 1;
  const headline = headlineOf(stories[next] ?? null);
  headline?.focus({ preventScroll: true });
  headline?.scrollIntoView({ block: 'center' });
}

/** Follows a link as a click does, but into a new tab. */
function openInNewTab(link: HTMLAnchorElement | null): void {
  if (link === null) return;
  const target = link.getAttribute('target');
  link.target = '_blank';
  link.click();
  if (target === null) link.removeAttribute('target');
}

/** Presses a button of the current story, and says what came of it: nobody is looking there. */
async function toggle(action: 'save' | 'read', { tag, notify }: Controls): Promise<void> {
  const story = currentStory();
  const button = story?.querySelector<HTMLElement>(`[data-action="${action}"]`);
  const headline = story?.querySelector('h1, h2, h3')?.textContent ?? '';
  button?.click();
  // The button shows what came of it once this turn is over.
  await Promise.resolve();
  const texts = readerTexts(tag);
  const isOn = button?.ariaPressed === 'true';
  if (button?.isConnected !== true) return;
  if (action === 'read') notify({ text: (isOn ? texts.read : texts.unread)(headline) });
  // That a story is no longer saved, the button says itself, with the way back.
  else if (isOn) notify({ text: texts.saved(headline) });
}
