import type { PageMeta } from './page-meta.ts';

/** Brings the <head> of the first page up to the page that is shown now. */
export function updateHead({ title, description, canonical }: PageMeta): void {
  document.title = title;
  document.querySelector('meta[name="description"]')?.setAttribute('content', description);
  setTag('link[rel="canonical"]', canonical && { rel: 'canonical', href: canonical });
  setTag('meta[name="robots"]', canonical === null && { name: 'robots', content: 'noindex' });
}

/** Gives the head the one tag of a selector with these attributes, or takes it away. */
function setTag(selector: string, attributes: Record<string, string> | null | false | ''): void {
  const present = document.head.querySelector(selector);
  if (!attributes) {
    present?.remove();
    return;
  }
  const tag = present ?? document.head.appendChild(document.createElement(selector.split('[')[0] ?? ''));
  for (const [name, value] of Object.entries(attributes)) tag.setAttribute(name, value);
}
