import type { Surroundings } from '#features/listening/controller.ts';
import type { ListeningParts } from '#features/listening/start-listening.ts';
import { buildListenable } from '#fixtures/listening/build-listenable.ts';
import { buildListening, createFakeListStorage } from '#fixtures/listening/build-listening.ts';
import { buildVoice } from '#fixtures/listening/build-voice.ts';
import { createFakeEngine } from '#fixtures/listening/fake-engine.ts';
import { sampleHeadlines } from '#fixtures/sample-titles.ts';

const voices = [
  buildVoice(),
  buildVoice({
    name: 'Microsoft Hamed Online (Natural) - Arabic (Saudi Arabia)',
    lang: 'ar-SA',
    local: false,
  }),
  buildVoice({ name: 'Arabic+Belinda', lang: 'ar' }),
];
const article = buildListenable();
const elsewhere = {
  isElsewhere: () => true,
  take: () => undefined,
  leave: () => undefined,
  watch: () => () => undefined,
  end: () => undefined,
};
const stories = sampleHeadlines.map((headline, index) =>
  buildListenable({ id: `listed-${index}`, headline }),
);

/** The states of the dock in the gallery. */
export type DockState = 'idle' | 'speaking' | 'paused' | 'no-voice' | 'elsewhere';

/** What the dock is drawn from in one of its states, which no timer ends. */
export function stillListening(state: DockState): ListeningParts {
  const { fake, parts } = listening(state === 'elsewhere' ? { turn: elsewhere } : {});
  const { controller } = parts;
  controller.listenTo(article);
  if (state === 'no-voice')
    for (const _ of voices) fake.report({ type: 'failed', problem: 'voice-unavailable' });
  if (state === 'speaking') fake.report({ type: 'started' });
  if (state === 'idle') for (const _ of article.abstract ?? []) fake.finishSentence();
  if (state === 'paused') controller.pause();
  return still(parts);
}

/** The same with a list of three stories, of which the first is read. A list comes from where it is kept: later. */
export async function stillList(): Promise<ListeningParts> {
  const storage = createFakeListStorage({ stories, place: null });
  const { fake, parts } = listening({}, storage);
  const begun = new Promise<void>((resolve) => {
    parts.controller.subscribe(resolve);
  });
  parts.list.play();
  await begun;
  fake.report({ type: 'started' });
  return still(parts);
}

function listening(around: Partial<Surroundings>, storage = createFakeListStorage()) {
  const fake = createFakeEngine(voices);
  return { fake, parts: buildListening({ engine: fake.engine, ...around }, storage) };
}

/** Keeps the state that it is in: whoever listens to a fake would soon be told that it is stuck. */
function still(parts: ListeningParts): ListeningParts {
  const { controller } = parts;
  const player = controller.getPlayer();
  const stories = parts.list.getList();
  controller.end();
  return {
    ...parts,
    controller: { ...controller, getPlayer: () => player, subscribe: () => () => undefined },
    list: { ...parts.list, getList: () => stories, subscribe: () => () => undefined },
  };
}
