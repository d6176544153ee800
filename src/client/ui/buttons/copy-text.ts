/** Copies a text to the clipboard. Resolves to false if the browser doesn't allow it. */
export async function copyText(text: string): Promise<boolean> {
  // Browsers offer no clipboard API on pages served over plain HTTP.
  if (!('clipboard' in navigator)) return copySelection(text);
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}

/** Copies a text by selecting it in an invisible field. */
function copySelection(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.style.cssText = 'position: fixed; inset-block-start: 0; opacity: 0';
  document.body.append(field);
  field.select();
  try {
    // Deprecated, but supported everywhere, and the only way without the clipboard API.
    return document.execCommand('copy');
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}
