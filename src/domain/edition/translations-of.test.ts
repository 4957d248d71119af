import { describe, expect, it } from 'vitest';
import { buildArticle } from '../../../tests/fixtures/build-article.ts';
import { translationsOf } from './translations-of.ts';

const article = (id: string, inLanguage: string, translationOfWork?: string) =>
  buildArticle({ id, inLanguage, ...(translationOfWork && { translationOfWork }) });
const found = (...articles: ReturnType<typeof article>[]) =>
  Object.fromEntries(
    [...translationsOf(articles)].map(([id, all]) => [id, all.map((one) => one.id).join(' ')]),
  );

describe('one text in several languages', () => {
  it('is known from each of them, the original first', () => {
    expect(found(article('suez-en', 'en', 'قناة'), article('قناة', 'ar'), article('other', 'ar'))).toEqual({
      'suez-en': 'قناة suez-en',
      قناة: 'قناة suez-en',
    });
  });

  it('is one text also when a translation was translated', () => {
    expect(found(article('a', 'ar'), article('b', 'en', 'a'), article('c', 'fr', 'b'))).toMatchObject({
      a: 'a b c',
      c: 'a b c',
    });
  });

  it('has one article for each language', () => {
    expect(found(article('a', 'ar'), article('b', 'en', 'a'), article('b2', 'EN', 'a'))).toEqual({
      a: 'a b',
      b: 'a b',
    });
  });

  it('is nothing where the original is not there', () => {
    expect(found(article('b', 'en', 'gone'))).toEqual({});
  });

  it('comes to an end where two call each other the original', () => {
    expect(found(article('a', 'ar', 'b'), article('b', 'en', 'a'))).toBeDefined();
  });
});
