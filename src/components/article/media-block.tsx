import { use } from 'react';
import type { BlockOf } from '#domain/article/block.ts';
import { mediaHref, singleRendition } from '#domain/article/renditions.ts';
import { PicturesContext } from './pictures-context.ts';
import { StyledText } from './styled-text.tsx';

const base = import.meta.env.BASE_URL;

/** A video or a recording of the edition, with the browser's own controls; nothing loads before it is asked for. */
export function MediaBlock({ block }: { block: BlockOf<'video'> | BlockOf<'audio'> }) {
  const pictures = use(PicturesContext);
  const caption = block.caption ? `${block.name}. ${block.caption}` : block.name;
  return (
    <figure id={block.id}>
      {block.type === 'video' ? (
        // biome-ignore lint/a11y/useMediaCaption: the sample video is silent, and its caption tells what it shows.
        <video
          controls
          playsInline
          preload="none"
          width={block.width}
          height={block.height}
          // The poster is requested with the element: only once it is known that it is wanted.
          poster={pictures === 'shown' ? posterHref(block) : undefined}
          aria-label={block.name}
        >
          <source src={mediaHref(block.contentUrl, base)} type={block.encodingFormat} />
        </video>
      ) : (
        // biome-ignore lint/a11y/useMediaCaption: a recording's caption stands below it as text.
        <audio controls preload="none" aria-label={block.name}>
          <source src={mediaHref(block.contentUrl, base)} type={block.encodingFormat} />
        </audio>
      )}
      <figcaption data-text>
        <StyledText>{caption}</StyledText>
      </figcaption>
    </figure>
  );
}

function posterHref({ poster, width }: BlockOf<'video'>): string | undefined {
  return poster && mediaHref(singleRendition({ url: poster, width }, 1200)?.url ?? poster, base);
}
