import { useTranslation } from '#i18n/use-translation.ts';
import { announce } from '#lib/announcements.ts';
import { clampTypeStep, largestTypeStep, smallestTypeStep } from './display-settings.ts';
import { changeDisplaySettings, getDisplaySettings } from './display-settings-store.ts';
import { keepPlace } from './keep-place.ts';

const stepCount = largestTypeStep - smallestTypeStep + 1;

/** A function that changes the type size by a step and says which step that is. */
export function useTypeStep(): (by: 1 | -1) => void {
  const { t } = useTranslation();
  return (by) => {
    const before = getDisplaySettings().typeStep;
    const step = clampTypeStep(before + by);
    if (step !== before) keepPlace(() => changeDisplaySettings({ typeStep: step }));
    announce(t('typeSize.announcement', { step: step - smallestTypeStep + 1, count: stepCount }));
  };
}
