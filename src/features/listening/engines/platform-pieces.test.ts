import { describe, expect, it, vi } from 'vitest';
import {
  buildPlatformVoice,
  FakeSpeechSynthesis,
} from '../../../../tests/fixtures/listening/fake-speech-synthesis.ts';
import { startPlatform as start } from '../../../../tests/fixtures/listening/start-platform.ts';

describe('a sentence that two voices share', () => {
  const english = buildPlatformVoice({ voiceURI: 'Daniel', name: 'Daniel', lang: 'en-GB' });

  /** «صدر PlayStation اليوم.»: Arabic, English, Arabic. */
  function share() {
    const synthesis = new FakeSpeechSynthesis();
    synthesis.list = [buildPlatformVoice(), english];
    const { engine, reports, order } = start(synthesis);
    const [majed, daniel] = engine.voices();
    if (!majed || !daniel) throw new Error('no voices');
    const pieces = [
      { text: 'صدر ', offset: 0, voice: majed },
      { text: 'PlayStation ', offset: 4, voice: daniel },
      { text: 'اليوم.', offset: 16, voice: majed },
    ];
    const shared = { ...order('صدر PlayStation اليوم.'), pieces };
    engine.say(shared, (report) => reports.push(report));
    return { engine, synthesis, reports, order };
  }

  it('is said piece by piece, each in its voice, and is one sentence for whoever listens', () => {
    const { synthesis, reports } = share();
    for (const piece of [0, 1, 2]) synthesis.spoken[piece]?.onend?.();
    expect(synthesis.spoken.map(({ text, lang }) => [text, lang])).toEqual([
      ['صدر ', 'ar-001'],
      ['PlayStation ', 'en-GB'],
      ['اليوم.', 'ar-001'],
    ]);
    expect([reports, synthesis.cancels]).toEqual([[{ type: 'ended' }], 0]);
  });

  it('marks words by their place in the whole sentence', () => {
    const { synthesis, reports } = share();
    synthesis.spoken[0]?.onend?.();
    synthesis.spoken[1]?.onboundary?.({ name: 'word', charIndex: 2, charLength: 4 });
    expect(reports).toEqual([{ type: 'reached', offset: 6, length: 4 }]);
  });

  it('is not ended by a piece whose end is told twice', () => {
    const { synthesis, reports } = share();
    synthesis.spoken[0]?.onend?.();
    synthesis.spoken[0]?.onend?.();
    synthesis.spoken[0]?.onerror?.({ error: 'interrupted' });
    expect([reports, synthesis.spoken.length]).toEqual([[], 2]);
  });

  it('says nothing more once the reader wants silence', () => {
    const { engine, synthesis } = share();
    engine.silence();
    synthesis.spoken[0]?.onend?.();
    expect([synthesis.spoken.length, synthesis.cancels]).toEqual([1, 1]);
  });

  it('does not go on with its second piece when another sentence has been ordered', () => {
    const { engine, synthesis, order } = share();
    engine.say(order('الثانية.'), () => undefined);
    synthesis.spoken[0]?.onend?.();
    vi.advanceTimersByTime(100);
    expect(synthesis.spoken.map(({ text }) => text)).toEqual(['صدر ', 'الثانية.']);
  });

  it('is left to the voice that reads when the other one has gone', () => {
    const { synthesis } = share();
    synthesis.list = [buildPlatformVoice()];
    synthesis.spoken[0]?.onend?.();
    expect(synthesis.spoken[1]).toMatchObject({ text: 'PlayStation ', lang: 'ar-001' });
  });
});
