import { applyDisplaySettings } from '#features/display-settings/apply-display-settings.ts';
import { displaySettingsKey, parseDisplaySettings } from '#features/display-settings/display-settings.ts';
import { pendingOf } from '#features/display-settings/pending-of.ts';
import { restyleWhileParsing } from '#features/display-settings/restyle-while-parsing.ts';
import { textStyleOf } from '#features/display-settings/text-style-of.ts';
import { restoreSummary } from '#features/summary/restore-summary.ts';

// The one inline script of a page: it runs before first paint, so that no reader sees another theme or type size
// flash by. The build bundles it, writes it into <head>, and names its hash in the Content Security Policy.
const root = document.documentElement;
let stored: string | null = null;
try {
  stored = localStorage.getItem(displaySettingsKey);
  const [, id] = /\/articles\/([^/]+)/.exec(location.pathname) ?? [];
  if (id) restoreSummary(document, decodeURIComponent(id), sessionStorage);
} catch {
  // Storage is blocked: the page keeps its defaults.
}
const settings = parseDisplaySettings(stored);
const pending = pendingOf(settings, root.lang);
if (pending) root.dataset.pending = pending;
applyDisplaySettings(root, settings);
restyleWhileParsing(document, textStyleOf(settings));
// Each such link names the setting that makes it needless; <html> carries those settings that are not the paper's own.
for (const link of document.querySelectorAll<HTMLLinkElement>('link[data-preload]')) {
  if (!((link.dataset.preload as string) in root.dataset)) link.rel = 'preload';
}
