import type { SpeechRule } from '#domain/spoken-text/speech-rule.ts';

const months =
  'يناير|فبراير|مارس|أبريل|إبريل|مايو|يونيو|يونيه|يوليو|يوليه|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول';
const days = 'السبت|الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة';
const either = (names: string) =>
  `(?<=(?<!\\p{L})(?:${names})[ \\u00A0]?[-–—])[ \\u00A0]?(?=(?:${names})(?!\\p{L}))`;

/** «يناير-مارس», «الأحد - الخميس»: from one month or one day of the week to another. */
export const calendarRangeRule: SpeechRule = {
  pattern: `[ \\u00A0]?[-–—](?:${either(months)}|${either(days)})`,
  say: () => ' إلى ',
};
