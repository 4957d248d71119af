/** Letters with full stops and the name they stand for; `spaced` where agencies sign with spaces and no word is so spelt. */
export const initials: readonly {
  letters: string;
  words: string;
  alsoCalled?: readonly string[];
  spaced?: true;
}[] = [
  { letters: 'أفب', words: 'وكالة الصحافة الفرنسية', alsoCalled: ['فرانس برس'], spaced: true },
  { letters: 'دبأ', words: 'وكالة الأنباء الألمانية', spaced: true },
  { letters: 'أشأ', words: 'وكالة أنباء الشرق الأوسط' },
  { letters: 'واس', words: 'وكالة الأنباء السعودية' },
  { letters: 'متف', words: 'منظمة التحرير الفلسطينية' },
  { letters: 'جمع', words: 'جمهورية مصر العربية' },
];
