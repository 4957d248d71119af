import { useTranslation } from '#i18n/use-translation.ts';
import { largestTypeStep, smallestTypeStep } from './display-settings.ts';
import { useDisplaySetting } from './use-display-setting.ts';
import { useTypeStep } from './use-type-step.ts';

/** «+ الخط −»: makes the reading text larger or smaller. */
export function TypeSizeStepper() {
  const { t } = useTranslation();
  const typeStep = useDisplaySetting('typeStep');
  const change = useTypeStep();

  return (
    <fieldset className="stepper" data-needs-script>
      <legend className="visually-hidden">{t('typeSize.label')}</legend>
      {/* aria-disabled at the ends: a disabled button would drop the focus of whoever just pressed it. */}
      <button
        type="button"
        aria-label={t('typeSize.larger')}
        aria-keyshortcuts="+"
        aria-disabled={typeStep === largestTypeStep}
        onClick={() => change(1)}
      >
        +
      </button>
      <span aria-hidden="true">{t('typeSize.word')}</span>
      <button
        type="button"
        aria-label={t('typeSize.smaller')}
        aria-keyshortcuts="-"
        aria-disabled={typeStep === smallestTypeStep}
        onClick={() => change(-1)}
      >
        −
      </button>
    </fieldset>
  );
}
