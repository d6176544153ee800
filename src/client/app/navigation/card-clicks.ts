import { useEffect } from 'react';
import { afterPaint } from '#client/routes/after-paint.ts';
import { remember } from '#client/routes/entry-memory.ts';
import { followsLinksAsPages } from '#client/routes/follow-links-as-pages.ts';
import { leaveTrail } from '#client/routes/trail.ts';
import { cardHeadline } from './focus-start.ts';

/** The key under which a history entry remembers the story whose card was left last. */
export const cardKey = 'card';

/** What does something of its own on a click. */
const ownControls = 'a, button, summary, input, select, label';

/**
 * Opens a story wherever its card is clicked, as a click on the headline would, in a new tab if that is
 * what the click means. Text can still be selected. Before a link is followed, notes the card and the
 * list that it is in.
 */
export function useCardClicks(): void {
  useEffect(() => {
    const open = (event: MouseEvent) => {
      const headline = headlineUnder(event);
      if (headline === null || event.button > 1 || event.defaultPrevented) return;
      if (getSelection()?.isCollapsed === false) return;
      const { ctrlKey, metaKey, shiftKey, altKey, button } = event;
      // What a middle click means to a link, a click with these keys does, whatever the system.
      const isMiddle = button === 1;
      headline.dispatchEvent(
        new MouseEvent('click', {
          bubbles: true,
          cancelable: true,
          ctrlKey: ctrlKey || isMiddle,
          metaKey: metaKey || isMiddle,
          shiftKey,
          altKey,
        }),
      );
    };
    /** Systems begin to scroll on a middle press, but not on a link. */
    const hold = (event: MouseEvent) => {
      if (event.button === 1 && headlineUnder(event) !== null) event.preventDefault();
    };
    document.addEventListener('click', open);
    document.addEventListener('auxclick', open);
    document.addEventListener('mousedown', hold);
    // Before the router follows the link.
    document.addEventListener('click', note, true);
    return () => {
      document.removeEventListener('click', open);
      document.removeEventListener('auxclick', open);
      document.removeEventListener('mousedown', hold);
      document.removeEventListener('click', note, true);
    };
  }, []);
}

/** The headline of the card that was clicked, beside its links and buttons. */
function headlineUnder({ target }: MouseEvent): HTMLAnchorElement | null {
  if (!(target instanceof Element) || target.closest(ownControls) !== null) return null;
  return cardHeadline(target.closest('[data-story]'));
}

/** What the router follows is followed once its click has been painted: what it leaves is noted just before. */
function note({ target }: MouseEvent): void {
  const link = target instanceof Element ? target.closest('a') : null;
  if (link === null) return;
  if (link.origin === location.origin && !followsLinksAsPages()) afterPaint(() => noteCard(link));
  else noteCard(link);
}

function noteCard(link: Element): void {
  const card = link.closest<HTMLElement>('[data-story]');
  const id = card?.dataset.story;
  if (id === undefined || cardHeadline(card) === null) return;
  remember(cardKey, id);
  const cards = [...document.querySelectorAll<HTMLElement>('main [data-story]')];
  leaveTrail(cards.flatMap((one) => (cardHeadline(one) === null ? [] : (one.dataset.story ?? []))));
}
