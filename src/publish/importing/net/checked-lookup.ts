import { type LookupAddress, type LookupOptions, lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { ImportProblem } from '#publish/importing/import-problem.ts';
import { isPrivateAddress } from './is-private-address.ts';

type Resolve = (
  host: string,
  options: LookupOptions & { all: true },
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/**
 * Resolves names for a connection, which then goes to the address that was checked: a name that leads elsewhere when it is
 * asked a second time (DNS rebinding) gains nothing. A host that has one private address is refused.
 */
export function checkedLookup(resolve: Resolve = lookup): LookupFunction {
  return (host, options, callback) => {
    resolve(host, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error || !first) return callback(error ?? new ImportProblem('address-unknown', { host }), '', 0);
      if (addresses.some(({ address }) => isPrivateAddress(address))) {
        return callback(new ImportProblem('address-private', { host }), '', 0);
      }
      if (options.all) return callback(null, addresses);
      return callback(null, first.address, first.family);
    });
  };
}
