import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildRecorded } from '../../../../tests/fixtures/listening/build-recorded.ts';
import { FakeAudio } from '../../../../tests/fixtures/listening/fake-audio.ts';
import { readingOf } from '../reading.ts';
import { recordedVoice } from '../reading-voices.ts';
import type { EngineReport } from './engine.ts';
import { createRecordedEngine } from './recorded.ts';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

const voice = recordedVoice('ar');

/** Sentences of four seconds each, and an <audio> that obeys the test. */
function start(article = buildRecorded()) {
  const audio = new FakeAudio();
  const createAudio = vi.fn(() => audio.asElement());
  const engine = createRecordedEngine((url) => `/edition${url}`, createAudio);
  const { utterances } = readingOf(article);
  const reports: (readonly [sentence: number, ...EngineReport[]])[] = [];
  const told = (sentence: number) =>
    reports
      .filter(([of]) => of === sentence)
      .map(([, report]) => (report?.type === 'failed' ? report.problem : report?.type));
  const say = (sentence: number, how: { rate?: number; resumes?: boolean } = {}) => {
    const utterance = utterances[sentence];
    if (!utterance) throw new Error('no such sentence');
    engine.say({ utterance, voice, rate: 1, ...how }, (report) => reports.push([sentence, report]));
  };
  /** Says a sentence and lets it be heard from its beginning. */
  const hear = (sentence: number) => {
    say(sentence);
    audio.settle('playing');
  };
  return { audio, createAudio, engine, utterances, told, say, hear };
}

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

describe('a recording that is disturbed', () => {
  it('moves nothing by what comes after silence', async () => {
    const { audio, engine, hear, told } = start();
    hear(0);
    const before = told(0).length;
    engine.silence();
    audio.fire('pause', 'timeupdate', 'playing', 'ended', 'error', 'seeked');
    await audio.refuse('NotAllowedError');
    vi.advanceTimersByTime(60_000);
    expect(told(0)).toHaveLength(before);
    expect(audio.paused).toBe(true);
  });

  it('does not take for its own what was fired for the order before', () => {
    const { audio, engine, hear, say, told } = start();
    hear(0);
    engine.silence();
    say(1);
    audio.fire('pause', 'ended', 'error');
    expect(told(1)).toEqual([]);
    audio.settle('playing');
    expect(told(1)).not.toContain('ended');
    expect(told(1)).toContain('started');
  });

  it('ends a sentence once, though the browser tells its end over and over', () => {
    const { audio, hear, told } = start();
    hear(2);
    audio.reach(11.96);
    audio.reach(12);
    audio.finish();
    audio.fire('ended');
    expect(told(2).filter((type) => type === 'ended')).toHaveLength(1);
    expect(told(2)).not.toContain('interrupted');
  });

  it('ends with its file, though the file is shorter than it was said to be', () => {
    const { audio, hear, told } = start();
    hear(2);
    audio.finish();
    expect(told(2).at(-1)).toBe('ended');
  });

  it('tells that something else has taken the sound away', () => {
    const { audio, hear, told } = start();
    hear(0);
    audio.interrupt();
    expect(told(0).at(-1)).toBe('interrupted');
  });

  it('tells of a file that does not play, and fetches it anew when it is wanted again', () => {
    const { audio, hear, say, told } = start();
    hear(0);
    audio.break();
    audio.fire('error');
    expect(told(0).filter((type) => type === 'broken')).toHaveLength(1);
    const set = vi.spyOn(audio, 'src', 'set');
    say(0);
    expect(set).toHaveBeenCalledOnce();
  });

  it.each([
    ['NotAllowedError', ['not-allowed']],
    ['NotSupportedError', ['broken']],
    ['AbortError', []],
  ])('tells what %s means', async (name, expected) => {
    const { audio, say, told } = start();
    say(0);
    await audio.refuse(name);
    expect(told(0)).toEqual(expected);
  });

  it('does not lay the refusal of one order to the next', async () => {
    const { audio, say, told } = start();
    say(0);
    const refused = audio.refuse('NotAllowedError');
    say(1);
    await refused;
    expect([told(0), told(1)]).toEqual([[], []]);
  });

  it('falls silent and tells when it is asked for what nobody has recorded', () => {
    const { audio, engine, hear, told } = start();
    hear(0);
    const heard = told(0).length;
    const report = vi.fn();
    const utterance = { segment: 'headline', start: 0, end: 4, text: 'نعم.', lang: 'ar', rewrites: [] };
    engine.say({ utterance, voice, rate: 1 }, report);
    expect(report.mock.calls).toEqual([[{ type: 'failed', problem: 'voice-unavailable' }]]);
    expect(audio.paused).toBe(true);
    audio.fire('pause');
    audio.reach(3.99);
    expect(told(0)).toHaveLength(heard);
  });
});
