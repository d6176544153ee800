import { ArticleLink } from '#client/story/parts/article-link.tsx';
import { RemotePicture } from '#client/story/parts/remote-picture.tsx';
import type { Block, Inline } from '#dataset/body.ts';
import type { Picture } from '#dataset/story.ts';
import styles from './story-body.module.css';

type StoryBodyProps = { blocks: readonly Block[] };

/** The text of a story. */
export function StoryBody({ blocks }: StoryBodyProps) {
  return (
    <div className={styles.body} dir="auto">
      <Blocks blocks={blocks} />
    </div>
  );
}

function Blocks({ blocks }: StoryBodyProps) {
  return blocks.map((block, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a story never change their order
    <BlockElement block={block} key={index} />
  ));
}

const headings = { 2: 'h2', 3: 'h3', 4: 'h4' } as const;

function BlockElement({ block }: { block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Inlines inlines={block.children} />
        </p>
      );
    case 'heading': {
      const Heading = headings[block.level];
      return (
        <Heading className={styles.heading}>
          <Inlines inlines={block.children} />
        </Heading>
      );
    }
    case 'list': {
      const List = block.start === null ? 'ul' : 'ol';
      return (
        <List {...(block.start !== null && { start: block.start })}>
          {block.items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a story never change their order
            <li key={index}>
              <Blocks blocks={item} />
            </li>
          ))}
        </List>
      );
    }
    case 'quote':
      return (
        <blockquote>
          <Blocks blocks={block.children} />
        </blockquote>
      );
    case 'code':
      return (
        <pre>
          <code>{block.text}</code>
        </pre>
      );
    case 'picture':
      return (
        <figure className={block.kept && styles.kept}>
          <RemotePicture
            fallback={<span>{block.caption}</span>}
            pictures={[pictureOf(block)]}
            sizes="(max-width: 36rem) 100vw, 36rem"
          />
        </figure>
      );
    case 'rule':
      return <hr />;
  }
}

function pictureOf({ url, caption, kept }: Extract<Block, { kind: 'picture' }>): Picture {
  if (kept === undefined) return { url, caption, width: null, height: null };
  return { url, caption, width: kept.width, height: kept.height, kept };
}

function Inlines({ inlines }: { inlines: readonly Inline[] }) {
  return inlines.map((inline, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a story never change their order
    <InlineElement inline={inline} key={index} />
  ));
}

function InlineElement({ inline }: { inline: Inline }) {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'code':
      return <code>{inline.text}</code>;
    case 'break':
      return <br />;
    case 'emphasis':
      return (
        <em>
          <Inlines inlines={inline.children} />
        </em>
      );
    case 'strong':
      return (
        <strong>
          <Inlines inlines={inline.children} />
        </strong>
      );
    case 'link':
      return (
        <ArticleLink href={inline.url}>
          <Inlines inlines={inline.children} />
        </ArticleLink>
      );
  }
}
