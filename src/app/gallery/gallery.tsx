import { useEdition } from '#data/use-edition.ts';
import { useDateStyle } from '#features/display-settings/use-date-style.ts';
import { ArticleExhibits } from './article-exhibits.tsx';
import { ListeningExhibits } from './listening-exhibits.tsx';
import { PageExhibits } from './page-exhibits.tsx';
import { PanelExhibits } from './panel-exhibits.tsx';
import { ReadingExhibits } from './reading-exhibits.tsx';
import { StoryExhibits } from './story-exhibits.tsx';

/** Every component, drawn from fixtures, for the eye and for the end-to-end suite's camera. Names are for developers. */
export function Gallery() {
  const edition = useEdition();
  const dateStyle = useDateStyle(edition);
  return (
    <div data-gallery>
      <h1 lang="en" dir="ltr">
        Gallery
      </h1>
      <PageExhibits edition={edition} dateStyle={dateStyle} />
      <StoryExhibits edition={edition} dateStyle={dateStyle} />
      <ArticleExhibits edition={edition} dateStyle={dateStyle} />
      <ReadingExhibits edition={edition} dateStyle={dateStyle} />
      <PanelExhibits edition={edition} dateStyle={dateStyle} />
      <ListeningExhibits />
    </div>
  );
}
