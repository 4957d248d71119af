import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

const dock = { name: 'مشغّل الاستماع' };

/** The hands of a reader, for tests. */
export const reader = userEvent.setup();

/** The button with a name. */
export const button = (name: string) => screen.getByRole('button', { name });

/** The dock, when it comes. */
export const findDock = () => screen.findByRole('region', dock);

/** The dock, or null. */
export const queryDock = () => screen.queryByRole('region', dock);

/** Presses the listen button and waits for the dock. */
export async function listen() {
  await reader.click(button('استمع إلى الملخص'));
  return findDock();
}
