import { describe, expect, it } from 'vitest';
import { blocksOfHtml } from '#publish/importing/html/blocks-of-html.ts';
import { ImportProblem } from '#publish/importing/import-problem.ts';
import { collectNotes } from '#publish/importing/note.ts';
import { resolvePictures } from './resolve-pictures.ts';

const base = 'https://n.example/story';
const file = { url: 'media/imported/a.webp', width: 800, height: 400 };

/** Brings the picture of a page, of whose files some can be had; the others have the given fault. */
async function bring(
  html: string,
  present: string[],
  fault = new ImportProblem('http-status', { status: 404 }),
) {
  const notes = collectNotes();
  const blocks = blocksOfHtml(html, { base, notes });
  const asked: string[] = [];
  const fetch = async (address: string) => {
    asked.push(new URL(address).pathname);
    if (!present.includes(new URL(address).pathname)) throw fault;
    return file;
  };
  const resolver = { media: 'download', fetch, missing: async () => file } as const;
  const { blocks: drawn, isComplete } = await resolvePictures({ lead: [], blocks }, resolver, notes);
  return { asked, drawn, isComplete, notes: notes.list() };
}

const sizes = '<img srcset="/400.jpg 400w, /1600.jpg 1600w, /800.jpg 800w, /200.jpg 200w" src="/a.jpg">';

describe('a picture whose widest file cannot be had', () => {
  it('comes in the next size, and that is told', async () => {
    const { asked, drawn, isComplete, notes } = await bring(sizes, ['/800.jpg', '/a.jpg']);
    expect([asked, isComplete]).toEqual([['/1600.jpg', '/800.jpg'], true]);
    expect(drawn).toMatchObject([{ type: 'image', image: file }]);
    const [address, taken] = ['https://n.example/1600.jpg', 'https://n.example/800.jpg'];
    const reason = { reason: 'http-status', problem: 'http-status', status: 404 };
    expect(notes).toEqual([{ code: 'picture-other-size', values: { address, taken, ...reason } }]);
  });

  it('comes from its plain address when no size can be had', async () => {
    const { asked, drawn } = await bring(
      sizes,
      ['/a.jpg'],
      new ImportProblem('unknown-format', { name: 'svg' }),
    );
    expect(asked).toEqual(['/1600.jpg', '/800.jpg', '/400.jpg', '/a.jpg']);
    expect(drawn).toHaveLength(1);
  });

  it('is left out after four attempts, and told once', async () => {
    const { asked, drawn, isComplete, notes } = await bring(sizes, []);
    expect([asked.length, drawn, isComplete]).toEqual([4, [], false]);
    expect(notes).toMatchObject([
      { code: 'picture-failed', values: { address: 'https://n.example/1600.jpg' } },
    ]);
  });

  it('is not asked for again of a host that does not answer', async () => {
    const html = '<img srcset="https://dead.example/2.jpg 2x, https://dead.example/1.jpg 1x" src="/a.jpg">';
    const { asked, drawn } = await bring(html, ['/a.jpg'], new ImportProblem('timed-out'));
    expect([asked, drawn.length]).toEqual([['/2.jpg', '/a.jpg'], 1]);
  });

  it('never becomes the stand-in of a page that loads pictures late', async () => {
    const html = '<img data-src="/a.jpg" src="/grey.gif">';
    expect((await bring(html, ['/grey.gif'])).drawn).toEqual([]);
    expect((await bring('<img data-src="data:," src="/a.jpg">', ['/a.jpg'])).drawn).toHaveLength(1);
  });
});
