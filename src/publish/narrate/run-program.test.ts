import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { runProgram } from './run-program.ts';

describe.skipIf(process.platform === 'win32')('a program', () => {
  it('is read to the end of what it writes, though a part comes after it has ended', async () => {
    const { stdout } = await runProgram('printf first; (sleep 0.2; printf second) &');
    expect(stdout.toString()).toBe('firstsecond');
  });

  it('may leave unread what it is given', async () => {
    const { code, stdout } = await runProgram('echo said', { input: 'a'.repeat(1_000_000) });
    expect([code, stdout.toString()]).toEqual([0, 'said\n']);
  });

  it('is ended when it writes without end, and its last words are kept', async () => {
    const end = await runProgram('yes', { mostBytes: 100_000 });
    expect(end).toMatchObject({ isEndless: true, isLate: false, code: null });
    const { stderr } = await runProgram('yes no | head -c 1000000 >&2; echo last >&2');
    expect(stderr.length).toBeLessThan(100_000);
    expect(stderr).toMatch(/last$/);
  });

  it.skipIf(process.platform !== 'linux')(
    'that hangs is left in time, though it has left its group',
    async () => {
      const start = performance.now();
      const { isLate } = await runProgram('setsid sleep 20; true', { timeoutMs: 200 });
      expect(isLate).toBe(true);
      expect(performance.now() - start).toBeLessThan(5000);
    },
  );

  it('that is not there is told from one that could not be started', async () => {
    expect(await runProgram('no-such-program-of-qari', { parameters: [] })).toMatchObject({ found: false });
    const tooLong = ['a'.repeat(10_000_000)];
    await expect(runProgram('echo', { parameters: tooLong })).rejects.toMatchObject({ code: 'E2BIG' });
  });
});
