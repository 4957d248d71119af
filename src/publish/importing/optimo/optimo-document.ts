import { isObject, type JsonObject, objectOf, objectsOf } from '#publish/importing/json-value.ts';

/** The document itself: as it is stored, or as pages are given it, below `data.article`. Null for what is none. */
export function optimoDocument(value: unknown): JsonObject | null {
  const root = objectOf(value);
  const candidates = [root, root.article, objectOf(root.data).article, root.data];
  return (
    (candidates.find(
      (candidate) => isObject(candidate) && blocksOfModel(candidate.content).length > 0,
    ) as JsonObject) ?? null
  );
}

/** The blocks below a block: `{ model: { blocks } }`. */
export function blocksOfModel(block: unknown): JsonObject[] {
  return objectsOf(objectOf(objectOf(block).model).blocks);
}
