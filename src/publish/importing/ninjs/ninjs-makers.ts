import type { Draft, DraftCredit } from '#publish/importing/draft/draft.ts';
import { nameOfHtml } from '#publish/importing/html/text-of-html.ts';
import { isObject, type JsonObject, objectsOf, textOf, textsOf } from '#publish/importing/json-value.ts';
import type { Notes } from '#publish/importing/note.ts';
import { isAgency, readByline } from '#publish/importing/text/read-byline.ts';

type Makers = Pick<
  Draft,
  'author' | 'editor' | 'translator' | 'photographer' | 'agencies' | 'creditText' | 'dateline'
>;
type Role = 'author' | 'editor' | 'translator' | 'photographer';

/**
 * Who made a news item of ninjs. The standard has `by` (`byline` in 1.x), `people` with a relation (`rel`; an array `rels` in
 * 2.0) and `infoSources` with a role; `bylines` and `authors` are what news agencies and Superdesk add to it. Named people go
 * before the line of words.
 */
export function ninjsMakers(item: JsonObject, notes: Notes): Makers {
  const line = textOf(item.byline) ?? textOf(item.by) ?? namesIn(item.bylines).join(', ');
  const byline = readByline(nameOfHtml(line, notes));
  const sources = objectsOf(item.infoSources ?? item.infosources ?? item.infosource);
  const made = [
    ...objectsOf(item.people).map((one) =>
      creditOf(one, [...textsOf(one.rels), ...textsOf(one.rel), ...textsOf(one.role)]),
    ),
    ...objectsOf(item.authors).map((one) => creditOf(one, textsOf(one.role), 'author')),
    ...sources.map((one) => creditOf(one, textsOf(one.role))),
  ].filter((credit) => credit !== null);
  const of = (role: Role) => made.filter((credit) => credit.role === role).map(({ name }) => ({ name }));
  const [editor, translator, photographer] = [of('editor'), of('translator'), of('photographer')];
  const named = of('author');
  const author: DraftCredit[] | undefined = named.length > 0 ? named : byline.author;
  const houses = sources.filter((one) => creditOf(one, textsOf(one.role)) === null);
  const organisations = namesIn(item.organisations).filter(isAgency);
  const agencies = [
    ...(byline.agencies ?? []),
    ...[...namesIn(houses), ...organisations].map((name) => ({ name })),
  ];
  const creditText = textOf(item.creditLine) ?? textOf(item.creditline) ?? byline.creditText;
  const dateline = textOf(item.located) ?? byline.dateline;
  return {
    ...(author && { author }),
    ...(editor.length > 0 && { editor }),
    ...(translator.length > 0 && { translator }),
    ...(photographer.length > 0 && { photographer }),
    ...(agencies.length > 0 && { agencies }),
    ...(creditText && { creditText }),
    ...(dateline && { dateline }),
  };
}

const roles: readonly [Role, RegExp][] = [
  ['photographer', /photo/i],
  ['translator', /translat/i],
  ['editor', /\beditor$/i],
  ['author', /author|writer|byline|reporter/i],
];

/** What somebody did, by the words or addresses of their roles; null for who did nothing, such as those a story is about. */
function creditOf(
  { name }: JsonObject,
  words: readonly string[],
  otherwise?: Role,
): { name: string; role: Role } | null {
  const [role = otherwise] = roles.find(([, pattern]) => words.some((word) => pattern.test(word))) ?? [];
  const named = textOf(name);
  return named && role ? { name: named, role } : null;
}

/** The names in a list of texts or of things with a name; agencies write `by` or `value` for it. */
function namesIn(value: unknown): string[] {
  const list: unknown[] = Array.isArray(value) ? value : [];
  return list.flatMap((one) => textOf(isObject(one) ? (one.name ?? one.by ?? one.value) : one) ?? []);
}
