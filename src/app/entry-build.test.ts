import { describe, expect, it } from 'vitest';
import { frontPageOf } from '#domain/edition/front-page.ts';
import { storyOf } from '#domain/edition/story.ts';
import { paths, shellPath } from '#domain/paths.ts';
import { buildArticle } from '../../tests/fixtures/build-article.ts';
import { buildEdition } from '../../tests/fixtures/build-edition.ts';
import { createPageRenderer } from './entry-build.tsx';

const edition = buildEdition({ basePath: '/paper/' });
const render = await createPageRenderer(edition);
const pageOf = (article = buildArticle()) => ({
  article: { article, related: [storyOf(article)], previous: storyOf(article), next: null },
});

describe('a page made by the build', () => {
  it('of an article is whole without JavaScript', async () => {
    const { html, meta } = await render(paths.article.getHref('suez-canal'), pageOf());
    expect(meta.title).toBe('كيف غيّرت قناة السويس طرق التجارة في العالم | قارئ');
    for (const { id } of buildArticle().blocks) expect(html).toContain(`id="${id}"`);
    for (const point of buildArticle().abstract ?? []) expect(html).toContain(point);
  });

  it('of an article with Arabic letters in its id is found by its address', async () => {
    const article = buildArticle({ id: 'قناة-السويس' });
    const { meta } = await render(paths.article.getHref(article.id), pageOf(article));
    expect(meta.article?.id).toBe('قناة-السويس');
  });

  it('of an article without standfirst and summary is described by the beginning of its first paragraph', async () => {
    const { description: _, abstract: __, ...article } = buildArticle();
    const text = 'قالت إدارة الميناء إن الرصيف الأول صار جاهزاً لاستقبال السفن. '.repeat(5);
    const blocks = ['—', text].map((words, at) => ({
      ...{ type: 'paragraph' as const, id: `p${at}`, runs: [{ text: words }] },
    }));
    const described = async (changed: typeof article) =>
      (await render(paths.article.getHref('suez-canal'), pageOf(changed))).meta.description;
    const description = await described({ ...article, blocks });
    expect(description.length).toBeLessThanOrEqual(160);
    expect(text.startsWith(`${description.slice(0, -1)} `)).toBe(true);
    expect(await described({ ...article, blocks: [] })).toBe(edition.description);
  });

  it('links below the base path', async () => {
    const { html } = await render(paths.article.getHref('suez-canal'), pageOf());
    expect(html).toContain('href="/paper/articles/suez-canal/"');
    // Media lie below Vite's own base, which no test sets.
    expect(html).not.toMatch(/href="\/(?!paper\/|edition\/media\/)/);
  });

  it('of the front page leads with the newest story', async () => {
    const { html, meta } = await render('/', { home: frontPageOf(edition, [buildArticle()]).home });
    expect(html).toContain('قناة السويس وطرق التجارة');
    expect(meta.canonical).toBe('https://qari.example/paper/');
  });

  it('of the front page weighs the same for 24 articles and for 20,000', { timeout: 60_000 }, async () => {
    const many = Array.from({ length: 20_000 }, (_, index) =>
      buildArticle({
        id: `story-${String(index).padStart(5, '0')}`,
        datePublished: new Date(Date.UTC(2020, 0, 1, index)).toISOString(),
        articleSection: edition.sections[index % 2] ?? { id: 'economy', name: 'اقتصاد' },
      }),
    );
    const bytesOf = async (articles: typeof many) => {
      const { html, routeData } = await render('/', { home: frontPageOf(edition, articles).home });
      return Buffer.byteLength(html) + Buffer.byteLength(JSON.stringify(routeData));
    };
    const ratio = (await bytesOf(many)) / (await bytesOf(many.slice(-24)));
    expect(Math.abs(ratio - 1)).toBeLessThan(0.02);
  });

  it('of the shell has the name of the paper, and leads to the archive without JavaScript', async () => {
    const { html, meta } = await render(shellPath, {});
    expect(meta).toMatchObject({ title: 'قارئ: صحيفة تُقرأ وتُسمع', canonical: null });
    expect(html).toMatch(/<noscript>(?:(?!<\/noscript>).)*href="\/paper\/archive\/"/);
  });

  it('of an edition without articles says so', async () => {
    const { html } = await render('/', { home: frontPageOf(edition, []).home });
    expect(html).toContain('لم تنشر هذه الصحيفة مقالاً بعد');
  });

  it('for what is not there says so, and is not indexed', async () => {
    const { html, meta } = await render('/404/', {});
    expect(html).toContain('لا صفحة هنا');
    expect(meta.canonical).toBeNull();
  });

  it('carries the data that the browser goes on with', async () => {
    const { routeData } = await render(paths.article.getHref('suez-canal'), pageOf());
    expect(JSON.parse(JSON.stringify(routeData))).toMatchObject({
      root: { name: 'قارئ' },
      article: { ok: true, value: { article: { id: 'suez-canal' } } },
    });
  });

  it('writes what an editor typed as text', async () => {
    const { html } = await render(
      paths.article.getHref('suez-canal'),
      pageOf(buildArticle({ headline: '<script>alert(1)</script>' })),
    );
    expect(html).not.toContain('<script>alert');
  });

  it('is the same when cards, masthead and calendar are taken from pages before it', {
    timeout: 30_000,
  }, async () => {
    const stories = ['a', 'b', 'c'].map((id) => storyOf(buildArticle({ id })));
    const [subject] = edition.sections;
    if (!subject) throw new Error('The edition has no section.');
    const list = {
      subject: { kind: 'section' as const, ...subject },
      stories,
      shard: null,
      older: 1,
      newer: null,
    };
    const pages = [
      [paths.article.getHref('suez-canal'), pageOf()],
      [
        paths.article.getHref('b'),
        { article: { ...pageOf(buildArticle({ id: 'b' })).article, related: stories } },
      ],
      [paths.list.getHref({ kind: 'section', id: subject.id }), { list }],
      [paths.list.getHref({ kind: 'section', id: subject.id, shard: 1 }), { list: { ...list, shard: 1 } }],
    ] as const;
    for (const [path, data] of pages) {
      const fresh = await createPageRenderer(edition);
      const [once, again] = [await render(path, data), await render(path, data)];
      expect(once.html).toBe((await fresh(path, data)).html);
      expect(again.html).toBe(once.html);
      expect(once.html).not.toContain('\uFDD0');
    }
  });
});
