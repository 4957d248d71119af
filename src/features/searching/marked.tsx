import { Fragment } from 'react';
import { StyledText } from '#components/article/styled-text.tsx';
import type { MarkedText } from '#domain/search/marked-text.ts';

/** A text with its found words in <mark>. Its pieces are texts: whatever an article holds, it is never markup. */
export function Marked({ children: { text, marks } }: { children: MarkedText }) {
  let place = 0;
  const pieces = marks.map(({ start, end }) => {
    const before = text.slice(place, start);
    place = end;
    return { start, before, found: text.slice(start, end) };
  });
  return (
    <>
      {pieces.map(({ start, before, found }) => (
        <Fragment key={start}>
          <StyledText>{before}</StyledText>
          <mark>
            <StyledText>{found}</StyledText>
          </mark>
        </Fragment>
      ))}
      <StyledText>{text.slice(place)}</StyledText>
    </>
  );
}
