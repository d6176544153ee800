/**
 * What a framed page tells the page around it, whoever that is: its height in CSS pixels, and a word that
 * names the message. The embed code that readers copy reads it.
 */
export type HeightMessage = { type: typeof heightMessage; height: number };

export const heightMessage = 'lede-height';
