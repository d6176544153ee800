import type { ReactNode } from 'react';
import { ShortcutsPanel } from '#client/app/shortcuts/shortcuts-panel.tsx';
import { DisplayPanel } from '#client/settings/display-panel.tsx';

export type PanelName = 'display' | 'shortcuts';

type PanelControls = { onClose: () => void; onOpen: (name: PanelName) => void };

/**
 * The panel with a name. The page's code imports panels only through this function, when one opens.
 */
export function panelNamed(name: PanelName, { onClose, onOpen }: PanelControls): ReactNode {
  switch (name) {
    case 'display':
      return <DisplayPanel onClose={onClose} onShowShortcuts={() => onOpen('shortcuts')} />;
    case 'shortcuts':
      return <ShortcutsPanel onClose={onClose} />;
  }
}
