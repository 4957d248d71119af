/** Arabic read aloud by the voices of today's systems at their usual rate: 12 to 14 characters a second. */
export const charactersPerSecond = 13;
