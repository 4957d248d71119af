/**
 * What is attached before a word, in the manner of the light stemmers of Larkey, Ballesteros and Connell (2007, «Light
 * Stemming for Arabic Information Retrieval»), which do better in retrieval than taking words down to their roots.
 * A pattern, as are the rules below, because the index template of a cluster takes them too; what stands ahead in them says how many letters must stay.
 */
export const prefixRule = '^(?:(?:[وف]?[بك]?ال)+(?=..)|[وف]?لل(?=..)|[وف](?=....))+';

const endings = [
  '(?<=...)(?:هما|هم|هن|كما|كم|نا|ها)$',
  '(?<=...)(?:يات|يين|يون|يان|ات|ان|ون|ين|يه)$',
  '(?<=...)(?:ت|ه|ي|ا)$',
];
/**
 * What is attached behind, one after the other: possessives, then number and gender, then nisba and the shortest. Three letters
 * stay. Twice: «حلزونات» must lose what «حلزون» loses.
 */
export const suffixRules: readonly string[] = [...endings, ...endings];

/**
 * «شئ» for «شيء», «السما» for «السماء»: the hamza at the end that many leave out. Three letters must stay before it: «ماء» is
 * no «ما».
 */
export const lastHamzaRule = '(?<=ي|..ا)ء$';

const lastHamza = new RegExp(lastHamzaRule, 'u');
const prefix = new RegExp(prefixRule, 'u');
const suffixes = suffixRules.map((rule) => new RegExp(rule, 'u'));
const arabic = /^\p{Script=Arabic}/u;

/**
 * The form of a normal word: without article and conjunctions, which a reader who looks for it may or may not type. Taken
 * away until nothing is left to take: «الوزارة» and «وزارة» must come to the same.
 */
export function formOf(normal: string): string {
  return arabic.test(normal) ? normal.replace(prefix, '').replace(lastHamza, '') : normal;
}

/** The stem of a form: without the endings of number, gender, possession and nisba. Words of other scripts stay whole. */
export function stemOf(form: string): string {
  return arabic.test(form) ? suffixes.reduce((word, rule) => word.replace(rule, ''), form) : form;
}
