import { type SpeechRule, textBefore } from '#domain/spoken-text/speech-rule.ts';
import { initials } from './abbreviations.ts';
import { attach } from './attach.ts';
import { lastStop } from './last-stop.ts';

const start = '(?<![\\p{L}\\p{M}\\p{N}.])';
const end = `(?![\\p{L}\\p{M}]|\\.\\p{L})${lastStop}`;

/** «أ.ف.ب», «أ ف ب», «(ا.ف.ب.)»: said as a name, and said once where the name stands in front of them. */
export const initialsRules: readonly SpeechRule[] = initials.flatMap((entry, index): SpeechRule[] => {
  const { words, alsoCalled = [] } = entry;
  const prefix = `initials${index}`;
  const letters = spellings(entry);
  return [
    {
      pattern: `[ \\u00A0]\\(${letters}\\.?\\)(?<=(?:${[words, ...alsoCalled].join('|')})\\s\\([^)]{3,12}\\))`,
      say: () => '',
    },
    {
      pattern: `${start}(?<${prefix}>[وفبل]ـ?)?${letters}${end}`,
      say: (_, place) => {
        const isNamed = /(?:^|\s)(?:ال|وال|بال|لل|[وفبل])?وكالة\s[«"“]?$/u.test(textBefore(place, 20));
        const name = isNamed ? words.replace(/^وكالة /u, '') : words;
        return attach((place.groups[prefix] ?? '').replace('ـ', ''), name);
      },
    },
  ];
});

function spellings({ letters, spaced }: (typeof initials)[number]): string {
  const spelt = [...letters].map((letter) => (letter === 'أ' ? '[أا]' : letter));
  return `(?:${spelt.join('\\.\\s?')}${spaced ? `|${spelt.join(' ')}` : ''})`;
}
