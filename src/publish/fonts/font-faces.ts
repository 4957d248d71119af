/** A web font of the paper: which package it comes from, and which of its letters are shipped. */
export type FontFace = {
  family: 'Qari Display' | 'Qari Text' | 'Qari Interface';
  file: string;
  script: 'arabic' | 'latin';
  weight: string;
  /** Part of the first view of every page, hence preloaded. */
  isPreloaded: boolean;
  /** The Latin of Noto Naskh is drawn larger than its Arabic. */
  sizeAdjust?: string;
};

const markazi = '@fontsource/markazi-text/files/markazi-text';
const naskh = '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic';
const plex = '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic';

export const fontFaces: FontFace[] = [
  {
    family: 'Qari Display',
    file: `${markazi}-arabic-700-normal.woff2`,
    script: 'arabic',
    weight: '700',
    isPreloaded: true,
  },
  {
    family: 'Qari Display',
    file: `${markazi}-latin-700-normal.woff2`,
    script: 'latin',
    weight: '700',
    isPreloaded: false,
  },
  {
    family: 'Qari Text',
    file: `${naskh}-arabic-wght-normal.woff2`,
    script: 'arabic',
    weight: '400 700',
    isPreloaded: true,
  },
  {
    family: 'Qari Text',
    file: `${naskh}-latin-wght-normal.woff2`,
    script: 'latin',
    weight: '400 700',
    isPreloaded: false,
    sizeAdjust: '88%',
  },
  {
    family: 'Qari Interface',
    file: `${plex}-arabic-500-normal.woff2`,
    script: 'arabic',
    weight: '500',
    isPreloaded: false,
  },
  {
    family: 'Qari Interface',
    file: `${plex}-latin-500-normal.woff2`,
    script: 'latin',
    weight: '500',
    isPreloaded: false,
  },
];

/**
 * Code points that are kept, as CSS writes them. Arabic: letters, marks, digits and punctuation of Arabic, Persian
 * and Urdu. Latin: ASCII, Latin-1 and the punctuation of newspapers.
 */
export const unicodeRanges = {
  arabic:
    'U+600-604,U+609-60D,U+61B-61C,U+61E-65F,U+660-66D,U+670-671,U+679,U+67E,U+686,U+688,U+691,U+698,U+6A4,U+6A9,U+6AF,U+6BA,U+6BE,U+6C0-6C3,U+6CC,U+6D2-6D4,U+6F0-6F9,U+200C-200F,U+2010-2011,U+FD3E-FD3F,U+FDFA,U+FDFC',
  latin:
    'U+0-FF,U+131,U+152-153,U+160-161,U+178,U+2C6,U+2DA,U+2DC,U+2013-2014,U+2018-201A,U+201C-201E,U+2020-2022,U+2026,U+2030,U+2032-2033,U+2039-203A,U+2044,U+20AC,U+2122,U+2190-2193,U+2212,U+FEFF,U+FFFD',
} as const;

/**
 * Local faces drawn while a web font is on its way, scaled so that lines break at the same words. `advance` is the
 * mean width of a character in em over Arabic news text; libraries that compute such faces know Latin widths only.
 */
export const webMetrics = {
  'Qari Display': { advance: 0.35, ascent: 0.839, descent: 0.361 },
  'Qari Text': { advance: 0.381, ascent: 1.069, descent: 0.634 },
  'Qari Interface': { advance: 0.421, ascent: 1.085, descent: 0.415 },
} as const;

/** Fonts with Arabic that devices carry, with their measured mean advance. */
export const localFonts = [{ names: ['DejaVu Sans', 'DejaVuSans'], advance: 0.451 }] as const;
