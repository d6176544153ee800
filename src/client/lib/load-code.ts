/**
 * Loads the code of a page once the page has been painted, so that it takes no bandwidth from the styles and the
 * typeface: what the build has rendered can be read without it. A script element names it: `data-entry` is the
 * module that starts everything, `data-code` has those that this one will import, separated by spaces.
 */
export function loadCodeAfterPaint({ entry, code = '' }: DOMStringMap): void {
  if (entry === undefined) return;
  afterFirstPaint(() => {
    for (const module of [entry, ...code.split(' ')]) if (module !== '') preload(module);
    // It reads the end of the page.
    whenParsed(() => void import(/* @vite-ignore */ entry));
  });
}

/** The module that the page began with; null in development. */
export function entryOfPage(): string | null {
  return document.querySelector<HTMLElement>('[data-entry]')?.dataset.entry ?? null;
}

/** A page in the background isn't painted until somebody looks at it. */
function afterFirstPaint(work: () => void): void {
  if (document.hidden) addEventListener('load', work);
  // What is scheduled while a frame is made runs once it is painted.
  else requestAnimationFrame(() => setTimeout(work));
}

function whenParsed(work: () => void): void {
  if (document.readyState !== 'loading') work();
  else document.addEventListener('DOMContentLoaded', work);
}

function preload(module: string): void {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = module;
  document.head.append(link);
}
