/** A file or a page as it came: what it is called in the report, its bytes, and where it came from. */
export type Loaded = {
  name: string;
  bytes: Buffer;
  contentType: string;
  /** Of what was fetched, the address after all redirects. */
  address?: string;
  /** Of a file, its path. */
  path?: string;
  headers?: Readonly<Record<string, string | string[] | undefined>>;
};
