import { expect, it, vi } from 'vitest';
import { leaveWithPage } from './leave-with-page.ts';

function start() {
  const page = new EventTarget();
  const controller = { pause: vi.fn() };
  const engine = { silence: vi.fn() };
  const end = leaveWithPage(controller, engine, page);
  const fire = (type: string, persisted: boolean) =>
    page.dispatchEvent(Object.assign(new Event(type), { persisted }));
  return { controller, engine, end, fire };
}

it('falls silent when the reader leaves the page', () => {
  const { controller, engine, fire } = start();
  fire('pagehide', false);
  expect(controller.pause).toHaveBeenCalled();
  expect(engine.silence).toHaveBeenCalled();
});

it('clears the queue of a page that comes back from the back-forward cache, and of no other', () => {
  const { engine, fire } = start();
  fire('pageshow', false);
  expect(engine.silence).not.toHaveBeenCalled();
  fire('pageshow', true);
  expect(engine.silence).toHaveBeenCalledOnce();
});

it('hears nothing more after its end', () => {
  const { engine, end, fire } = start();
  end();
  fire('pagehide', true);
  expect(engine.silence).not.toHaveBeenCalled();
});
