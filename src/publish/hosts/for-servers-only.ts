/**
 * What a site has for its servers and not for readers, as a regular expression that follows the base path in a path: the rules
 * of Netlify and Cloudflare Pages, and texts that are compressed already, which are sent under the names of those.
 */
export const forServersOnly = '_(?:headers|redirects)$|.*\\.(?:br|gz)$';
