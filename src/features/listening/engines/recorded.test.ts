import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildRecorded } from '../../../../tests/fixtures/listening/build-recorded.ts';
import { startRecorded as start } from '../../../../tests/fixtures/listening/start-recorded.ts';
import { recordedVoice } from '../reading-voices.ts';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

const voice = recordedVoice('ar');

describe('a recording', () => {
  it('is fetched only when a reader wants to hear it, and begins where the sentence begins', () => {
    const { audio, createAudio, say, told } = start();
    expect(createAudio).not.toHaveBeenCalled();
    say(1);
    expect([audio.src, audio.currentTime, audio.plays]).toEqual(['/edition/media/iraq-coalition.mp3', 4, 1]);
    expect(told(1)).toEqual([]);
    audio.settle('playing');
    expect(told(1)).toContain('started');
  });

  it('begins inside a sentence where the reader wants it, also in the sentence that plays', () => {
    const { audio, engine, utterances, say, hear } = start();
    say(1, { into: 1.5 });
    expect(audio.currentTime).toBe(5.5);
    hear(2);
    say(2, { into: 3 });
    expect(audio.currentTime).toBe(11);
    expect(utterances.map(({ recording }) => recording && engine.secondsInto(recording))).toEqual([
      null,
      null,
      3,
    ]);
  });

  it('tells how far a sentence was played, also while it is silent, and nothing of one in another file', () => {
    const { audio, engine, utterances, hear } = start();
    const [first] = utterances;
    if (!first?.recording) throw new Error('no recording');
    expect(engine.secondsInto(first.recording)).toBeNull();
    hear(0);
    audio.reach(2.5);
    engine.silence();
    expect(engine.secondsInto(first.recording)).toBe(2.5);
    const sources = [{ url: '/media/another.mp3', type: 'audio/mpeg' }];
    expect(engine.secondsInto({ ...first.recording, sources })).toBeNull();
  });

  it('runs on from one sentence to the next without being sent anywhere', () => {
    const { audio, hear, say, told } = start();
    hear(0);
    audio.reach(3.96);
    expect(told(0)).toContain('ended');
    const { plays, seeks } = audio;
    const before = seeks.length;
    say(1);
    expect([audio.plays, audio.seeks.length]).toEqual([plays, before]);
    expect(told(1)).toEqual(['started']);
  });

  it('runs on also when the tab was asleep and the end is noticed late', () => {
    const { audio, hear, say } = start(buildRecorded({}, [0, 4, 5]));
    hear(0);
    audio.reach(5.2);
    const before = audio.seeks.length;
    say(1);
    expect(audio.seeks).toHaveLength(before);
  });

  it('knows the end of a sentence by the clock, whatever the speed, and not before', () => {
    const { audio, hear, told } = start();
    hear(0);
    audio.playbackRate = 2;
    audio.fire('ratechange');
    vi.advanceTimersByTime(1_900);
    expect(told(0)).not.toContain('ended');
    audio.reach(3.8);
    vi.advanceTimersByTime(80);
    audio.reach(3.96);
    expect(told(0).filter((type) => type === 'ended')).toHaveLength(1);
  });

  it('is sent back when the reader wants the sentence before', () => {
    const { audio, hear, say } = start();
    hear(1);
    audio.reach(5);
    say(0);
    expect([audio.currentTime, audio.paused]).toEqual([0, false]);
  });

  it('is sent back also to a sentence so short that its end is hardly past', () => {
    const { audio, hear, say, told } = start(buildRecorded({}, [0, 1, 8]));
    hear(1);
    audio.reach(1.3);
    say(0);
    expect(audio.currentTime).toBe(0);
    audio.settle();
    expect(told(0)).not.toContain('ended');
  });

  it('begins the sentence anew when the reader asks for it, though it has only just begun', () => {
    const { audio, hear, say } = start();
    hear(1);
    audio.reach(5.2);
    say(1);
    expect(audio.currentTime).toBe(4);
  });

  it('tells that it is heard after it was sent elsewhere in a browser that fires no `playing`', () => {
    const { audio, hear, say, told } = start();
    hear(0);
    audio.reach(1);
    say(2);
    expect(told(2)).toEqual([]);
    audio.settle();
    expect(told(2)).toEqual(['started']);
  });

  it('is not taken for heard while nothing has come over the network', () => {
    const { audio, say, told } = start();
    say(0);
    audio.seeking = false;
    audio.fire('timeupdate', 'ratechange');
    expect(told(0)).toEqual([]);
  });

  it('changes its speed without beginning again', () => {
    const { audio, hear, say, told } = start();
    hear(1);
    audio.reach(6.5);
    const { plays } = audio;
    const before = audio.seeks.length;
    say(1, { rate: 1.5, resumes: true });
    expect([audio.playbackRate, audio.currentTime, audio.plays]).toEqual([1.5, 6.5, plays]);
    expect(audio.seeks).toHaveLength(before);
    vi.advanceTimersByTime(900);
    audio.reach(7.97);
    expect(told(1)).toContain('ended');
  });

  it('goes on within the sentence after a pause, and at its beginning where the reader has moved meanwhile', () => {
    const { audio, engine, hear, say } = start();
    hear(1);
    audio.reach(6.5);
    engine.silence();
    audio.fire('pause');
    say(1, { resumes: true });
    expect([audio.currentTime, audio.paused]).toEqual([6.5, false]);
    engine.silence();
    say(2, { resumes: true });
    expect(audio.currentTime).toBe(8);
  });

  it('takes the first file that this browser can play, and fetches one file once', () => {
    const { audio, engine, utterances } = start();
    const [utterance] = utterances;
    if (!utterance?.recording) throw new Error('nothing was recorded');
    const sources = [
      { url: '/a.opus', type: 'audio/ogg' },
      { url: '/a.mp3', type: 'audio/mpeg' },
    ];
    const set = vi.spyOn(audio, 'src', 'set');
    const order = (of: typeof sources) => ({
      utterance: { ...utterance, recording: { sources: of, start: 0, end: 4 } },
      voice,
      rate: 1,
    });
    engine.say(order(sources), () => undefined);
    engine.say(order([...sources]), () => undefined);
    expect(set.mock.calls).toEqual([['/edition/a.mp3']]);
  });
});
