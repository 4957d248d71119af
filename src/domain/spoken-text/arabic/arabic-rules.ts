import type { SpeechRule } from '#domain/spoken-text/speech-rule.ts';
import { digits } from '#domain/spoken-text/spoken-digits.ts';
import { abbreviationRules } from './abbreviation-rules.ts';
import { bareUnitRule } from './bare-unit-rule.ts';
import { calendarRangeRule } from './calendar-range-rule.ts';
import { clockRule } from './clock-rule.ts';
import { dayMonthRule } from './day-month-rule.ts';
import { dualRule } from './dual-rule.ts';
import { fractionRules } from './fraction-rules.ts';
import { hourRules } from './hour-rules.ts';
import { ordinalRule } from './ordinal-rule.ts';
import { powerRules } from './power-rules.ts';
import { quantityRule } from './quantity-rule.ts';
import { rateRule } from './rate-rule.ts';
import { regnalRules } from './regnal-rules.ts';
import { seasonRule, symbolRules } from './symbol-rules.ts';
import { telephoneRule } from './telephone-rule.ts';
import { titleRule } from './title-rule.ts';

/** How Arabic newsreaders say what voices get wrong, in the order in which the rules are tried at each place. */
export const arabicRules: readonly SpeechRule[] = [
  telephoneRule,
  clockRule,
  ...hourRules,
  seasonRule,
  calendarRangeRule,
  dayMonthRule,
  ...fractionRules,
  ordinalRule,
  ...regnalRules,
  ...powerRules,
  dualRule,
  quantityRule,
  bareUnitRule,
  rateRule,
  { pattern: `\\s?هـ(?<=${digits}\\s?هـ)(?!\\p{L})`, say: () => ' للهجرة' },
  ...abbreviationRules,
  titleRule,
  ...symbolRules,
];
