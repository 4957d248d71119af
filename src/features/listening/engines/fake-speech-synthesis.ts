/** A voice as a browser lists it. */
export function buildPlatformVoice(changes: Partial<SpeechSynthesisVoice> = {}): SpeechSynthesisVoice {
  return { voiceURI: 'Majed', name: 'Majed', lang: 'ar-001', localService: true, default: true, ...changes };
}

/** What `new SpeechSynthesisUtterance(text)` makes, where there is no browser. */
export class FakeUtterance {
  readonly text: string;
  voice: SpeechSynthesisVoice | null = null;
  lang = '';
  rate = 1;
  onstart: (() => void) | null = null;
  onend: (() => void) | null = null;
  onerror: ((event: { error: string }) => void) | null = null;
  onboundary: ((event: { name: string; charIndex: number; charLength?: number }) => void) | null = null;

  constructor(text: string) {
    this.text = text;
  }
}

/** A speechSynthesis that records what it is asked and does nothing by itself. Throws at native pause and resume. */
export class FakeSpeechSynthesis extends EventTarget {
  speaking = false;
  pending = false;
  cancels = 0;
  spoken: FakeUtterance[] = [];
  list: SpeechSynthesisVoice[] = [buildPlatformVoice()];

  getVoices = () => this.list;

  speak(utterance: FakeUtterance) {
    this.spoken.push(utterance);
  }

  cancel() {
    this.cancels += 1;
  }

  pause() {
    throw new Error('Native pause() must never be called.');
  }

  resume() {
    throw new Error('Native resume() must never be called.');
  }

  /** As the browser sees it. */
  asPlatform(): SpeechSynthesis {
    return this as unknown as SpeechSynthesis;
  }
}
