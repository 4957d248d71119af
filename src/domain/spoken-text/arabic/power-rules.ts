import type { SpeechRule } from '#domain/spoken-text/speech-rule.ts';
import { digits } from '#domain/spoken-text/spoken-digits.ts';

const raised = '[⁰¹²³⁴-⁹]';
const alone = `(?<![\\p{L}_]|${digits}|${digits}[.,٫٬])`;

/** «10^6», «10⁶», «10⁻⁹»: powers. Behind any other number a raised figure is a note: «عام 2024¹». */
export const powerRules: readonly SpeechRule[] = [
  {
    pattern: `${alone}(?<base>${digits}{1,3})\\^(?<power>[-−]?${digits}{1,3})(?!${digits})`,
    say: (_, { groups: { base = '', power = '' } }) => `${base} أس ${power.replace(/[-−]/u, 'ناقص ')}`,
  },
  {
    pattern: `${alone}10(?<raised>⁻?${raised}{1,3})(?!${raised})`,
    say: (_, { groups: { raised: power = '' } }) =>
      `10 أس ${power.normalize('NFKC').replace(/[-−]/u, 'ناقص ')}`,
  },
  { pattern: `${raised}+(?<=${digits}{2}${raised}+)`, say: () => '' },
];
