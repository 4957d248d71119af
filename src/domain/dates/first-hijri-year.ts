/** The first Gregorian year of which every day has a Hijri one, lunar and solar: before 622 there is none to print. */
export const firstHijriYear = 623;
