/** Begins every text that a test has marked. */
export const mark = '⟦';

/** What of a language is no text. */
const other = new Set(['tag', 'textsTag', 'pageTag', 'dates', 'quotationMarks']);

/** A module of texts in which every text begins with a mark, those that functions write among them. */
export function markTexts<Value>(value: Value): Value {
  return marked(value) as Value;
}

function marked(value: unknown): unknown {
  if (typeof value === 'string') return value === '' ? '' : `${mark}${value}`;
  if (typeof value === 'function') {
    return (...words: unknown[]) => marked(Reflect.apply(value, undefined, words));
  }
  if (Array.isArray(value)) return value.map(marked);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, other.has(key) ? part : marked(part)]),
  );
}
