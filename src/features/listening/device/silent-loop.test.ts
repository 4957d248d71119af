import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createSilentLoop } from './silent-loop.ts';
import { silentSound } from './silent-sound.ts';

/** An <audio> as far as the loop uses one. */
function fakeAudio(allowed = true) {
  const audio = {
    src: '',
    loop: false,
    volume: 1,
    muted: false,
    paused: true,
    play: vi.fn(async () => {
      if (!allowed) throw new DOMException('', 'NotAllowedError');
      audio.paused = false;
    }),
    pause: vi.fn(() => {
      audio.paused = true;
    }),
  };
  return audio;
}

const loopOf = (audio: ReturnType<typeof fakeAudio>) =>
  createSilentLoop(() => audio as unknown as HTMLAudioElement);

beforeEach(() => {
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:silence');
  vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
  return () => vi.restoreAllMocks();
});

describe('the silent loop', () => {
  it('starts inside the click, without a volume but not muted, or there is no media session', () => {
    const audio = fakeAudio();
    loopOf(audio).start();
    expect(audio.play).toHaveBeenCalledOnce();
    expect(audio).toMatchObject({ src: 'blob:silence', loop: true, volume: 0, muted: false });
  });

  it('is not started twice, and costs nothing before it is wanted', async () => {
    const audio = fakeAudio();
    const loop = loopOf(audio);
    expect(URL.createObjectURL).not.toHaveBeenCalled();
    loop.start();
    await Promise.resolve();
    loop.start();
    expect(audio.play).toHaveBeenCalledOnce();
  });

  it('bears a browser that refuses it', async () => {
    const audio = fakeAudio(false);
    loopOf(audio).start();
    await expect(audio.play.mock.results[0]?.value).rejects.toThrow();
  });

  it('frees its memory at the end', () => {
    const audio = fakeAudio();
    const loop = loopOf(audio);
    loop.start();
    loop.end();
    expect(audio.pause).toHaveBeenCalled();
    expect(URL.revokeObjectURL).toHaveBeenCalledWith('blob:silence');
  });

  it('is a WAV of more than six seconds that holds nothing', async () => {
    const bytes = new Uint8Array(await silentSound().arrayBuffer());
    const view = new DataView(bytes.buffer);
    expect(new TextDecoder().decode(bytes.slice(0, 16))).toMatch(/^RIFF....WAVEfmt $/su);
    expect(view.getUint32(4, true)).toBe(bytes.length - 8);
    const bytesPerSecond = view.getUint32(28, true);
    expect(view.getUint32(40, true) / bytesPerSecond).toBeGreaterThan(6);
    expect(bytes.slice(44).every((sample) => sample === 128)).toBe(true);
  });
});
