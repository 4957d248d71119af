/** A system on which voices are added in its own way. */
export type System = 'windows' | 'macos' | 'ios' | 'android' | 'chromeos' | 'linux';

type Hints = { userAgent: string; maxTouchPoints: number; userAgentData?: { platform?: string } };

const signs: readonly { sign: RegExp; system: System }[] = [
  { sign: /android/iu, system: 'android' },
  { sign: /iphone|ipad|ipod/iu, system: 'ios' },
  { sign: /cros|chrome ?os|chromium os/iu, system: 'chromeos' },
  { sign: /windows/iu, system: 'windows' },
  { sign: /mac ?os|macintosh/iu, system: 'macos' },
  { sign: /linux|x11|bsd/iu, system: 'linux' },
];

/** The system a browser says it runs on; null when it does not say. */
export function systemOf({ userAgent, maxTouchPoints, userAgentData }: Hints): System | null {
  const platform = userAgentData?.platform || userAgent;
  const system = signs.find(({ sign }) => sign.test(platform))?.system ?? null;
  // iPadOS calls itself a Macintosh, but no Macintosh has a touch screen.
  return system === 'macos' && maxTouchPoints > 1 ? 'ios' : system;
}
