/** What searching needs to know: the site's base path («/» or «/paper/») and the paper's time zone. */
export type SearchSite = { base: string; timeZone: string };
