/** Copies a text to the clipboard. False where the browser doesn't allow it. */
export async function copyText(text: string): Promise<boolean> {
  // Browsers have no clipboard for scripts on pages that come over plain HTTP.
  if (!('clipboard' in navigator)) return copySelection(text);
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}

/** Selects a text off the screen and copies what is selected, as the reader would by hand. */
function copySelection(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.style.cssText = 'position: fixed; inset-block-start: 0; opacity: 0';
  document.body.append(field);
  field.select();
  try {
    // Deprecated, with no successor where there is no clipboard: every browser has it.
    return document.execCommand('copy');
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}
