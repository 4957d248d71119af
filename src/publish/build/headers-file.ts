/** File of the output that tells a host which headers every page has; Netlify and Cloudflare Pages read it as it is. */
export const headersFile = '_headers';

/** Writes headers in the form that static hosts read: the paths, then one indented line for each header. */
export function headersText(headers: Record<string, string>, basePath: string): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return `${basePath}*\n${lines.join('\n')}\n`;
}

/** Reads the headers back from such a file. */
export function parseHeadersText(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/^ {2}([\w-]+): (.+)$/gm)].map(([, name = '', value = '']) => [
    name,
    value,
  ]);
  return Object.fromEntries(pairs);
}
