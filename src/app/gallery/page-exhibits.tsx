import { MonthCalendar } from '#components/archive/month-calendar.tsx';
import { Breadcrumbs } from '#components/layout/breadcrumbs.tsx';
import { PageHeading } from '#components/layout/page-heading.tsx';
import { PageProblem } from '#components/layout/page-problem.tsx';
import { Prose } from '#components/layout/prose.tsx';
import { FeedLink } from '#components/ui/feed-link.tsx';
import { editionFeed, paths } from '#domain/paths.ts';
import { BriefingStrip } from '#features/listening/briefing-strip.tsx';
import { Exhibit } from './exhibit.tsx';
import type { ExhibitsProps } from './exhibits-props.ts';

const problems = ['missing', 'malformed', 'unreachable', 'unexpected'] as const;
const month = { month: '2024-07', counts: { 7: 1, 23: 2, 30: 14 }, previous: '2024-06', next: '2024-08' };

/** What pages are framed with. */
export function PageExhibits({ edition, dateStyle }: ExhibitsProps) {
  const [section] = edition.sections;
  return (
    <>
      <Exhibit name="buttons">
        <p>
          <button type="button" className="button">
            {edition.name}
          </button>{' '}
          <button type="button" className="button" data-kind="primary">
            {edition.tagline}
          </button>
        </p>
      </Exhibit>
      <Exhibit name="breadcrumbs">
        <Breadcrumbs
          crumbs={[{ name: section?.name ?? '', href: paths.archive.getHref() }, { name: edition.tagline }]}
        />
      </Exhibit>
      <Exhibit name="page-heading">
        <PageHeading kicker={edition.tagline} title={section?.name ?? ''} description={edition.description}>
          <FeedLink href={editionFeed} label="RSS" />
        </PageHeading>
      </Exhibit>
      <Exhibit name="prose">
        <Prose>
          <h2>{edition.tagline}</h2>
          <p>{edition.description}</p>
        </Prose>
      </Exhibit>
      <Exhibit name="month-calendar">
        <MonthCalendar
          calendar={month}
          current="2024-07-23"
          firstDayOfWeek={edition.firstDayOfWeek}
          dateStyle={dateStyle}
        />
      </Exhibit>
      <Exhibit name="briefing-strip">
        <BriefingStrip count={8} minutes={6} />
      </Exhibit>
      {problems.map((problem) => (
        <Exhibit key={problem} name={`page-problem ${problem}`}>
          <PageProblem problem={problem} />
        </Exhibit>
      ))}
    </>
  );
}
