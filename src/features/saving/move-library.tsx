import { type ChangeEvent, useId, useState } from 'react';
import { exportLibrary, type ImportProblem, importLibrary } from '#data/library/library-file.ts';
import type { SettingReaders } from '#data/library/setting-readers.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { libraryProblemKeys } from './library-problem-keys.ts';
import { SideSection } from './side-section.tsx';

const failureKeys = {
  'not-ours': 'saved.move.failed.not-ours',
  newer: 'saved.move.failed.newer',
  'too-large': 'saved.move.failed.too-large',
  broken: 'saved.move.failed.broken',
  ...libraryProblemKeys,
} as const satisfies Record<ImportProblem, string>;

/** The way of a reader's library to another device: one file out, one file in. */
export function MoveLibrary({ settingReaders }: { settingReaders: SettingReaders }) {
  const { t } = useTranslation();
  const [told, setTold] = useState<string | null>(null);
  const input = useId();

  const save = async () => {
    const file = await exportLibrary();
    if (!file.ok) return setTold(t(failureKeys[file.problem]));
    setTold(null);
    download(file.value, `qari-${new Date().toISOString().slice(0, 10)}.json`);
  };
  const load = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (!file) return;
    const imported = await importLibrary(await file.text().catch(() => ''), settingReaders);
    // The same file can be chosen again.
    target.value = '';
    if (!imported.ok) return setTold(t(failureKeys[imported.problem]));
    const { moved } = imported.value;
    setTold(t('saved.move.imported', imported.value) + (moved > 0 ? ` ${t('saved.move.moved')}` : ''));
  };

  return (
    <SideSection title={t('saved.move.title')}>
      <p>{t('saved.move.text')}</p>
      <button type="button" className="button" onClick={() => void save()}>
        {t('saved.move.export')}
      </button>
      <input
        id={input}
        type="file"
        accept="application/json,.json"
        className="visually-hidden"
        onChange={(event) => void load(event)}
      />
      <label htmlFor={input} className="button">
        {t('saved.move.import')}
      </label>
      <p role="status">{told}</p>
    </SideSection>
  );
}

function download(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
