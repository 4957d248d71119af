import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aptInstall, canUseApt, programPath } from './run-command.ts';

const packages = [
  'speech-dispatcher',
  'speech-dispatcher-espeak-ng',
  'espeak-ng',
  'espeak-ng-data',
  'pulseaudio',
];

/**
 * A private speech-dispatcher with an Arabic voice and a sound card that nobody hears; `stop` ends both. `hang` freezes
 * the sound card, so that what is being said never ends, until `recover`.
 */
export type SpeechService = {
  env: Record<string, string>;
  hang: () => void;
  recover: () => void;
  stop: () => void;
};

/** Installs what real speech needs where that is possible. Gives the reason when there is no speech here, else null. */
export async function prepareSpeech(): Promise<string | null> {
  if (process.platform !== 'linux') return 'real voices are tested on Linux with speech-dispatcher only';
  if (voiceData() && hasDispatcher()) return null;
  if (canUseApt() && (await aptInstall(packages)) && voiceData() && hasDispatcher()) return null;
  return `install ${packages.join(' ')} to hear real speech`;
}

/**
 * Sets up speech-dispatcher with espeak-ng for one browser; Chromium starts the daemon itself. The sound goes to a
 * PulseAudio null sink, so that speech takes its real time: into an ALSA null device a sentence ends in 0.1 s. Only the
 * standard voices are copied: the variants would make a list of 13,000.
 */
export function startSpeech(): SpeechService {
  const folder = mkdtempSync(join(tmpdir(), 'qari-speech-'));
  const home = join(folder, 'home');
  const run = join(folder, 'run');
  const config = join(home, '.config/speech-dispatcher');
  mkdirSync(config, { recursive: true });
  mkdirSync(run, { mode: 0o700 });
  cpSync(voiceData() ?? '', join(folder, 'espeak-ng-data'), { recursive: true });
  for (const variants of ['!v', 'mb']) {
    rmSync(join(folder, 'espeak-ng-data/voices', variants), { recursive: true, force: true });
  }
  writeFileSync(
    join(config, 'speechd.conf'),
    [
      'AudioOutputMethod "pulse"',
      'AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"',
      'DefaultModule espeak-ng',
      'DefaultLanguage "ar"',
      '',
    ].join('\n'),
  );
  const env = {
    HOME: home,
    XDG_RUNTIME_DIR: run,
    ESPEAK_DATA_PATH: folder,
    PULSE_SERVER: `unix:${join(run, 'sound')}`,
  };
  const sound = spawn(
    'pulseaudio',
    [
      '-n',
      '--exit-idle-time=-1',
      '-L',
      'module-null-sink',
      '-L',
      `module-native-protocol-unix auth-anonymous=1 socket=${join(run, 'sound')}`,
    ],
    { env: { ...process.env, ...env }, stdio: 'ignore' },
  );
  const hang = () => void sound.kill('SIGSTOP');
  const recover = () => void sound.kill('SIGCONT');
  const stop = () => {
    // A frozen process does not hear that it is to end.
    recover();
    endDaemon(join(run, 'speech-dispatcher/pid'));
    sound.kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  return { env, hang, recover, stop };
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
  const libraries = existsSync('/usr/lib')
    ? readdirSync('/usr/lib').map((name) => join('/usr/lib', name))
    : [];
  const folders = [...libraries, '/usr/share', '/usr/lib'].map((folder) => join(folder, 'espeak-ng-data'));
  return folders.find((folder) => existsSync(join(folder, 'ar_dict'))) ?? null;
}

function hasDispatcher(): boolean {
  return (
    programPath('pulseaudio') !== null &&
    [
      '/usr/lib/speech-dispatcher-modules/sd_espeak-ng',
      '/usr/libexec/speech-dispatcher-modules/sd_espeak-ng',
    ].some(existsSync)
  );
}
