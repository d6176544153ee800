/**
 * Signs that are part of a searched word, as in `C#`, `C++` and `$TSLA`. Pagefind leaves out all
 * others, in texts as in searches, but would leave these in searches alone.
 */
export const searchedSigns = '$#+=<>^`|~';

/** The languages whose searches Pagefind divides into words, by their first subtags. */
const divided = new Set(['zh', 'ja', 'th']);

/**
 * Whether Pagefind divides the searches of a language (BCP 47) into words. It takes signs for words of
 * their own then, so that searches must do without them.
 */
export function isDividedLanguage(tag: string): boolean {
  return divided.has(tag.toLowerCase().split('-')[0] ?? '');
}
