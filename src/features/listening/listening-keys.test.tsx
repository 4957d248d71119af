// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import {
  button,
  findDock,
  listen,
  queryDock,
  reader,
} from '../../../tests/fixtures/listening/listening-reader.ts';
import { renderListening } from '../../../tests/fixtures/listening/render-listening.tsx';

afterEach(cleanup);

describe('a reader at the keyboard', () => {
  it('starts and stops with N, also on an Arabic keyboard', async () => {
    const { said } = renderListening();
    await reader.keyboard('n');
    await findDock();
    expect(said()).toHaveLength(1);
    await reader.keyboard('[KeyN]');
    expect(queryDock()).toBeNull();
    act(() => void window.dispatchEvent(new KeyboardEvent('keydown', { key: 'ى', code: 'KeyN' })));
    expect(await findDock()).toBeTruthy();
  });

  it('types an N in a field, and keeps Ctrl+N for the browser', async () => {
    renderListening();
    await reader.type(screen.getByRole('textbox', { name: 'بحث' }), 'n');
    await reader.click(document.body);
    await reader.keyboard('{Control>}n{/Control}');
    expect(queryDock()).toBeNull();
    expect(button('استمع إلى الملخص')).toBeTruthy();
  });

  it('goes back with the left arrow and on with the right one, though Arabic runs the other way', async () => {
    renderListening();
    const dock = within(await listen());
    button('أوقف مؤقتاً').focus();
    await reader.keyboard('{ArrowRight}{ArrowRight}');
    expect(dock.getByText('الجملة 3 من 3')).toBeTruthy();
    await reader.keyboard('{ArrowLeft}');
    expect(dock.getByText('الجملة 2 من 3')).toBeTruthy();
  });

  it('does not skip sentences while choosing a speed, nor from outside the dock', async () => {
    renderListening();
    const dock = within(await listen());
    await reader.keyboard('{ArrowRight}');
    dock.getByRole('combobox', { name: 'السرعة' }).focus();
    await reader.keyboard('{ArrowRight}');
    expect(dock.getByText('الجملة 1 من 3')).toBeTruthy();
  });

  it('closes the dock with Escape, from inside only', async () => {
    renderListening();
    await listen();
    await reader.keyboard('{Escape}');
    expect(queryDock()).not.toBeNull();
    button('أوقف مؤقتاً').focus();
    await reader.keyboard('{Escape}');
    expect(queryDock()).toBeNull();
    expect(document.activeElement).toBe(button('استمع إلى الملخص'));
  });
});
