import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildArticle } from '#fixtures/build-article.ts';
import { buildEdition } from '#fixtures/build-edition.ts';
import { runInTerminal } from '#fixtures/run-in-terminal.ts';
import { writeEdition } from '#fixtures/write-edition.ts';
import { htmlFileOf, planSite } from '#publish/build/site-plan.ts';
import { pagePaths } from './page-paths.ts';

const edition = buildEdition();
const articles = Array.from({ length: 60 }, (_, index) =>
  buildArticle({
    id: `قناة-${index}`,
    datePublished: `2024-07-${index < 50 ? '23' : String(10 + (index % 10))}T10:${10 + (index % 50)}:00Z`,
    image: [],
    audio: [],
    related: [],
    author: [{ name: 'ليلى', id: 'layla' }],
  }),
);
const later = ['/sections/economy/1/', '/archive/2024-07-23/', '/archive/2024-07/', '/archive/2024-07-23/1/'];

it('the pages of an edition are known before it is built: all that a build plans, and no other', () => {
  const planned = [...planSite(edition, articles).jobs].map((job) => htmlFileOf(job));
  const known = [...pagePaths(edition, articles)];
  expect(
    known
      .map((path) => `${path.slice(1)}index.html`)
      .concat(['404.html', 'shell/index.html'])
      .sort(),
  ).toEqual(planned.sort());
  expect(known).toEqual(expect.arrayContaining(later));
});

it('the check of an edition refuses them as old addresses, and takes them as new ones, as the build does', async () => {
  const folder = writeEdition(articles, { sections: edition.sections });
  const told = async (redirects: { from: string; to: string }[]) => {
    writeFileSync(join(folder, 'redirects.json'), JSON.stringify({ redirects }));
    const asked = ['validate', '--no-advice', '--json', '--edition', folder];
    const { output } = await runInTerminal(asked, { folder: process.cwd() });
    const { problems } = JSON.parse(output) as {
      problems: { file: string; path: string; expected: { code: string } }[];
    };
    return problems
      .filter(({ file }) => file === 'redirects.json')
      .map(({ path, expected }) => `${path} ${expected.code}`);
  };
  expect(await told(later.map((from) => ({ from, to: '/' })))).toEqual(
    later.map((_, index) => `redirects[${index}].from free-address`),
  );
  expect(await told(later.map((to, index) => ({ from: `/old/${index}/`, to })))).toEqual([]);
  expect(await told([{ from: '/old/', to: '/archive/2024-07-24/' }])).toEqual(['redirects[0].to known-page']);
  rmSync(folder, { recursive: true });
});
