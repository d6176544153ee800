/** Whether a picture failed before the page's script could hear of it. */
export function isBroken(image: HTMLImageElement | null): boolean {
  return image?.complete === true && image.naturalWidth === 0 && image.currentSrc !== '';
}
