import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { type FailureReason, useLanguage } from '#client/language/language.ts';
import { applyDisplay } from '#client/reader/display/apply-display.ts';
import { reveal } from '#client/reader/display/hide-until-hydrated.ts';
import { useMemory } from '#client/reader/memory.ts';
import { useNotify } from '#client/ui/notify.ts';
import type { PanelName } from './panel-named.tsx';

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
  const open = (name: PanelName) => {
    const controls = { onClose: () => setPanel(null), onOpen: open };
    import('./panel-named.tsx').then(
      ({ panelNamed }) => setPanel(panelNamed(name, controls)),
      () => notify({ text: failures[offline] }),
    );
  };
  return (
    <OpenPanelContext value={open}>
      {children}
      {panel}
    </OpenPanelContext>
  );
}
