// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { onAnnouncement } from '#lib/announcements.ts';
import { openPage } from '../../../tests/fixtures/open-page.tsx';
import { defaultDisplaySettings, largestTypeStep, smallestTypeStep } from './display-settings.ts';
import { changeDisplaySettings, getDisplaySettings } from './display-settings-store.ts';
import { TypeSizeControl } from './type-size-control.tsx';

let heard: string[] = [];
onAnnouncement((message) => heard.push(message));

beforeEach(() => {
  changeDisplaySettings(defaultDisplaySettings);
  heard = [];
});

const larger = () => screen.getByRole('button', { name: 'كبّر الخط' });
const smaller = () => screen.getByRole('button', { name: 'صغّر الخط' });
const step = () => getDisplaySettings().typeStep;

describe('the type size', () => {
  it('is one group of two buttons', () => {
    openPage(<TypeSizeControl />);
    expect(screen.getByRole('group', { name: 'حجم الخط' })).toBe(larger().closest('fieldset'));
  });

  it('grows and shrinks by a step, and says which', async () => {
    openPage(<TypeSizeControl />);
    await userEvent.click(larger());
    expect(step()).toBe(1);
    await userEvent.click(smaller());
    await userEvent.click(smaller());
    expect(step()).toBe(-1);
    expect(heard).toEqual(['حجم الخط: الدرجة 5 من 9', 'حجم الخط: الدرجة 4 من 9', 'حجم الخط: الدرجة 3 من 9']);
  });

  it('has nine steps from end to end', async () => {
    changeDisplaySettings({ typeStep: smallestTypeStep });
    openPage(<TypeSizeControl />);
    for (let presses = 0; presses < 8; presses += 1) await userEvent.click(larger());
    expect(step()).toBe(largestTypeStep);
    expect(heard.at(-1)).toBe('حجم الخط: الدرجة 9 من 9');
  });

  it.each([
    ['largest', largestTypeStep, larger, smaller],
    ['smallest', smallestTypeStep, smaller, larger],
  ] as const)(
    'at the %s stays, says so, and keeps the focus on the button',
    async (_, end, further, back) => {
      changeDisplaySettings({ typeStep: end });
      openPage(<TypeSizeControl />);
      expect(further().ariaDisabled).toBe('true');
      expect(back().ariaDisabled).toBe('false');
      await userEvent.click(further());
      expect(step()).toBe(end);
      expect(heard).toHaveLength(1);
      expect(document.activeElement).toBe(further());
    },
  );

  it('speaks English in an English interface', () => {
    openPage(<TypeSizeControl />, { language: 'en' });
    expect(screen.getByRole('button', { name: 'Larger type' })).toBeTruthy();
  });
});

describe('the keys of the type size', () => {
  it.each([
    ['+', 1],
    ['=', 1],
    ['-', -1],
    ['−', -1],
  ])('%s moves it by %i', async (key, by) => {
    openPage(<TypeSizeControl />);
    await userEvent.keyboard(key);
    expect(step()).toBe(by);
  });

  it.each(['Control', 'Meta', 'Alt'])('with %s belong to the browser', async (modifier) => {
    openPage(<TypeSizeControl />);
    await userEvent.keyboard(`{${modifier}>}+{/${modifier}}`);
    expect(step()).toBe(0);
  });

  it('in a field write what they are', async () => {
    openPage(
      <>
        <input aria-label="بحث" />
        <TypeSizeControl />
      </>,
    );
    await userEvent.type(screen.getByRole('textbox'), '+-=');
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('+-=');
    expect(step()).toBe(0);
  });

  it('are let go with the control', async () => {
    const { unmount } = openPage(<TypeSizeControl />);
    unmount();
    await userEvent.keyboard('+');
    expect(step()).toBe(0);
  });
});
