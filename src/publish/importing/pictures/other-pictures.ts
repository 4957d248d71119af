import { parseWebAddress } from '#publish/importing/text/same-address.ts';

/**
 * Those of several pictures that are not the first one in another size. Sources name one picture in many sizes: by a query, a
 * folder or the end of its name (`a-1024x576.jpg`).
 */
export function otherPictures<Picture extends { address: string | null }>(
  pictures: readonly Picture[],
): Picture[] {
  const seen = new Set<string>();
  return pictures.filter(({ address }, index) => {
    const name = nameOf(address ?? '');
    const isOther = index > 0 && !seen.has(name);
    seen.add(name);
    return isOther;
  });
}

function nameOf(address: string): string {
  const file =
    parseWebAddress(address)
      ?.pathname.split('/')
      .findLast((part) => part !== '') ?? address;
  return file.replace(/(?:[-_@](?:\d+x\d+|\d+x|\d+w|scaled))+(?=\.\w+$)/i, '').toLowerCase();
}
