import * as v from 'valibot';
import { hasBidiControls } from '#domain/text/bidi-controls.ts';
import { hasCredentials } from '#domain/text/has-credentials.ts';
import { isSafeHref } from '#domain/text/safe-href.ts';
import { turnsText } from '#domain/text/turns-text.ts';
import { visible } from '#domain/text/visible.ts';
import { articleLimits } from './limits.ts';
import { isTimestamp } from './timestamp.ts';

/** Text that says something: not empty, not only what is not seen, at most `max` characters, without what turns other text. */
export function text(max: number) {
  return v.pipe(filledText(max), v.check(isStraight, 'no-turning'));
}

function filledText(max: number) {
  return v.pipe(
    v.string(),
    v.regex(visible, 'not-blank'),
    v.maxLength(max),
    v.check(isPrintable, 'printable'),
  );
}

/** Tells whether a text leaves the direction of what stands beside it alone. */
export function isStraight(text: string): boolean {
  return !turnsText(text);
}

/** Tells whether a text is free of control characters (line breaks and tabs are none) and of halves of characters. */
export function isPrintable(text: string): boolean {
  return !/[\p{Cc}\p{Cs}]/u.test(text.replace(/[\t\n\r]/g, ''));
}

/** A list that holds between `min` and `max` items. */
export function listOf<Item extends v.GenericSchema>(item: Item, max: number, min = 0) {
  return v.pipe(v.array(item), v.minLength(min), v.maxLength(max));
}

/** Letters of any script, digits, and `-` `_` `.` inside: safe in a URL and in a file name, never empty. */
export const identifier = v.pipe(
  v.string(),
  v.maxLength(articleLimits.idLength),
  v.regex(/^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}._-]*[\p{L}\p{M}\p{N}])?$/u, 'identifier'),
);

/** ISO 8601 to the minute or finer, with an offset, of a day that exists. */
export const timestamp = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/, 'timestamp'),
  v.check(isTimestamp, 'timestamp'),
);

/** Tells whether a link is safe to follow and names the host that it leads to. */
function isPlainHref(href: string): boolean {
  return isSafeHref(href) && !hasCredentials(href);
}

/** A link that is safe to follow. */
export const href = v.pipe(v.string(), v.maxLength(articleLimits.urlLength), v.check(isPlainHref, 'href'));

/** An absolute address on the web. */
export const webUrl = v.pipe(
  v.string(),
  v.maxLength(articleLimits.urlLength),
  v.regex(/^https?:\/\/[^\s/]+/u, 'web-url'),
  v.check(isPlainHref, 'web-url'),
);

/** A file of the edition's media folder: `media/name.ext`, never above it. */
export const mediaPath = v.pipe(
  v.string(),
  v.maxLength(articleLimits.urlLength),
  v.regex(
    /^media\/(?:[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*\/)*[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*\.[a-z0-9]+$/u,
    'media-path',
  ),
);

/** A BCP 47 language tag, checked for its form. */
export const languageTag = v.pipe(v.string(), v.regex(/^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*$/, 'language'));

/** Base direction of a text. */
export const direction = v.picklist(['rtl', 'ltr']);

/** A name without invisible direction marks, which could make one name look like another. */
export const personName = v.pipe(
  filledText(articleLimits.headlineLength),
  v.check((name) => !hasBidiControls(name), 'no-bidi-controls'),
);
