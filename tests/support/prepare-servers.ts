import { realServers } from './real-servers.ts';
import { aptInstall, canUseApt, programPath } from './run-command.ts';

// Before the unit tests: installs the web servers that serve a site for real, where that is possible. Elsewhere their tests say
// what is missing and are skipped.
const missing = realServers.filter(({ program, hasBrotli }) => programPath(program) === null || !hasBrotli);
if (missing.length > 0 && canUseApt()) await aptInstall(missing.flatMap(({ packages }) => packages));
