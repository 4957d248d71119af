import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readEdition } from '#publish/edition/read-edition.ts';
import { lineOfStory, takeImportProject } from '../../../tests/fixtures/take-import-project.ts';

const { articles, bring, folders, put, reportOf, serve } = takeImportProject();

describe('the pictures of an import', () => {
  const photograph = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#a3241b' } })
      .jpeg()
      .toBuffer();

  it('are brought into the folders.edition, no wider than is of use; what is no photograph is told', async () => {
    const wide = await photograph(3000, 1500);
    const origin = await serve(({ url }, response) => {
      if (url === '/wide.jpg') response.end(wide);
      else if (url === '/svg.jpg')
        response.end(
          '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><script>x</script></svg>',
        );
      else response.writeHead(404).end();
    });
    const content = `<p>نص</p><img src="${origin}/svg.jpg"><img src="${origin}/gone.jpg"><img src="${origin}/wide.jpg">`;
    put('a.jsonl', lineOfStory({ image: `${origin}/wide.jpg`, content }));
    const { items, exitCode } = await reportOf(['a.jsonl', '--allow-private']);
    expect(exitCode).toBe(0);
    const failed = items[0].notes.filter(({ code }: { code: string }) => code === 'picture-failed');
    expect(failed.map(({ reason }: { reason: string }) => reason)).toEqual(['unknown-format', 'http-status']);
    const [article] = articles();
    expect(article?.image).toMatchObject([{ width: 2000, height: 1000 }]);
    expect(article?.blocks.map(({ type }) => type)).toEqual(['paragraph']);
    expect((await readEdition(folders.edition)).problems).toEqual([]);
  });

  it('in private networks are not fetched', async () => {
    const origin = await serve((_, response) => response.end('secret'));
    put('a.jsonl', lineOfStory({ image: `${origin}/a.jpg` }));
    const { items } = await reportOf(['a.jsonl']);
    expect(items[0].notes).toContainEqual(
      expect.objectContaining({ code: 'picture-failed', reason: 'address-private' }),
    );
  });

  it('stay where they are, or are left out, if that is asked', async () => {
    put('a.jsonl', lineOfStory({ content: '<p>نص</p><img src="https://a.example/p.jpg" alt="سفينة">' }));
    await bring(['a.jsonl', '--media', 'link']);
    expect(articles()[0]?.blocks).toMatchObject([
      {},
      { type: 'embed', url: 'https://a.example/p.jpg', title: 'سفينة' },
    ]);
    await bring(['a.jsonl', '--media', 'none', '--force']);
    expect(articles()[0]?.blocks).toHaveLength(1);
  });

  it('that are not brought leave their words in the report, and in the title of their card', async () => {
    const figure =
      '<figure><img src="https://a.example/p.jpg"><figcaption>سفينة في المرفأ (وكالة البحر)</figcaption></figure>';
    put('a.jsonl', lineOfStory({ content: `<p>نص</p>${figure}` }));
    type Note = { code: string; words?: string };
    const wordsLeft = async (parameters: string[]) =>
      (await reportOf(parameters)).items[0].notes.flatMap(({ code, words }: Note) =>
        code === 'caption-left-out' ? [words] : [],
      );
    expect(await wordsLeft(['a.jsonl', '--media', 'link'])).toEqual(['وكالة البحر']);
    expect(articles()[0]?.blocks?.[1]).toMatchObject({ type: 'embed', title: 'سفينة في المرفأ' });
    expect(await wordsLeft(['a.jsonl', '--media', 'none', '--force'])).toEqual([
      'سفينة في المرفأ · وكالة البحر',
    ]);
  });

  it('of a saved page lie beside it, and nowhere else', async () => {
    put('secret.jpg', await photograph(90, 90));
    put('site/page_files/a.jpg', await photograph(300, 200));
    const words = `<p>${'كلمة طويلة في فقرة، '.repeat(30)}</p>`;
    put(
      'site/page.html',
      `<html lang="ar"><head><meta property="og:type" content="article"><meta property="og:title" content="عنوان"><meta property="article:published_time" content="2024-07-23T14:20:00Z"></head><body><article>${words.repeat(4)}<img src="page_files/a.jpg"><img src="../secret.jpg"><img src="/etc/passwd"></article></body></html>`,
    );
    const { items } = await reportOf(['site/page.html']);
    const failed = items[0].notes.filter(({ code }: { code: string }) => code === 'picture-failed');
    expect(failed.map(({ reason }: { reason: string }) => reason)).toEqual(['outside', 'outside']);
    expect(articles()[0]?.blocks.filter(({ type }) => type === 'image')).toHaveLength(1);
  });

  it('lie beside a text and have its name', async () => {
    put('ميناء.txt', 'عنوان\n2024-07-23\nرافعة (سلمى/قارئ)\n+ الخط -\nنص.');
    put('ميناء.jpg', await photograph(300, 200));
    await bring(['ميناء.txt']);
    expect(articles()[0]?.image).toMatchObject([{ width: 300, caption: 'رافعة', creditText: 'سلمى/قارئ' }]);
  });
});
