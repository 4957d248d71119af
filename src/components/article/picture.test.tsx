// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { openPage } from '../../../tests/fixtures/open-page.tsx';
import { Picture } from './picture.tsx';
import { PicturesContext } from './pictures-context.ts';

const image = { url: 'media/canal.svg', width: 1600, height: 900, alt: 'سفينة تعبر القناة' };
const draw = (mode: 'prerendered' | 'shown' | 'hidden', alt = image.alt) =>
  openPage(
    <PicturesContext value={mode}>
      <Picture image={{ ...image, alt }} sizes="50vw" priority="lead" />
    </PicturesContext>,
  );

describe('a picture', () => {
  it.each(['prerendered', 'shown'] as const)('is drawn, lazy even as the lead, while %s', (mode) => {
    draw(mode);
    expect(screen.getByRole('img', { name: image.alt }).getAttribute('loading')).toBe('lazy');
  });

  it('without pictures is told in words, and shown when asked for', async () => {
    draw('hidden');
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByText(image.alt)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'اعرض الصورة' }));
    expect(screen.getByRole('img', { name: image.alt })).toBeTruthy();
  });

  it('is told in words in the prerendered page too, where the stylesheet shows one or the other', () => {
    const { container } = draw('prerendered');
    expect(screen.getByRole('img', { name: image.alt })).toBeTruthy();
    expect(container.querySelector('[data-prerendered]')?.textContent).toContain(image.alt);
    expect(draw('shown').container.querySelector('[data-prerendered]')).toBeNull();
  });

  it('that only decorates is left out without pictures', () => {
    const { container } = draw('hidden', '');
    expect(container.textContent).toBe('');
    expect(container.querySelector('img')).toBeNull();
  });
});
