import { useEffect } from 'react';
import { useOpenPanel } from '#client/app/shell/panels.tsx';
import { useLanguage } from '#client/language/language.ts';
import { loadAsPageOnce } from '#client/queries/load-as-page.ts';
import { useMemory } from '#client/reader/memory.ts';
import { useNavigate } from '#client/routes/use-navigate.ts';
import { useNotify } from '#client/ui/notify.ts';
import { shortcutKey } from './shortcut-key.ts';

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
  const { preferences, saved } = useMemory();
  const { tag } = useLanguage();
  const navigate = useNavigate();
  const openPanel = useOpenPanel();
  const notify = useNotify();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (preferences.get().shortcuts === 'off' || !isForPage(event)) return;
      const key = shortcutKey(event);
      if (key === null) return;
      event.preventDefault();
      loadRunner().then(
        ({ runShortcut }) =>
          runShortcut(key, event.timeStamp, {
            tag,
            navigate,
            openPanel,
            notify,
            keepsSaved: saved.isSafe,
          }),
        // Offline, shortcuts do nothing; everything they do can also be clicked.
        loadAsPageOnce,
      );
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [preferences, saved, tag, navigate, openPanel, notify]);
}

/** False while the reader types, also in what an extension has added, or with a panel open. */
function isForPage(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return false;
  const [target] = event.composedPath();
  return !(target instanceof HTMLElement && isTypedInto(target));
}

function isTypedInto(element: HTMLElement): boolean {
  return element.isContentEditable || element.matches('input, textarea, select');
}
