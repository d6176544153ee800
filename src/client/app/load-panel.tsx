import type { ReactNode } from 'react';
import { loadPanelTexts } from '#client/lib/language/panels/load-panel-texts.ts';
import { DisplayPanel } from '#client/reading/display/display-panel.tsx';
import { ShortcutsPanel } from './shortcuts-panel.tsx';

export type PanelName = 'display' | 'shortcuts';

type PanelControls = { onClose: () => void; onOpen: (name: PanelName) => void };

/** A panel with its texts, in the language with a tag. */
export async function loadPanel(
  name: PanelName,
  tag: string,
  { onClose, onOpen }: PanelControls,
): Promise<ReactNode> {
  const texts = await loadPanelTexts(tag);
  if (name === 'display') {
    return (
      <DisplayPanel onClose={onClose} onShowShortcuts={() => onOpen('shortcuts')} texts={texts} />
    );
  }
  return <ShortcutsPanel onClose={onClose} texts={texts} />;
}
