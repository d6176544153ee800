import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { useOpenPanel } from '#client/app/shell/panels.tsx';
import { useLanguage } from '#client/language/language.ts';
import { useMemory } from '#client/reader/memory.ts';
import { useNotify } from '#client/ui/notify.ts';

/** The keys that do something. Enter opens what has the focus, as everywhere. */
const keys = new Set('jkovsmgha/?');

const importRunner = () => import('./run-shortcut.ts');
let runner: ReturnType<typeof importRunner> | undefined;

/** One promise for all keys, so that they are done in the order in which they were pressed. */
function loadRunner(): ReturnType<typeof importRunner> {
  runner ??= importRunner().catch((error: unknown) => {
    runner = undefined;
    throw error;
  });
  return runner;
}

/** Listens to the keyboard; what a key does is loaded when the first one is pressed. */
export function useShortcuts(): void {
  const { preferences } = useMemory();
  const { tag } = useLanguage();
  const [, navigate] = useLocation();
  const openPanel = useOpenPanel();
  const notify = useNotify();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (preferences.get().shortcuts === 'off' || !isShortcut(event)) return;
      event.preventDefault();
      loadRunner().then(
        ({ runShortcut }) => runShortcut(event, { tag, navigate, openPanel, notify }),
        // Without a connection, the keys do nothing; everything that they do has a place to click.
        () => undefined,
      );
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [preferences, tag, navigate, openPanel, notify]);
}

/** Not while the reader types, nor with a modifier, nor over a panel. Shift is part of `?`. */
function isShortcut(event: KeyboardEvent): boolean {
  const { key, target } = event;
  if (!keys.has(key) || event.ctrlKey || event.altKey || event.metaKey) return false;
  if (event.defaultPrevented || event.isComposing) return false;
  if (document.querySelector('dialog[open]') !== null) return false;
  return !(target instanceof HTMLElement && isTypedInto(target));
}

function isTypedInto(element: HTMLElement): boolean {
  return element.isContentEditable || element.matches('input, textarea, select');
}
