import { keepHeardPosition } from '#data/kept-position.ts';
import type { Controller } from './controller.ts';
import { isOpen } from './player-state.ts';
import { partAt } from './reading.ts';

/** Keeps how far an article has been heard where reading keeps how far it was read. Returns the way to end it. */
export function keepPlaceOf(controller: Pick<Controller, 'subscribe' | 'getPlayer'>): () => void {
  let kept: string | null = null;
  return controller.subscribe(() => {
    const player = controller.getPlayer();
    if (!isOpen(player) || player.reading.kind !== 'article') return;
    const part = partAt(player.reading, player.index);
    if (!part) return;
    const isHeard = player.status === 'idle';
    const block = isHeard
      ? null
      : (part.blocks[player.reading.utterances[player.index]?.segment ?? ''] ?? null);
    const place = `${part.articleId}/${block}`;
    if (place === kept || (!isHeard && block === null)) return;
    kept = place;
    keepHeardPosition(part.articleId, block);
  });
}
