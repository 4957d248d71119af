import { speechRules } from './speech-rules.ts';
import type { Rewrite } from './utterance.ts';

/** A text as it is said, with every place where that differs from the text as it is shown. */
export type SpeakableText = { text: string; rewrites: Rewrite[] };

const anyRule = new RegExp(
  speechRules.map(({ pattern }, index) => `(?<r${index}>${pattern})`).join('|'),
  'gu',
);

/** Turns shown text into text a voice can say, and remembers which stretch came from where. */
export function speakableText(shown: string, lang: string): SpeakableText {
  const rewrites: Rewrite[] = [];
  let text = '';
  let copied = 0;
  for (const match of shown.matchAll(anyRule)) {
    const found = match[0];
    const said = ruleOf(match)?.say(found, lang) ?? found;
    if (said === found) continue;
    text += shown.slice(copied, match.index);
    copied = match.index + found.length;
    rewrites.push({
      shown: { start: match.index, end: copied },
      spoken: { start: text.length, end: text.length + said.length },
    });
    text += said;
  }
  return { text: text + shown.slice(copied), rewrites };
}

function ruleOf({ groups = {} }: RegExpExecArray) {
  return speechRules.find((_, index) => groups[`r${index}`] !== undefined);
}
