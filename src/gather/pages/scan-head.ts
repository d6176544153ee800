import { Parser } from 'htmlparser2';

/** What the head of a page holds: texts by their names in lower case, in the page's order. */
export type PageHead = {
  language: string | undefined;
  title: string;
  canonical: string | undefined;
  base: string | undefined;
  /** The `content` of each `<meta>` by its `property`, `name` or `itemprop`. */
  metas: readonly (readonly [name: string, content: string])[];
  /** The texts of the scripts of JSON-LD. */
  scripts: readonly string[];
};

const most = { metas: 500, scripts: 10, scriptLength: 300_000, titleLength: 2_000, depth: 100 };

/** Reads a page up to the end of its head. */
export function scanHead(html: string): PageHead {
  const metas: [string, string][] = [];
  const scripts: string[] = [];
  const head: Pick<PageHead, 'language' | 'canonical' | 'base'> = {
    language: undefined,
    canonical: undefined,
    base: undefined,
  };
  let title: string | null = null;
  let titleIsOpen = false;
  let script: string[] | null = null;
  let depth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1;
      if (name === 'body' || depth > most.depth) parser.pause();
      else if (name === 'html') head.language ??= attributes.lang ?? attributes['xml:lang'];
      else if (name === 'base') head.base ??= attributes.href;
      else if (name === 'title') titleIsOpen = title === null;
      else if (name === 'link' && hasWord(attributes.rel, 'canonical')) {
        head.canonical ??= attributes.href;
      } else if (name === 'script' && isLinkedData(attributes.type)) {
        script = scripts.length < most.scripts ? [] : null;
      } else if (name === 'meta' && metas.length < most.metas) {
        const { property, name: named, itemprop, content } = attributes;
        const key = property ?? named ?? itemprop;
        if (key !== undefined && content !== undefined)
          metas.push([key.trim().toLowerCase(), content]);
      }
    },
    ontext(text) {
      if (titleIsOpen && (title ?? '').length < most.titleLength) title = (title ?? '') + text;
      script?.push(text);
    },
    onclosetag(name) {
      depth -= 1;
      if (name === 'head') parser.pause();
      if (name === 'title') titleIsOpen = false;
      if (name !== 'script' || script === null) return;
      const text = script.join('');
      if (text.length <= most.scriptLength) scripts.push(text);
      script = null;
    },
  });
  parser.end(html);
  return { ...head, title: title ?? '', metas, scripts };
}

function hasWord(words: string | undefined, word: string): boolean {
  return (words ?? '').toLowerCase().split(/\s+/).includes(word);
}

function isLinkedData(type: string | undefined): boolean {
  return /^\s*application\/ld\+json/i.test(type ?? '');
}
