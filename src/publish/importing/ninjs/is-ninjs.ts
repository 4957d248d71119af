import { isObject, type JsonObject, objectOf, objectsOf, textOf } from '#publish/importing/json-value.ts';

/** Tells whether a value is a news item of ninjs 2.x or 3.x (IPTC): it says so, or has the fields that only ninjs has. */
export function isNinjs(value: unknown): value is JsonObject {
  if (!isObject(value)) return false;
  if (/ninjs/i.test(textOf(objectOf(value.standard).name) ?? textOf(value.$standard) ?? '')) return true;
  const hasText = objectsOf(value.headlines).length > 0 || objectsOf(value.bodies).length > 0;
  return (
    textOf(value.uri) !== undefined &&
    (hasText || 'versioncreated' in value || 'versionCreated' in value || 'body_html' in value)
  );
}
