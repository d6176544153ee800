import type { Muted } from '#client/lib/preferences.ts';
import type { Memory } from './memory.ts';

/** Whether both refer to the same topic or publisher. */
export function isSameMuted(a: Muted, b: Muted): boolean {
  return a.kind === b.kind && a.key === b.key;
}

export function mute({ preferences }: Memory, muted: Muted): void {
  preferences.update((before) => ({
    ...before,
    muted: [...before.muted.filter((one) => !isSameMuted(one, muted)), muted],
  }));
}

export function unmute({ preferences }: Memory, muted: Muted): void {
  preferences.update((before) => ({
    ...before,
    muted: before.muted.filter((one) => !isSameMuted(one, muted)),
  }));
}
