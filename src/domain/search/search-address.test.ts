import { describe, expect, it } from 'vitest';
import { parseSearchParameters, searchParameters } from './search-address.ts';
import type { SearchQuery } from './search-query.ts';

const read = (address: string) => parseSearchParameters(new URLSearchParams(address));

describe('the address of a search', () => {
  it('brings a reader back to the same results', () => {
    const query: SearchQuery = {
      text: 'قناة السويس & "المتوسط"',
      filters: {
        section: 'economy',
        topic: 'egypt',
        contributor: 'x',
        from: '2024-01-01',
        to: '2024-12-31',
        language: 'ar',
      },
      sort: 'date',
      page: 3,
    };
    expect(read(searchParameters(query).toString())).toEqual(query);
  });

  it('names only what is unusual, so that a shared address stays short', () => {
    const query: SearchQuery = { text: 'النيل', filters: {}, sort: 'relevance', page: 1 };
    expect([...searchParameters(query)]).toEqual([['q', 'النيل']]);
    expect([...searchParameters({ ...query, text: '  ' })]).toEqual([]);
  });

  it('passes over what somebody wrote into it by hand', () => {
    expect(read('q=a&from=yesterday&to=2024-7-1&sort=price&page=-2&utm=x')).toEqual({
      text: 'a',
      filters: {},
      sort: 'relevance',
      page: 1,
    });
    expect(read('')).toEqual({ text: '', filters: {}, sort: 'relevance', page: 1 });
  });

  it.each(['2026-13-45', '9999-99-99', '2026-02-30', '0000-00-00'])('knows no day %s', (day) => {
    expect(read(`q=a&from=${day}&to=${day}`).filters).toEqual({});
  });

  it('takes the days between two, whichever stands first', () => {
    const span = { from: '2024-01-01', to: '2024-02-29' };
    expect(read('q=a&from=2024-02-29&to=2024-01-01').filters).toEqual(span);
    expect(read('q=a&from=2024-01-01&to=2024-02-29').filters).toEqual(span);
  });

  it('knows a language in capitals', () => {
    expect(read('q=a&language=AR').filters).toEqual({ language: 'ar' });
  });
});
