/** The keys that belong to shortcuts. Enter is left to the browser. */
const keys = new Set('jkovsmteghap/?');

/** Question marks of other scripts: Arabic, Armenian, Ethiopic, and the wide ones of East Asia. */
const questionMarks = /^[؟՞፧？]$/;

/**
 * The shortcut key that a keyboard event stands for, in any layout; null if it is none. A Latin letter
 * is the one that is printed on the key, also under Caps Lock. In other scripts, the key's place
 * decides: `KeyboardEvent.code` names keys by their US labels (https://w3c.github.io/uievents-code/).
 */
export function shortcutKey(event: KeyboardEvent): string | null {
  const key = readKey(event);
  return key !== null && keys.has(key) ? key : null;
}

function readKey(event: KeyboardEvent): string | null {
  const { shiftKey, code } = event;
  // While text is composed, and after a dead key, keys are named `Process` and `Dead`.
  if (event.isComposing) return null;
  const key = questionMarks.test(event.key) ? '?' : event.key.normalize('NFKC').toLowerCase();
  if (key === '/' || key === '?') return isCommand(event) ? null : key;
  if (event.ctrlKey || event.altKey || event.metaKey || isAltGraph(event)) return null;
  if (/^[a-z]$/.test(key)) return shiftKey ? null : key;
  if (!/^(?:(?!\p{Script=Latin})[\p{L}\p{M}])+$/u.test(key)) return null;
  if (code === 'Slash') return shiftKey ? '?' : '/';
  return shiftKey ? null : (/^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? null);
}

/** Layouts with these signs on a third level report AltGr, on Windows as Control and Alt. */
function isCommand(event: KeyboardEvent): boolean {
  return event.metaKey || ((event.ctrlKey || event.altKey) && !isAltGraph(event));
}

function isAltGraph(event: KeyboardEvent): boolean {
  return event.getModifierState('AltGraph');
}
