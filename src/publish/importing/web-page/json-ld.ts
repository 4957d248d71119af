import { isObject, type JsonObject, textsOf } from '#publish/importing/json-value.ts';

const articleTypes =
  /^(?:\w*NewsArticle|Article|BlogPosting|ReportageNewsArticle|LiveBlogPosting|TechArticle)$/;
const mostNodes = 5_000;

/**
 * The article that the JSON-LD of a page describes: alone, in a list, in a `@graph` or as the main entity of the page. Blocks
 * that are no sound JSON are passed over.
 */
export function articleInJsonLd(scripts: readonly string[]): JsonObject | undefined {
  let nodes: unknown[] = scripts.flatMap((script) => parsed(script) ?? []);
  for (let level = 0; level < 4 && nodes.length > 0; level += 1) {
    const objects = nodes.filter(isObject).slice(0, mostNodes);
    const article = objects.find((node) =>
      textsOf(node['@type']).some((type) => articleTypes.test(type.replace(/^.*[/:]/, ''))),
    );
    if (article) return article;
    nodes = objects.flatMap((node) =>
      [node['@graph'], node.mainEntity, node.mainEntityOfPage, node.itemListElement].flat(),
    );
  }
  return undefined;
}

function parsed(script: string): unknown[] | null {
  try {
    // Some pages put it into a comment, or break lines inside texts.
    const value: unknown = JSON.parse(
      script.replace(/^\s*(?:<!--|<!\[CDATA\[)|(?:-->|\]\]>)\s*$/g, '').replace(/[\n\r\t]+/g, ' '),
    );
    return [value].flat();
  } catch {
    return null;
  }
}
