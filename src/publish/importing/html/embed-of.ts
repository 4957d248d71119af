import { articleLimits } from '#domain/article/limits.ts';
import { clipText } from '#lib/clip-text.ts';
import type { DraftBlock } from '#publish/importing/draft/draft.ts';
import { cleanLine } from '#publish/importing/text/clean-text.ts';
import { withoutCampaign } from '#publish/importing/text/without-campaign.ts';

/** `isBare`: nothing of a post depends on what stands behind a question mark in its address. */
type Provider = { name: string; host: RegExp; id?: RegExp; page?: (id: string) => string; isBare?: true };

const providers: readonly Provider[] = [
  {
    name: 'YouTube',
    host: /(?:^|\.)(?:youtube\.com|youtube-nocookie\.com|youtu\.be)$/,
    id: /(?:\/embed\/|\/shorts\/|[?&]v=|youtu\.be\/)([\w-]{6,20})/,
    page: (id) => `https://www.youtube.com/watch?v=${id}`,
  },
  { name: 'X', host: /(?:^|\.)(?:twitter|x)\.com$/, id: /\/status\/(\d{5,25})/, isBare: true },
  { name: 'Instagram', host: /(?:^|\.)instagram\.com$/, id: /\/(?:p|reel)\/([\w-]{5,20})/, isBare: true },
  { name: 'Facebook', host: /(?:^|\.)facebook\.com$/ },
  { name: 'TikTok', host: /(?:^|\.)tiktok\.com$/, id: /\/video\/(\d{5,25})/, isBare: true },
  { name: 'Vimeo', host: /(?:^|\.)vimeo\.com$/, id: /\/(\d{5,15})/ },
  { name: 'SoundCloud', host: /(?:^|\.)soundcloud\.com$/ },
];

/** Tells whether an address is that of one film or post at a house that is known for them. */
export function isPostOrFilm(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : null;
  return (
    url !== null && providers.some(({ host, id }) => host.test(url.hostname) && id?.test(address) === true)
  );
}

/** A card that leads to what another house shows; its script is never run. `address` must be an http or https address. */
export function embedOf(address: string, title: string): DraftBlock {
  const host = new URL(address).hostname;
  const provider = providers.find((candidate) => candidate.host.test(host));
  const embedId = provider?.id?.exec(address)?.[1];
  const name = provider?.name ?? host.replace(/^www\./, '');
  return {
    type: 'embed',
    provider: name,
    ...(embedId && { embedId }),
    title: clipText(cleanLine(title), articleLimits.lineLength) || name,
    url: (embedId && provider?.page?.(embedId)) || plainAddress(address, embedId ? provider : undefined),
  };
}

function plainAddress(address: string, provider: Provider | undefined): string {
  return withoutCampaign(provider?.isBare ? address.replace(/[?#].*$/u, '') : address);
}

/** Tells whether an address is that of one post, which pages quote with a link and a script. */
export function isPost(address: string): boolean {
  return providers.some(({ name, host, id }) => {
    return name !== 'YouTube' && id?.test(address) && host.test(new URL(address).hostname);
  });
}
