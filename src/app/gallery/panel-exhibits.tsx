import { DisplayPanel } from '#features/display-settings/display-panel.tsx';
import { PictureViewer } from '#features/pictures/picture-viewer.tsx';
import { ShortcutsSheet } from '#features/shortcuts/shortcuts-sheet.tsx';
import { sampleImage } from '#fixtures/blocks-of-each-type.ts';
import { Exhibit } from './exhibit.tsx';
import type { ExhibitsProps } from './exhibits-props.ts';
import { Still } from './still.tsx';

const second = { ...sampleImage, url: 'media/oud-history.svg' };
const nothing = () => undefined;

/** What opens in front of the page. */
export function PanelExhibits({ edition }: ExhibitsProps) {
  return (
    <>
      <Exhibit name="display-panel">
        <Still room="window">
          <DisplayPanel edition={edition} onClose={nothing} />
        </Still>
      </Exhibit>
      <Exhibit name="shortcuts-sheet">
        <Still room="window">
          <ShortcutsSheet onClose={nothing} />
        </Still>
      </Exhibit>
      <Exhibit name="picture-viewer">
        <Still room="window">
          <PictureViewer pictures={[sampleImage, second]} first={0} lang="ar" dir="rtl" onClose={nothing} />
        </Still>
      </Exhibit>
    </>
  );
}
