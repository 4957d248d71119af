import { beforeEach, describe, expect, it, vi } from 'vitest';
import { startRecorded as start } from '../../../../tests/fixtures/listening/start-recorded.ts';
import { recordedVoice } from '../reading-voices.ts';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

const voice = recordedVoice('ar');

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

  it('waits for more of its file while there is a network, and gives up at once where there is none', async () => {
    const { audio, network, hear, told } = start();
    hear(1);
    audio.fire('waiting');
    await vi.advanceTimersByTimeAsync(0);
    expect(told(1)).not.toContain('broken');
    network.isThere = false;
    audio.fire('waiting');
    await vi.advanceTimersByTimeAsync(0);
    expect(told(1).at(-1)).toBe('broken');
  });

  it('does not lay it to the next order that the one before had nowhere to come from', async () => {
    const { audio, network, hear, say, told } = start();
    hear(1);
    network.isThere = false;
    audio.fire('waiting');
    say(2);
    await vi.advanceTimersByTimeAsync(0);
    expect(told(2)).not.toContain('broken');
  });

  it('ends with its file, though the file is shorter than it was said to be', () => {
    const { audio, hear, told } = start();
    hear(2);
    audio.reach(10.5);
    audio.finish();
    expect(told(2).at(-1)).toBe('ended');
  });

  it('is broken where its file breaks off in the middle of a sentence', () => {
    const { audio, hear, told } = start();
    hear(1);
    audio.finish();
    expect(told(1).at(-1)).toBe('broken');
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
