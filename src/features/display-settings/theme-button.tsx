import { Moon, Sun, SunMoon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { announce } from '#lib/announcements.ts';
import { type Theme, themes } from './display-settings.ts';
import { changeDisplaySettings, getDisplaySettings } from './display-settings-store.ts';
import { useDisplaySettings } from './use-display-settings.ts';

const icons = { auto: SunMoon, light: Sun, dark: Moon };
const labelKeys = { auto: 'theme.auto', light: 'theme.light', dark: 'theme.dark' } as const;

/** Goes round the themes: automatic, light, dark. */
export function ThemeButton({ className }: { className?: string | undefined }) {
  const { t } = useTranslation();
  const { theme } = useDisplaySettings();
  const Icon = icons[theme];
  const nameOf = (one: Theme) => t('theme.current', { theme: t(labelKeys[one]) });

  const advance = () => {
    const next = themes[(themes.indexOf(getDisplaySettings().theme) + 1) % themes.length] ?? 'auto';
    changeDisplaySettings({ theme: next });
    announce(nameOf(next));
  };

  return (
    <button type="button" className={className} onClick={advance} title={nameOf(theme)} data-needs-script>
      <Icon aria-hidden="true" size={18} strokeWidth={1.75} />
      <span className="visually-hidden">{nameOf(theme)}</span>
    </button>
  );
}
