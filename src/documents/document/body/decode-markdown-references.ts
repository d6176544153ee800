import type { CompileContext, Extension, Token } from 'mdast-util-from-markdown';
import { decodeReferences } from '#documents/text/decode-references.ts';

/**
 * Decodes the character references in Markdown as in other texts: `&#146;` is a typographic apostrophe,
 * which Markdown alone would replace by U+FFFD.
 */
export const markdownReferences: Extension = {
  exit: {
    characterReferenceValue(this: CompileContext, token: Token): undefined {
      const name = this.sliceSerialize(token);
      const sign = markers[this.data.characterReferenceType ?? 'none'];
      this.data.characterReferenceType = undefined;
      const tail = this.stack.at(-1);
      if (tail?.type === 'text') tail.value += decodeReferences(`&${sign}${name};`);
    },
  },
};

const markers = {
  characterReferenceMarkerNumeric: '#',
  characterReferenceMarkerHexadecimal: '#x',
  none: '',
};
