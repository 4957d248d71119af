// With one of these behind it a full stop ends a sentence, whether or not it belongs to letters as well.
const openings = [
  '[وف]?(?:قال|أضاف|أوضح|أكد|ذكر|أشار|أعلن|كان)ت?',
  '(?:ثم|كما|لكن|ولكن|أما|وأما|غير أن|إلا أن|وفي|ومن|وعلى)',
].join('|');

/**
 * The full stop behind the last letter of an abbreviation, as a piece of a regular expression: «100 د.إ. للفرد» goes on.
 * Where it ends the text, or a new sentence opens behind it, it is left.
 */
export const lastStop = `(?:\\.(?=\\s?\\S)(?!\\s(?:${openings})(?!\\p{L})))?`;
