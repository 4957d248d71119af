import type { Page } from '@playwright/test';

/** How a double of speechSynthesis behaves, for failures that no real engine can be brought to on demand. */
export type FakeSpeech =
  | 'reads'
  | 'lingers'
  | 'silent'
  | 'endless'
  | 'throws'
  | 'refuses'
  | 'late-voices'
  | 'english-only'
  | 'lies-about-words';

/** Puts the double in place of the browser's own before the page begins. What is spoken is kept in `window.spoken`. */
export async function fakeSpeech(page: Page, behaviour: FakeSpeech): Promise<void> {
  await page.addInitScript((kind) => {
    const voice = (lang: string, name: string) => ({
      lang,
      name,
      voiceURI: name,
      localService: true,
      default: true,
    });
    const voices =
      kind === 'english-only'
        ? [voice('en-US', 'Samantha')]
        : [voice('en-US', 'Samantha'), voice('ar-SA', 'Majed')];
    const startsAt = Date.now();
    const length = kind === 'lingers' ? 20_000 : 400;
    class Utterance extends EventTarget {
      text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    class Synthesis extends EventTarget {
      speaking = false;
      pending = false;
      paused = false;
      spoken: { text: string; lang: string }[] = [];
      getVoices = () => (kind === 'late-voices' && Date.now() - startsAt < 2500 ? [] : voices);
      cancel = () => {
        this.speaking = false;
      };
      speak = (utterance: Utterance & Record<string, unknown>) => {
        if (kind === 'throws') throw new Error('broken engine');
        this.spoken.push({ text: utterance.text, lang: String(utterance.lang) });
        const call = (name: string, fields: object) => {
          const handler = utterance[`on${name}`];
          if (typeof handler === 'function') handler.call(utterance, { type: name, utterance, ...fields });
        };
        if (kind === 'silent') return;
        if (kind === 'refuses') return void setTimeout(() => call('error', { error: 'not-allowed' }), 10);
        this.speaking = true;
        setTimeout(() => call('start', {}), 20);
        if (kind === 'endless') return;
        if (kind === 'lies-about-words')
          setTimeout(() => call('boundary', { name: 'word', charIndex: 99_999, charLength: 5 }), 40);
        setTimeout(() => {
          this.speaking = false;
          call('end', {});
        }, length);
      };
      pause = () => {
        throw new Error('native pause is never called');
      };
      resume = this.pause;
    }
    const synthesis = new Synthesis();
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis, configurable: true });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance, configurable: true });
    Object.defineProperty(window, 'spoken', { get: () => synthesis.spoken });
  }, behaviour);
}

/** What the double was asked to say. */
export function spoken(page: Page): Promise<{ text: string; lang: string }[]> {
  return page.evaluate(() => (window as unknown as { spoken: { text: string; lang: string }[] }).spoken);
}
