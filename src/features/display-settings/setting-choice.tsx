import type { ReactNode } from 'react';
import { changeInPlace } from './change-in-place.ts';
import { ChoiceGroup } from './choice-group.tsx';
import type { DisplaySettings } from './display-settings.ts';
import { useDisplaySetting } from './use-display-setting.ts';

/** The settings that are one of a few values. */
type Choosable = Exclude<keyof DisplaySettings, 'typeStep' | 'language'>;

type SettingChoiceProps<Name extends Choosable> = {
  setting: Name;
  legend: string;
  options: readonly { value: DisplaySettings[Name]; label: ReactNode }[];
};

/** The choice of one display setting. It follows that one only: the panel is not drawn anew when another changes. */
export function SettingChoice<Name extends Choosable>({
  setting,
  legend,
  options,
}: SettingChoiceProps<Name>) {
  const value = useDisplaySetting(setting);
  return (
    <ChoiceGroup
      legend={legend}
      value={value}
      onChange={(choice) => changeInPlace({ [setting]: choice })}
      options={options}
    />
  );
}
