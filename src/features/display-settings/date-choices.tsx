import { arabicMonthName, type MonthStyle } from '#domain/dates/month-names.ts';
import type { EditionInfo } from '#domain/edition/edition-info.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { inNumerals } from '#lib/numerals.ts';
import { changeInPlace } from './change-in-place.ts';
import { ChoiceGroup } from './choice-group.tsx';
import { SettingChoice } from './setting-choice.tsx';
import { useDisplaySetting } from './use-display-setting.ts';

const july = 7;
const monthStyles: readonly MonthStyle[] = ['dual', 'gregorian', 'syriac', 'maghreb'];

/** Numerals, names of months, and the Hijri day. */
export function DateChoices({ edition }: { edition: EditionInfo }) {
  const { t, i18n } = useTranslation();
  const numerals = useDisplaySetting('numerals');
  const hijri = useDisplaySetting('hijri');
  const asPrinted = t('display.asPrinted');
  // Only Arabic dates have these names.
  const isArabic = i18n.language === 'ar';
  return (
    <>
      <SettingChoice
        setting="numerals"
        legend={t('display.numerals.label')}
        options={[
          { value: 'edition', label: asPrinted },
          { value: 'latn', label: <Digits name={t('display.numerals.latn')} numerals="latn" /> },
          { value: 'arab', label: <Digits name={t('display.numerals.arab')} numerals="arab" /> },
        ]}
      />
      {numerals !== 'edition' && (
        <SettingChoice
          setting="textDigits"
          legend={t('display.textDigits.label')}
          options={[
            { value: false, label: t('display.textDigits.off') },
            { value: true, label: t('display.textDigits.on') },
          ]}
        />
      )}
      {isArabic && (
        <SettingChoice
          setting="months"
          legend={t('display.months')}
          options={[
            { value: 'edition', label: asPrinted },
            ...monthStyles.map((style) => ({ value: style, label: arabicMonthName(july, style) })),
          ]}
        />
      )}
      <ChoiceGroup
        legend={t('display.hijri.label')}
        // As the edition prints it, or the other way.
        value={hijri === 'edition' ? edition.hijri.shown : hijri === 'shown'}
        onChange={(isShown) =>
          changeInPlace({
            hijri: isShown === edition.hijri.shown ? 'edition' : isShown ? 'shown' : 'hidden',
          })
        }
        options={[
          { value: true, label: t('display.hijri.shown') },
          { value: false, label: t('display.hijri.hidden') },
        ]}
      />
    </>
  );
}

function Digits({ name, numerals }: { name: string; numerals: 'latn' | 'arab' }) {
  return (
    <>
      {name} <bdi>{inNumerals('123', numerals)}</bdi>
    </>
  );
}
