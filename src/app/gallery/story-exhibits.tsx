import { Neighbours } from '#components/story/neighbours.tsx';
import { Related } from '#components/story/related.tsx';
import { StoryCard } from '#components/story/story-card.tsx';
import { storyOf } from '#domain/edition/story.ts';
import { GrowingList } from '#features/browsing/growing-list.tsx';
import { StoryActions } from '#features/listening/story-actions.tsx';
import { buildArticle } from '#fixtures/build-article.ts';
import { Exhibit } from './exhibit.tsx';
import type { ExhibitsProps } from './exhibits-props.ts';

const image = { url: 'media/suez-canal.svg', width: 1600, height: 900, alt: '' };
const story = storyOf(buildArticle({ image: [image] }));
const { image: _, ...withoutPicture } = story;
const unpictured = { ...withoutPicture, id: 'coffee-prices' };
const variants = ['lead', 'card', 'block', 'entry', 'row', 'headline'] as const;

/** Stories in lists. */
export function StoryExhibits({ dateStyle }: ExhibitsProps) {
  return (
    <>
      {variants.map((variant) => (
        <Exhibit key={variant} name={`story-card ${variant}`}>
          <StoryCard
            story={story}
            dateStyle={dateStyle}
            variant={variant}
            heading="h3"
            action={<StoryActions story={story} />}
          />
        </Exhibit>
      ))}
      <Exhibit name="story-card without a picture">
        <StoryCard story={unpictured} dateStyle={dateStyle} variant="entry" heading="h3" />
      </Exhibit>
      <Exhibit name="growing-list">
        <GrowingList
          first={{ shard: 2, stories: [story], older: 1, newer: null }}
          hrefOf={() => '/'}
          load={async () => ({ ok: false, problem: 'unreachable' })}
          dateStyle={dateStyle}
          heading="h3"
        />
      </Exhibit>
      <Exhibit name="related">
        <Related stories={[story, unpictured]} dateStyle={dateStyle} />
      </Exhibit>
      <Exhibit name="neighbours">
        <Neighbours previous={story} next={story} />
      </Exhibit>
    </>
  );
}
