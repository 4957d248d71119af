import type { RecordedSpan, RecordingSource } from '#domain/spoken-text/recording.ts';
import type { Engine, EngineProblem, EngineReport } from './engine.ts';

/** Seconds by which a sentence may be early or late and still follow the one before without a seek, which is heard. */
const followsWithin = 1.5;
const earlyBy = 0.3;
/** Seconds before the end of a sentence at which it is over: the next is at hand. */
const almost = 0.05;

/** Seconds of the last sentence that a whole file may lack: players round its length. */
const shortBy = 2;

/** `HAVE_FUTURE_DATA`: there is sound to go on with. */
const hasSound = 3;

/** How far a recording has been played inside one of its stretches, in seconds; null where it stands elsewhere. */
export type SecondsInto = (span: RecordedSpan) => number | null;

/** What plays recordings, and tells how far one has been played. */
export type RecordedEngine = Pick<Engine, 'say' | 'silence'> & { secondsInto: SecondsInto };

type InFlight = { span: RecordedSpan; report: (report: EngineReport) => void };

/**
 * The recordings of articles, through one <audio>. Sentences that follow each other are one stretch of sound: the end
 * of one is only told, and the order for the next lets it run on. `hrefOf` makes an address of a file
 * of the edition; `canArrive` tells whether there is anywhere to fetch it from.
 */
export function createRecordedEngine(
  hrefOf: (url: string) => string,
  canArrive: (address: string) => Promise<boolean> = async () => true,
  createAudio: () => HTMLAudioElement = () => new Audio(),
): RecordedEngine {
  let audio: HTMLAudioElement | null = null;
  let loaded: readonly RecordingSource[] | null = null;
  let inFlight: InFlight | null = null;
  let endedLast: RecordedSpan | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function element(): HTMLAudioElement {
    if (audio) return audio;
    audio = createAudio();
    audio.preload = 'auto';
    audio.addEventListener('playing', () => {
      inFlight?.report({ type: 'started' });
      lookForEnd();
    });
    for (const event of ['timeupdate', 'seeked']) audio.addEventListener(event, hear);
    audio.addEventListener('ratechange', lookForEnd);
    // Events come late: what they tell may have been of the order before this one.
    audio.addEventListener('ended', () => {
      if (!audio?.ended) return;
      // A file that broke off on its way ends like a whole one.
      if (inFlight && inFlight.span.end - audio.currentTime > shortBy) fail('broken');
      else finish({ type: 'ended' });
    });
    audio.addEventListener('error', () => {
      if (audio?.error) fail('broken');
    });
    // Without a network there is nothing to wait for, but for what is saved.
    audio.addEventListener('waiting', async () => {
      const waiting = inFlight;
      if (audio && !(await canArrive(audio.src)) && waiting === inFlight) fail('broken');
    });
    // Not ours: a call, a headset that was pulled out, another application.
    audio.addEventListener('pause', () => {
      if (audio?.paused && !audio.ended) fail('interrupted');
    });
    return audio;
  }

  /** Not every browser tells `playing` after it was sent to another place while it played. */
  function hear() {
    if (audio && !audio.seeking && !audio.paused && audio.readyState >= hasSound)
      inFlight?.report({ type: 'started' });
    lookForEnd();
  }

  /** Lets go of the order before telling: whoever is told may give the next one at once. */
  function finish(report: EngineReport) {
    clearTimeout(timer);
    const told = inFlight;
    inFlight = null;
    endedLast = report.type === 'ended' ? (told?.span ?? null) : null;
    told?.report(report);
  }

  function fail(problem: EngineProblem) {
    if (problem === 'broken') loaded = null;
    finish({ type: 'failed', problem });
  }

  function lookForEnd() {
    clearTimeout(timer);
    if (!audio || !inFlight || audio.seeking || audio.paused) return;
    const left = inFlight.span.end - almost - audio.currentTime;
    if (left <= 0) return finish({ type: 'ended' });
    timer = setTimeout(lookForEnd, (left / audio.playbackRate) * 1_000);
  }

  /** Puts a recording into the player; true when it was not there already. */
  function load(player: HTMLAudioElement, sources: readonly RecordingSource[]): boolean {
    if (loaded === sources || (loaded && sameFiles(loaded, sources))) return false;
    const playable = sources.find(({ type }) => player.canPlayType(type) !== '') ?? sources[0];
    player.src = hrefOf(playable?.url ?? '');
    loaded = sources;
    return true;
  }

  return {
    say({ utterance, rate, resumes = false, into }, report) {
      clearTimeout(timer);
      const { recording: span } = utterance;
      const follows = span !== undefined && endedLast !== null && span.start >= endedLast.end - earlyBy;
      endedLast = null;
      inFlight = null;
      if (!span) {
        audio?.pause();
        return report({ type: 'failed', problem: 'voice-unavailable' });
      }
      const player = element();
      const isNew = load(player, span.sources);
      const wasPlaying = !player.paused && !player.ended;
      inFlight = { span, report };
      player.playbackRate = rate;
      if (isNew || into !== undefined || !isAt(span, player.currentTime, resumes, wasPlaying && follows))
        player.currentTime = span.start + (into ?? 0);
      if (wasPlaying && !isNew && !player.seeking) {
        report({ type: 'started' });
        return lookForEnd();
      }
      player.play().catch(({ name }: DOMException) => {
        // Aborted by the next order, or by silence.
        if (name !== 'AbortError' && inFlight?.report === report)
          fail(name === 'NotAllowedError' ? 'not-allowed' : 'broken');
      });
    },
    silence() {
      clearTimeout(timer);
      inFlight = null;
      endedLast = null;
      audio?.pause();
    },
    secondsInto({ sources, start, end }) {
      if (!audio || !loaded || !sameFiles(loaded, sources)) return null;
      const { currentTime } = audio;
      return currentTime >= start - earlyBy && currentTime <= end ? Math.max(0, currentTime - start) : null;
    },
  };
}

function isAt({ start, end }: RecordedSpan, time: number, resumes: boolean, follows: boolean): boolean {
  if (resumes) return time >= start - earlyBy && time < end;
  return follows && time >= start - earlyBy && time < start + followsWithin;
}

function sameFiles(some: readonly RecordingSource[], others: readonly RecordingSource[]): boolean {
  return some.length === others.length && some.every(({ url }, index) => url === others[index]?.url);
}
