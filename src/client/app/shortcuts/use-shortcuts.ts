import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { useOpenPanel } from '#client/app/shell/panels.tsx';
import { useLanguage } from '#client/language/language.ts';
import { useMemory } from '#client/reader/memory.ts';
import { useNotify } from '#client/ui/notify.ts';

/** The keys that belong to shortcuts. Enter is left to the browser. */
const keys = new Set('jkovsmgha/?');

const importRunner = () => import('./run-shortcut.ts');
let runner: ReturnType<typeof importRunner> | undefined;

/** One promise for all keys, so that they run in the order they were pressed. */
function loadRunner(): ReturnType<typeof importRunner> {
  runner ??= importRunner().catch((error: unknown) => {
    runner = undefined;
    throw error;
  });
  return runner;
}

/** Listens for shortcuts. Their code is loaded when the first one is pressed. */
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
        // Offline, shortcuts do nothing; everything they do can also be clicked.
        () => undefined,
      );
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [preferences, tag, navigate, openPanel, notify]);
}

/**
 * False while the reader types, with a modifier held, or with a panel open. Shift is part of `?`.
 */
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
