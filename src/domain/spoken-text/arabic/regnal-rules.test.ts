import { describe, expect, it } from 'vitest';
import { speakableText } from '#domain/spoken-text/speakable-text.ts';

const said = (text: string) => speakableText(text, 'ar').text;

describe('rulers, centuries and wars', () => {
  it.each([
    ['لويس الـ14 ملك فرنسا', 'لويس الرابع عشر ملك فرنسا'],
    ['ملك إنجلترا هنري الـ8', 'ملك إنجلترا هنري الثامن'],
    ['الملكة إليزابيث الـ2', 'الملكة إليزابيث الثانية'],
    ['البابا بنديكت الـ16', 'البابا بنديكت السادس عشر'],
    ['الملك محمد الـ6', 'الملك محمد السادس'],
    ['لويس XIV', 'لويس الرابع عشر'],
    ['إليزابيث II', 'إليزابيث الثانية'],
    ['البابا ليو 14', 'البابا ليو الرابع عشر'],
    ['والبابا يوحنا بولس 2.', 'والبابا يوحنا بولس الثاني.'],
    ['في القرن XIX', 'في القرن التاسع عشر'],
    ['الحرب العالمية II', 'الحرب العالمية الثانية'],
  ])('are counted by ordinals: %s', (shown, spoken) => {
    expect(said(shown)).toBe(spoken);
  });

  it.each(['سجل لويس 14 هدفاً', 'دوري جورج V2', 'فيتامين XII', 'سلالة X', 'خط IV'])(
    'are told from other numbers: %s',
    (text) => {
      expect(said(text)).toBe(text);
    },
  );
});
