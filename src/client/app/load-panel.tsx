import type { ReactNode } from 'react';
import { loadPanelTexts } from '#client/lib/language/panels/load-panel-texts.ts';

export type PanelName = 'display' | 'shortcuts';

type PanelControls = { onClose: () => void; onOpen: (name: PanelName) => void };

/** Loads a panel and its texts in the language with a tag. */
export async function loadPanel(
  name: PanelName,
  tag: string,
  { onClose, onOpen }: PanelControls,
): Promise<ReactNode> {
  if (name === 'display') {
    const [{ DisplayPanel }, texts] = await Promise.all([
      import('#client/reading/display/display-panel.tsx'),
      loadPanelTexts(tag),
    ]);
    return (
      <DisplayPanel onClose={onClose} onShowShortcuts={() => onOpen('shortcuts')} texts={texts} />
    );
  }
  const [{ ShortcutsPanel }, texts] = await Promise.all([
    import('./shortcuts-panel.tsx'),
    loadPanelTexts(tag),
  ]);
  return <ShortcutsPanel onClose={onClose} texts={texts} />;
}
