/** Whether a picture failed to load before its error event could be handled. */
export function isBroken(image: HTMLImageElement | null): boolean {
  return image?.complete === true && image.naturalWidth === 0 && image.currentSrc !== '';
}
