import { countedNoun } from './counted-noun.ts';
import { minute } from './measures.ts';

const hours = [
  'الثانية عشرة',
  'الواحدة',
  'الثانية',
  'الثالثة',
  'الرابعة',
  'الخامسة',
  'السادسة',
  'السابعة',
  'الثامنة',
  'التاسعة',
  'العاشرة',
  'الحادية عشرة',
];

const parts: Readonly<Record<number, string>> = { 15: 'والربع', 20: 'والثلث', 30: 'والنصف' };

/** Said from the hour that is near. */
const before: Readonly<Record<number, string>> = {
  40: 'إلا ثلثاً',
  45: 'إلا ربعاً',
  50: 'إلا عشر دقائق',
  55: 'إلا خمس دقائق',
};

/** A time of the clock as newsreaders say it, without the part of the day: 14:30 is «الثانية والنصف». */
export function hourInWords(hour: number, past: number): string {
  // Not before noon and midnight: «الثانية عشرة إلا ربعاً صباحاً» would be neither morning nor night.
  const isLess = before[past];
  if (isLess && hour % 12 !== 11) return `${hours[(hour + 1) % 12]} ${isLess}`;
  const said = hours[hour % 12] ?? '';
  if (past === 0) return said;
  // A time stands as an adverb or after «في» and «عند», so its dual is «دقيقتين».
  const minutes = { said: String(past), integer: past, whole: true };
  return `${said} ${parts[past] ?? `و${countedNoun(minutes, minute, 'oblique')}`}`;
}

/** The part of the day of an hour of 24, as newsreaders divide it. */
export function partOfDay(hour: number, past: number): string {
  if (hour % 24 === 0) return past === 0 ? 'ليلاً' : 'بعد منتصف الليل';
  if (hour < 3) return 'بعد منتصف الليل';
  if (hour < 6) return 'فجراً';
  if (hour < 12) return 'صباحاً';
  if (hour === 12) return 'ظهراً';
  return hour < 17 ? 'بعد الظهر' : 'مساءً';
}
