import { describe, expect, it, vi } from 'vitest';
import { splitSentences } from './split-sentences.ts';

const sentences = (text: string, lang = 'ar') =>
  splitSentences(text, lang).map(({ start, end }) => text.slice(start, end).trim());

describe('splitting into sentences', () => {
  it.each(['د. أحمد', 'أ.د. أحمد', 'ود. أحمد', '(د. أحمد)', 'م. أحمد', 'ص. 12', 'أ.ف.ب'])(
    'does not stop inside «%s»',
    (name) => {
      expect(sentences(`قال ${name} ذلك اليوم. ثم غادر.`)).toEqual([`قال ${name} ذلك اليوم.`, 'ثم غادر.']);
    },
  );

  it('stops at ؟ and ! and at a new line, and not at ؛ or ،', () => {
    expect(sentences('هل عاد؟ نعم! عاد؛ ثم ذهب، وحده\nانتهى')).toEqual([
      'هل عاد؟',
      'نعم!',
      'عاد؛ ثم ذهب، وحده',
      'انتهى',
    ]);
  });

  it('does stop after the sign of the era, which follows a figure', () => {
    expect(sentences('وقع ذلك عام 2024 م. وبعده عاد.')).toEqual(['وقع ذلك عام 2024 م.', 'وبعده عاد.']);
  });

  it('does so in a language whose tag Intl refuses', () => {
    expect(sentences('عاد. ثم غادر.', 'ar-12')).toEqual(['عاد.', 'ثم غادر.']);
  });

  it('does not stop at a decimal point or inside an address', () => {
    expect(sentences('بلغ 3.5 في bbc.com اليوم. وعاد.')).toEqual(['بلغ 3.5 في bbc.com اليوم.', 'وعاد.']);
  });

  it('keeps the number of an item with the item', () => {
    expect(sentences('1. مقدمة قصيرة. ثم غيرها.')).toEqual(['1. مقدمة قصيرة.', 'ثم غيرها.']);
    expect(sentences('وقع ذلك عام 2024. وبعده عاد.')).toEqual(['وقع ذلك عام 2024.', 'وبعده عاد.']);
  });

  it('knows English titles and initials', () => {
    expect(sentences('He met Dr. Smith of the U.S. Army. Then left.', 'en')).toEqual([
      'He met Dr. Smith of the U.S. Army.',
      'Then left.',
    ]);
  });

  it('ends with an abbreviation when the text does', () => {
    expect(sentences('نقلاً عن أ.ف.ب.')).toEqual(['نقلاً عن أ.ف.ب.']);
  });

  it('still splits in a browser without Intl.Segmenter', () => {
    vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });
    expect(sentences('هل عاد؟ نعم. قال د. أحمد ذلك.')).toEqual(['هل عاد؟', 'نعم.', 'قال د. أحمد ذلك.']);
    vi.unstubAllGlobals();
  });
});
