import { cardHeadline } from '#client/app/navigation/focus-start.ts';
import type { PanelName } from '#client/app/shell/panel-named.tsx';
import { readerTexts } from '#client/language/texts/use-reader-texts.ts';
import { focusSearchBox } from '#client/lib/focus-search-box.ts';
import { storyPath } from '#client/routes/addresses.ts';
import { storyAlongTrail } from '#client/routes/trail.ts';
import type { Navigate } from '#client/routes/use-navigate.ts';
import type { Notice } from '#client/ui/notify.ts';

/** What shortcuts can do to the site. */
type Controls = {
  /** The tag of the interface language. */
  tag: string;
  navigate: Navigate;
  openPanel: (name: PanelName) => void;
  notify: (notice: Notice) => void;
  /** Whether the browser keeps what the reader saves. */
  keepsSaved: () => boolean;
};

/** How long after `g` a second key is accepted, in milliseconds. */
const sequenceTimeout = 2000;

/** When `g` was last pressed, as an event timestamp in milliseconds. */
let goPressed = Number.NEGATIVE_INFINITY;

/**
 * Runs the shortcut of a key by activating links and buttons on the page, so that every shortcut
 * has a visible equivalent. `timeStamp` is the event's, in milliseconds.
 */
export function runShortcut(key: string, timeStamp: number, controls: Controls): void {
  const isGoing = timeStamp - goPressed < sequenceTimeout;
  goPressed = key === 'g' ? timeStamp : Number.NEGATIVE_INFINITY;
  if (isGoing) go(key, controls);
  else acts[key]?.(controls);
}

const places: Readonly<Record<string, string>> = {
  h: '/',
  a: '/archive',
  p: '/publishers',
  s: '/saved',
};

function go(key: string, { navigate }: Controls): void {
  const place = places[key];
  if (place !== undefined) navigate(place);
}

const acts: Readonly<Record<string, (controls: Controls) => void>> = {
  j: (controls) => move(1, controls),
  k: (controls) => move(-1, controls),
  o: () => cardHeadline(currentStory())?.click(),
  v: () => openInNewTab(currentStory()?.querySelector('a[rel~="external"]') ?? null),
  s: (controls) => void toggle('save', controls),
  m: (controls) => void toggle('read', controls),
  t: () => press('timeline'),
  e: () => press('excerpts'),
  '/': ({ navigate }) => {
    if (!focusSearchBox()) navigate('/search');
  },
  '?': ({ openPanel }) => openPanel('shortcuts'),
};

/** The story that has the focus, or else the one that the page is about. */
function currentStory(): Element | null {
  return (
    document.activeElement?.closest('[data-story]') ??
    document.querySelector('[data-story]:has(h1)')
  );
}

/**
 * Moves to the next or previous story; with none focused, from the top of the visible part. On a story's
 * own page, opens the next or previous story of the list that the reader came from, in its place.
 */
function move(step: 1 | -1, { navigate }: Controls): void {
  const current = currentStory();
  if (current instanceof HTMLElement && current.querySelector('h1') !== null) {
    const next = storyAlongTrail(current.dataset.story ?? '', step);
    if (next !== undefined) navigate(storyPath(next), { replace: true });
    return;
  }
  const stories = [...document.querySelectorAll('main [data-story]')].filter(cardHeadline);
  const place = current === null ? -1 : stories.indexOf(current);
  const below = stories.findIndex((story) => story.getBoundingClientRect().top >= 0);
  const firstBelow = below === -1 ? stories.length : below;
  const next = place >= 0 ? place + step : step === 1 ? firstBelow : firstBelow - 1;
  const headline = cardHeadline(stories[next] ?? null);
  headline?.focus({ preventScroll: true });
  headline?.scrollIntoView({ block: 'center' });
}

/** Presses what a story's page has for an action, if it is there. */
function press(action: 'timeline' | 'excerpts'): void {
  document.querySelector<HTMLElement>(`[data-action="${action}"]`)?.click();
}

/** Follows a link as a click would, but in a new tab. */
function openInNewTab(link: HTMLAnchorElement | null): void {
  if (link === null) return;
  const target = link.getAttribute('target');
  link.target = '_blank';
  link.click();
  if (target === null) link.removeAttribute('target');
}

/**
 * Presses a button of the current story and announces the result, since the reader may not see it.
 */
async function toggle(
  action: 'save' | 'read',
  { tag, notify, keepsSaved }: Controls,
): Promise<void> {
  const story = currentStory();
  const button = story?.querySelector<HTMLElement>(`[data-action="${action}"]`);
  const headline = story?.querySelector('h1, h2, h3')?.textContent ?? '';
  button?.click();
  // React updates the button after this task.
  await Promise.resolve();
  const texts = readerTexts(tag);
  const isOn = button?.ariaPressed === 'true';
  if (button?.isConnected !== true) return;
  if (action === 'read') notify({ text: (isOn ? texts.read : texts.unread)(headline) });
  // When a story is removed, the button itself announces it and offers Undo; so it does if the browser does
  // not keep a story.
  else if (isOn && keepsSaved()) notify({ text: texts.saved(headline) });
}
