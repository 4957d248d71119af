import { applyDisplaySettings } from '#features/display-settings/apply-display-settings.ts';
import { displaySettingsKey, parseDisplaySettings } from '#features/display-settings/display-settings.ts';
import { restoreSummary } from '#features/summary/restore-summary.ts';

// The one inline script of a page: it runs before first paint, so that no reader sees another theme or type size
// flash by. The build bundles it, writes it into <head>, and names its hash in the Content Security Policy.
let stored: string | null = null;
try {
  stored = localStorage.getItem(displaySettingsKey);
  const [, id] = /\/articles\/([^/]+)/.exec(location.pathname) ?? [];
  if (id) restoreSummary(document, decodeURIComponent(id), sessionStorage);
} catch {
  // Storage is blocked: the page keeps its defaults.
}
applyDisplaySettings(document.documentElement, parseDisplaySettings(stored));
