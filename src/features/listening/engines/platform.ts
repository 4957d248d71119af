import type { Engine, EngineProblem, EngineReport, SpeechOrder, SpokenPiece, Voice } from './engine.ts';

// On Linux, Chromium drops what is spoken in the same breath as cancel() (seen in votingworks/bmd#1106).
const settleAfterCancel = 60;

const problems: Partial<Record<SpeechSynthesisErrorCode, EngineProblem>> = {
  canceled: 'interrupted',
  interrupted: 'interrupted',
  'not-allowed': 'not-allowed',
  network: 'network',
  'language-unavailable': 'voice-unavailable',
  'voice-unavailable': 'voice-unavailable',
};

/**
 * The voices of the device, through speechSynthesis. Never calls its pause() and resume(): pause wedges the queue on
 * Linux, does nothing in Firefox and cancels on Android. Null where there is no speech synthesis.
 */
export function createPlatformEngine(
  synthesis: SpeechSynthesis | undefined = globalThis.speechSynthesis,
): Engine | null {
  if (!synthesis || typeof globalThis.SpeechSynthesisUtterance !== 'function') return null;
  // A browser may collect an utterance that nothing holds, and then its `end` never comes.
  let inFlight: SpeechSynthesisUtterance | null = null;
  let settling: ReturnType<typeof setTimeout> | undefined;
  // In the `end` of one utterance `speaking` may still be true: no reason to cancel before the next.
  let hasEnded = false;

  function silence() {
    clearTimeout(settling);
    if (inFlight || isBusy()) synthesis?.cancel();
    inFlight = null;
    hasEnded = false;
  }

  function isBusy() {
    return synthesis?.speaking || synthesis?.pending;
  }

  function release(speech: SpeechSynthesisUtterance) {
    if (inFlight !== speech) return;
    inFlight = null;
    hasEnded = true;
  }

  /** Says one piece after the other; for whoever listens they are one utterance. */
  function sayPieces(piece: SpokenPiece, others: readonly SpokenPiece[], { order, cancelled, report }: How) {
    const main = { ...piece, voice: order.voice };
    const voice = platformVoices(synthesis).get(piece.voice.id);
    // A foreign word without its voice is said by the one that reads.
    if (!voice && piece.voice.id !== main.voice.id)
      return sayPieces(main, others, { order, cancelled, report });
    if (!voice) return report({ type: 'failed', problem: 'voice-unavailable' });
    let isPassed = false;
    const speech = speechOf(piece, voice, order.rate, (news) => {
      // The end of a piece that is told twice is not the end of the whole.
      if (isPassed) return;
      if (news.type === 'ended' || news.type === 'failed') {
        const [next, ...rest] = others;
        isPassed = news.type === 'ended' && next !== undefined && inFlight === speech;
        if (isPassed && next) return sayPieces(next, rest, { order, cancelled: false, report });
        release(speech);
      }
      report(news);
    });
    inFlight = speech;
    const speak = () => {
      try {
        synthesis?.speak(speech);
      } catch {
        release(speech);
        report({ type: 'failed', problem: 'broken' });
      }
    };
    // The first one is spoken at once: iOS wants it inside the click.
    if (cancelled) settling = setTimeout(speak, settleAfterCancel);
    else speak();
  }

  return {
    voices: () => [...platformVoices(synthesis).values()].map(voiceOf),
    onVoicesChange(listener) {
      // Safari before 16 has the list but not the event, and who comes back from the settings of a phone may have a voice more.
      synthesis.addEventListener?.('voiceschanged', listener);
      globalThis.document?.addEventListener('visibilitychange', listener);
      return () => {
        synthesis.removeEventListener?.('voiceschanged', listener);
        globalThis.document?.removeEventListener('visibilitychange', listener);
      };
    },
    say(order, report) {
      const cancelled = inFlight !== null;
      if (!hasEnded) silence();
      hasEnded = false;
      const [first, ...others] = order.pieces ?? [wholeOf(order)];
      if (first) sayPieces(first, others, { order, cancelled, report });
    },
    silence,
  };
}

type How = { order: SpeechOrder; cancelled: boolean; report: (report: EngineReport) => void };

function wholeOf({ utterance, voice }: SpeechOrder): SpokenPiece {
  return { text: utterance.text, offset: 0, voice };
}

function speechOf(
  { text, offset }: SpokenPiece,
  voice: SpeechSynthesisVoice,
  rate: number,
  report: (report: EngineReport) => void,
): SpeechSynthesisUtterance {
  const speech = new SpeechSynthesisUtterance(text);
  speech.voice = voice;
  // Android picks by `lang` and ignores `voice`: without it, it reads Arabic with the voice of the system's language.
  speech.lang = voice.lang.replaceAll('_', '-');
  speech.rate = rate;
  speech.onstart = () => report({ type: 'started' });
  speech.onend = () => report({ type: 'ended' });
  speech.onerror = ({ error }) => report({ type: 'failed', problem: problems[error] ?? 'broken' });
  speech.onboundary = ({ name, charIndex, charLength }) => {
    if (name === 'word') report({ type: 'reached', offset: offset + charIndex, length: charLength || 0 });
  };
  return speech;
}

/** The list without its repetitions: some systems list every voice several times. */
function platformVoices(synthesis: SpeechSynthesis): Map<string, SpeechSynthesisVoice> {
  const voices = new Map<string, SpeechSynthesisVoice>();
  for (const voice of synthesis.getVoices()) {
    const id = idOf(voice);
    if (!voices.has(id)) voices.set(id, voice);
  }
  return voices;
}

function voiceOf(voice: SpeechSynthesisVoice): Voice {
  // Firefox on Linux says of every voice of Speech Dispatcher that it comes from the network.
  const local = voice.localService || voice.voiceURI.startsWith('urn:moz-tts:speechd:');
  return { id: idOf(voice), name: voice.name, lang: voice.lang, local };
}

/** Android gives one `voiceURI` to voices of several languages, and Linux one name to several. */
function idOf({ voiceURI, name, lang }: SpeechSynthesisVoice): string {
  return [voiceURI, name, lang].join('|');
}
