import type { Block } from '#domain/article/block.ts';
import { assertNever } from '#lib/assert-never.ts';
import styles from './block-view.module.css';
import { EmbedCard } from './embed-card.tsx';
import { Figure } from './figure.tsx';
import { MediaBlock } from './media-block.tsx';
import { Runs } from './runs.tsx';
import { sharedLanguage } from './shared-language.ts';
import { StyledText } from './styled-text.tsx';
import { TableBlock } from './table-block.tsx';

const textColumn = '(min-width: 50rem) 40rem, calc(100vw - 2rem)';

/** Draws one block of the body. Its id is the anchor that links, speech and the reading position hold on to. */
export function BlockView({ block }: { block: Block }) {
  const { id } = block;
  switch (block.type) {
    case 'paragraph':
      return (
        <p id={id} data-spoken={id} data-text {...sharedLanguage(block.runs)}>
          <Runs runs={block.runs} />
        </p>
      );
    case 'heading': {
      const Heading = `h${block.level}` as const;
      return (
        <Heading id={id} data-spoken={id} data-text>
          <Runs runs={block.runs} />
        </Heading>
      );
    }
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List id={id} data-text>
          {block.items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the items of one article never change order.
            <li key={index} data-spoken={`${id}.${index}`}>
              <Runs runs={item.runs} />
            </li>
          ))}
        </List>
      );
    }
    case 'quote':
      return (
        <figure id={id} className={styles.quote}>
          <blockquote data-spoken={id} data-text>
            <Runs runs={block.runs} />
          </blockquote>
          {block.attribution && (
            <figcaption data-spoken={`${id}.attribution`} data-text>
              <StyledText>{block.attribution}</StyledText>
            </figcaption>
          )}
        </figure>
      );
    case 'pullquote':
      // It repeats the text beside it: seen, not read out twice.
      return (
        <p id={id} className={styles.pullquote} aria-hidden="true" data-text>
          <Runs runs={block.runs} />
        </p>
      );
    case 'image':
      return <Figure id={id} image={block.image} sizes={textColumn} />;
    case 'gallery':
      return (
        <figure id={id} className={styles.gallery}>
          <div className={styles.pictures}>
            {block.images.map((image) => (
              <Figure key={image.url} image={image} sizes="(min-width: 50rem) 20rem, calc(100vw - 2rem)" />
            ))}
          </div>
          {block.caption && (
            <figcaption data-text>
              <StyledText>{block.caption}</StyledText>
            </figcaption>
          )}
        </figure>
      );
    case 'video':
    case 'audio':
      return <MediaBlock block={block} />;
    case 'table':
      return <TableBlock block={block} />;
    case 'embed':
      return <EmbedCard block={block} />;
    case 'separator':
      return <hr id={id} />;
    default:
      return assertNever(block);
  }
}
