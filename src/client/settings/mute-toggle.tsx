import { useId } from 'react';
import { useLanguage } from '#client/language/language.ts';
import type { Muted } from '#client/lib/preferences.ts';
import { useMemory, usePreferences } from '#client/reader/memory.ts';
import { isSameMuted, mute, unmute } from '#client/reader/mutes.ts';
import { QuietButton } from '#client/ui/buttons/quiet-button.tsx';
import { useNotify } from '#client/ui/notify.ts';

type MuteToggleProps = { subject: Muted };

/** Mutes a topic or publisher, hiding its stories from all other lists, or unmutes it. */
export function MuteToggle({ subject }: MuteToggleProps) {
  const id = useId();
  const memory = useMemory();
  const language = useLanguage();
  const notify = useNotify();
  const isMuted = usePreferences().muted.some((one) => isSameMuted(one, subject));
  const toggle = () => {
    if (isMuted) {
      unmute(memory, subject);
      return;
    }
    mute(memory, subject);
    notify({
      text: language.mutedNow(subject.name),
      undo: { act: () => unmute(memory, subject), returnTo: `#${CSS.escape(id)}` },
    });
  };
  const label = isMuted ? language.unmute : language.mute;
  return (
    <QuietButton id={id} name={`${label}: ${subject.name}`} onClick={toggle}>
      {label}
    </QuietButton>
  );
}
