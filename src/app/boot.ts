import type { ChosenSettings } from '#features/display-settings/display-settings.ts';
import { displaySettingsKey } from '#features/display-settings/display-settings-key.ts';
import { pendingOf } from '#features/display-settings/pending-of.ts';
import { restyleWhileParsing } from '#features/display-settings/restyle-while-parsing.ts';
import { showChosenSettings } from '#features/display-settings/show-chosen-settings.ts';
import { restoreSummary } from '#features/summary/restore-summary.ts';
import type { PressKeeper } from './early-press.ts';

// The one inline script of a page: it runs before first paint, so that no reader sees another theme or type size
// flash by. The build bundles it, writes it into <head>, and names its hash in the Content Security Policy. There is no
// room in it to check what was kept: the application does, and mends the page.
const root = document.documentElement;
try {
  // Null where nothing was kept: the settings of null are none. A long text that was put there would be an attribute for each of
  // its letters, with which a page never comes to an end: cut, it is no JSON.
  const chosen = Object(
    JSON.parse(`${localStorage.getItem(displaySettingsKey)}`.slice(0, 999)),
  ) as ChosenSettings;
  const pending = pendingOf(chosen, root.lang);
  if (pending) root.dataset.pending = pending;
  showChosenSettings(root, chosen);
  if (pending || chosen.tashkeel === false) restyleWhileParsing(document, chosen);
  restoreSummary(document, sessionStorage);
} catch {
  // Storage is blocked or broken: the page keeps its defaults.
}
// On a slow network a page stands before the next file of code is there. What is pressed until then is not lost; where the network
// lost that file each press asks for it again. It is the first thing with an address, and what has come once does not come twice.
const pressed: (Event | undefined)[] = [];
const keep: PressKeeper = (event) => {
  pressed.push(event);
  import(/* @vite-ignore */ (document.querySelector('[src]') as HTMLScriptElement).src).catch(() => {});
  return pressed;
};
window.onclick = keep;
// Each such link names the setting that makes it needless; <html> carries those settings that are not the paper's own.
for (const link of document.querySelectorAll<HTMLLinkElement>('[data-preload]')) {
  if (!root.dataset[link.dataset.preload as string]) link.rel = 'preload';
}
