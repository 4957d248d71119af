import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aptInstall, canUseApt } from './run-command.ts';

const packages = ['speech-dispatcher', 'speech-dispatcher-espeak-ng', 'espeak-ng', 'espeak-ng-data', 'libasound2-plugins'];

/** A private speech-dispatcher with an Arabic voice and a silent sound card; `stop` ends it and removes its files. */
export type SpeechService = { env: Record<string, string>; stop: () => void };

/** Installs what real speech needs where that is possible. Gives the reason when there is no speech here, else null. */
export async function prepareSpeech(): Promise<string | null> {
  if (process.platform !== 'linux') return 'real voices are tested on Linux with speech-dispatcher only';
  if (voiceData() && hasDispatcher()) return null;
  if (canUseApt() && (await aptInstall(packages)) && voiceData() && hasDispatcher()) return null;
  return `install ${packages.join(' ')} to hear real speech`;
}

/**
 * Sets up speech-dispatcher with espeak-ng for one browser. Chromium starts the daemon itself. Only the standard
 * voices are copied: the variants would make a list of 13,000.
 */
export function startSpeech(): SpeechService {
  const folder = mkdtempSync(join(tmpdir(), 'qari-speech-'));
  const home = join(folder, 'home');
  const run = join(folder, 'run');
  const config = join(home, '.config/speech-dispatcher');
  mkdirSync(config, { recursive: true });
  mkdirSync(run, { mode: 0o700 });
  cpSync(voiceData() ?? '', join(folder, 'espeak-ng-data'), { recursive: true });
  for (const variants of ['!v', 'mb']) rmSync(join(folder, 'espeak-ng-data/voices', variants), { recursive: true, force: true });
  writeFileSync(join(home, '.asoundrc'), 'pcm.!default { type null }\nctl.!default { type null }\n');
  writeFileSync(
    join(config, 'speechd.conf'),
    [
      'AudioOutputMethod "alsa"',
      'AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"',
      'DefaultModule espeak-ng',
      'DefaultLanguage "ar"',
      '',
    ].join('\n'),
  );
  const stop = () => {
    endDaemon(join(run, 'speech-dispatcher/pid'));
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  return { env: { HOME: home, XDG_RUNTIME_DIR: run, ESPEAK_DATA_PATH: folder }, stop };
}

function endDaemon(pidFolder: string): void {
  if (!existsSync(pidFolder)) return;
  for (const file of readdirSync(pidFolder)) {
    try {
      process.kill(Number(readFileSync(join(pidFolder, file), 'utf8')));
    } catch {
      // It has ended by itself.
    }
  }
}

function voiceData(): string | null {
  const libraries = existsSync('/usr/lib') ? readdirSync('/usr/lib').map((name) => join('/usr/lib', name)) : [];
  const folders = [...libraries, '/usr/share', '/usr/lib'].map((folder) => join(folder, 'espeak-ng-data'));
  return folders.find((folder) => existsSync(join(folder, 'ar_dict'))) ?? null;
}

function hasDispatcher(): boolean {
  return ['/usr/lib/speech-dispatcher-modules/sd_espeak-ng', '/usr/libexec/speech-dispatcher-modules/sd_espeak-ng'].some(existsSync);
}
