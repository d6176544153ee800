import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useEffectEvent,
  useState,
} from 'react';
import { type FailureReason, useLanguage } from '#client/language/language.ts';
import { loadAsPage } from '#client/queries/load-as-page.ts';
import { applyDisplay } from '#client/reader/display/apply-display.ts';
import { reveal } from '#client/reader/display/hide-until-hydrated.ts';
import { useMemory } from '#client/reader/memory.ts';
import { recall, remember } from '#client/routes/entry-memory.ts';
import { useNotify } from '#client/ui/notify.ts';
import type { PanelName } from './panel-named.tsx';

/** The key under which a panel is remembered while the page is loaded anew for its code. */
const awaited = 'panel';

/** The reason reported when a panel can't be loaded. */
const offline: FailureReason = 'unreachable';

const OpenPanelContext = createContext<(name: PanelName) => void>(() => undefined);

/** Opens a panel over the page. */
export function useOpenPanel(): (name: PanelName) => void {
  return useContext(OpenPanelContext);
}

type PanelsProps = { children: ReactNode };

/** Loads and shows panels on demand, and applies the display preferences chosen in them. */
export function Panels({ children }: PanelsProps) {
  const { preferences } = useMemory();
  const { failures } = useLanguage();
  const notify = useNotify();
  const [panel, setPanel] = useState<ReactNode>(null);
  useEffect(() => {
    reveal();
    return preferences.subscribe(() => applyDisplay(preferences.get()));
  }, [preferences]);
  const show = async (name: PanelName) => {
    const { panelNamed } = await import('./panel-named.tsx');
    setPanel(panelNamed(name, { onClose: () => setPanel(null), onOpen: open }));
  };
  const fail = () => notify({ text: failures[offline] });
  const open = (name: PanelName) => {
    show(name).catch(async () => {
      remember(awaited, name);
      if (await loadAsPage()) return;
      remember(awaited, '');
      fail();
    });
  };
  const reopen = useEffectEvent(() => {
    const name = recall(awaited);
    if (name !== 'display' && name !== 'shortcuts') return;
    remember(awaited, '');
    show(name).catch(fail);
  });
  useEffect(() => reopen(), []);
  return (
    <OpenPanelContext value={open}>
      {children}
      {panel}
    </OpenPanelContext>
  );
}
