import { isRtlLanguage } from '#lib/is-rtl-language.ts';

/**
 * Code points of each part of a font, as CSS writes them. A page loads only the parts it draws: most Arabic articles
 * need `arabic` and `figures`, most English ones `latin` and `figures`.
 */
export const unicodeRanges = {
  arabic: 'U+60C,U+61B,U+61F,U+621-63A,U+640-652,U+654-655,U+660-66C,U+670-671,U+200C-200F',
  'arabic-extended':
    'U+600-604,U+609-60B,U+60D,U+61C,U+61E,U+653,U+656-65F,U+66D,U+679,U+67E,U+686,U+688,U+691,U+698,U+6A4,U+6A9,U+6AF,U+6BA,U+6BE,U+6C0-6C3,U+6CC,U+6D2-6D4,U+6F0-6F9,U+FD3E-FD3F,U+FDFA,U+FDFC',
  /**
   * Digits and the commonest punctuation. A file of its own in the face of the text, preloaded: a standfirst with a few
   * numbers broke its lines elsewhere when they arrived, and moved the page by a quarter of the screen.
   */
  digits: 'U+21,U+25,U+28-29,U+2D-3A,U+AB,U+BB',
  figures:
    'U+22-24,U+26-27,U+2A-2C,U+3B-40,U+5B-60,U+7B-7E,U+A0,U+B0,U+B7,U+D7,U+2010-2011,U+2013-2014,U+2018-2019,U+201C-201D,U+2022,U+2026,U+2212',
  latin:
    'U+41-5A,U+61-7A,U+A1-AA,U+AC-AF,U+B1-B6,U+B8-BA,U+BC-D6,U+D8-FF,U+131,U+152-153,U+160-161,U+178,U+17D-17E,U+2C6,U+2DA,U+2DC,U+201A,U+201E,U+2020-2021,U+2030,U+2032-2033,U+2039-203A,U+2044,U+20AC,U+2122,U+2190-2193',
} as const;

type FontPart = keyof typeof unicodeRanges | 'arabic-whole';

const space = 'U+20';
const wholeArabic = `${space},${unicodeRanges.arabic},${unicodeRanges['arabic-extended']}`;

/** Languages no line of which can do without the extended letters: ک ی گ پ چ ہ ے and the digits ۰-۹. */
const extendedLanguages = /^(?:fa|ur|ps|sd|ckb|ug|ks)(?:-|$)/i;

/** A part of a web font of the paper, and the package file it is cut from. */
export type FontFace = {
  family: string;
  part: FontPart;
  unicodeRange: string;
  file: string;
  weight: string;
  /** In the first view of every page of the edition, hence preloaded. */
  isPreloaded: boolean;
  sizeAdjust?: string;
};

const packages = {
  'Qari Display': { stem: '@fontsource/markazi-text/files/markazi-text', style: '700-normal', weight: '700' },
  'Qari Text': {
    stem: '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic',
    style: 'wght-normal',
    weight: '400 700',
    // Noto Naskh draws its Latin larger than its Arabic.
    latinSize: '88%',
  },
  'Qari Interface': {
    stem: '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic',
    style: '500-normal',
    weight: '500',
  },
} as const;

/**
 * Measures of the web fonts for the local faces that stand in while they load. `advance` is the mean width of a
 * character in em over Arabic news text; libraries that compute such faces know Latin widths only. `latinAdvance` is that
 * over English text, where a stand-in of the Arabic width is too wide by more than the three pixels that count as a shift.
 */
export const webMetrics = {
  'Qari Display': { advance: 0.35, latinAdvance: 0.347, ascent: 0.839, descent: 0.361 },
  'Qari Text': { advance: 0.381, ascent: 1.069, descent: 0.634 },
  'Qari Interface': { advance: 0.421, ascent: 1.085, descent: 0.415 },
} as const;

/** Fonts with Arabic that devices carry, with their measured mean advances. */
export const localFonts = [
  { names: ['DejaVu Sans', 'DejaVuSans'], advance: 0.451, latinAdvance: 0.514 },
] as const;

/**
 * Every part of every font, for an edition in this language. The space stands with the letters of its script: were it
 * with the Arabic ones always, an English page would load Arabic fonts for its spaces alone.
 *
 * A word joins its letters within one font only: Chrome looks over the border, Safari does not. Persian and Urdu mix
 * both kinds of Arabic letters in each word, so they have them in one file: of the paper's own families in a paper of
 * theirs, else of families of their own (`Qari Text Whole`), which an interface in these languages asks for.
 */
export function fontFaces(language: string): FontFace[] {
  const isExtended = extendedLanguages.test(language);
  const main: FontPart = isExtended ? 'arabic-whole' : isRtlLanguage(language) ? 'arabic' : 'latin';
  const parts: FontPart[] = [...(isExtended ? [main] : arabicParts), 'figures', 'latin'];
  return families.flatMap((family) => [
    ...parts.map((part) => faceOf(family, part, main)),
    ...(family === 'Qari Text' ? [faceOf(family, 'digits', main)] : []),
    ...(isExtended ? [] : [{ ...faceOf(family, 'arabic-whole', main), family: `${family} Whole` }]),
  ]);
}

const families = Object.keys(packages) as (keyof typeof packages)[];
const arabicParts: FontPart[] = ['arabic', 'arabic-extended'];

function faceOf(family: keyof typeof packages, part: FontPart, main: FontPart): FontFace {
  const source = packages[family];
  const isArabic = part.startsWith('arabic');
  const range =
    part === 'arabic-whole'
      ? wholeArabic
      : part === 'figures' && family !== 'Qari Text'
        ? `${unicodeRanges.digits},${unicodeRanges.figures}`
        : unicodeRanges[part];
  return {
    family,
    part,
    unicodeRange: part === main && part !== 'arabic-whole' ? `${space},${range}` : range,
    file: `${source.stem}-${isArabic ? 'arabic' : 'latin'}-${source.style}.woff2`,
    weight: source.weight,
    isPreloaded: part === main || part === 'digits',
    ...(!isArabic && 'latinSize' in source && { sizeAdjust: source.latinSize }),
  };
}
