import { useRouter } from 'wouter';
import { useLanguage } from '#client/language/language.ts';
import { useStoryTexts } from '#client/language/texts/use-story-texts.ts';
import { useSite } from '#client/lib/site-context.ts';
import { storyPath } from '#client/routes/addresses.ts';
import { framedStoryPath } from '#client/routes/embed-address.ts';
import { CopyButton } from '#client/ui/buttons/copy-button.tsx';
import type { Story } from '#dataset/story.ts';
import { embedCode } from './embed-code.ts';

type CopyEmbedCodeProps = { story: Pick<Story, 'id' | 'title'>; className: string | undefined };

/** Copies what another site needs to show a story's timeline, from wherever the reader reads it now. */
export function CopyEmbedCode({ story, className }: CopyEmbedCodeProps) {
  const { title } = useSite();
  const { base } = useRouter();
  const { copied, notCopied } = useLanguage();
  const { copyEmbedCode } = useStoryTexts();
  const addressOf = (path: string) => new URL(base + path, location.href).href;
  return (
    <CopyButton
      className={className}
      done={copied}
      failed={notCopied}
      label={copyEmbedCode}
      text={embedCode({
        title: `${story.title} – ${title}`,
        frame: addressOf(framedStoryPath(story.id)),
        story: addressOf(storyPath(story.id)),
      })}
    />
  );
}
