import type { BlockOf } from '#domain/article/block.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { CellText } from './cell-text.tsx';
import { StyledText } from './styled-text.tsx';
import styles from './table-block.module.css';

/** A table that scrolls inside itself when it is wider than the page, also with the keyboard; rules show where it goes on. */
export function TableBlock({ block: { id, caption, header, rows } }: { block: BlockOf<'table'> }) {
  const { t } = useTranslation();
  return (
    // biome-ignore-start lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable from the keyboard.
    // biome-ignore-start lint/suspicious/noArrayIndexKey: the rows of one article never change order.
    // The stop of the keyboard is taken away again from a table that fits, once a script can measure it.
    <section
      id={id}
      className={styles.scroller}
      tabIndex={0}
      aria-label={caption ?? t('table.label')}
      data-scroller
    >
      <table className={styles.table}>
        {caption && (
          <caption data-text>
            <StyledText>{caption}</StyledText>
          </caption>
        )}
        {header.length > 0 && (
          <thead>
            {header.map((row, index) => (
              <tr key={index}>
                {row.map((cell, column) => (
                  <th key={column} scope="col" data-text>
                    <CellText runs={cell.runs} />
                  </th>
                ))}
              </tr>
            ))}
          </thead>
        )}
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => {
                const Cell = column === 0 ? 'th' : 'td';
                return (
                  <Cell key={column} data-text {...(column === 0 && { scope: 'row' })}>
                    <CellText runs={cell.runs} />
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
    // biome-ignore-end lint/suspicious/noArrayIndexKey: see above.
    // biome-ignore-end lint/a11y/noNoninteractiveTabindex: see above.
  );
}
