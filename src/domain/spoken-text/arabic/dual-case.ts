import { isAttached, type Place, textBefore, wordBefore } from '#domain/spoken-text/speech-rule.ts';
import type { GrammaticalCase } from './counted-noun.ts';

const dimensions =
  'وزن|طول|عرض|عمق|ارتفاع|مساح[ةت]|مساف[ةت]|سرع[ةت]|قيم[ةت]|مبلغ|سعر|ثمن|ت?كلف[ةت]|قطر|سماك[ةت]|سمك|حجم|فارق|فرق|رسم|رصيد|حرار[ةت]|دخل|ربح|ميزاني[ةت]|إجمالي|مجموع|هطول|منسوب';

// «وزنه 2 كغ», «المسافة 2 كم»: what is said of the dimension.
const subject = new RegExp(`^[وف]?(?:ال(?:${dimensions})|(?:${dimensions})(?:ه|ها|هم|هما))$`, 'u');

// «يبلغ وزنه 2 كغ»
const reaching =
  /(?:^|\s)[وف]?س?(?:[يت]?بلغ|[يت]?تجاوز|[يت]ساوي|ساوى|كان|[يت]كون|ليس|أصبح|[يت]صبح|[يت]?قارب|[يت]?ناهز)ت?\s(?:\p{L}+\s){1,4}$/u;

// The number is the subject, or the predicate.
const nominative = new Set(
  'هو هي وهو وهي فهو فهي بقي وبقي تبقى ويتبقى يتبقى سقط سقطت هطل هطلت تفصل يفصل تفصله يفصله تفصلها يفصلها تفصلهما يفصلهما هناك وهناك ثمة وثمة نزح شارك زار أصيب لقي فر هاجر يعيش ويعيش يعاني ويعاني استفاد يستفيد حضر مات تضرر تشرد وافق ووافق صوت وصوت أيد ويؤيد يؤيد رفض يرفض غاب تغيب قتل جرح توفي اعتقل خطف استشهد واستشهد فاز وصل ووصل غرق نجا ونجا عاد انتحر شاركت تأهل انضم وقع سجن اختنق'.split(
    ' ',
  ),
);

// What stands behind them is their object: «يزن كيلوغراماً واحداً».
const weighing =
  /^[وف]?س?(?:[يت]زن|[يت]?بلغ|[يت]?تجاوز|[يت]ساوي|[يت]عادل|[يت]?قطع|[يت]شرب|[يت]كلف|[يت]?دفع|[يت]?خسر|[يت]?ربح|[يت]?كسب)ت?$/u;

/** «كيلوغرامان» at the start and of what weighs as much, else «كيلوغرامين»: «عبوة 2 كغ», «يبعد 2 كم». */
export function caseOfDual(place: Place): GrammaticalCase {
  if (isAttached(place)) return 'oblique';
  const word = wordBefore(place);
  if (word === '' || nominative.has(word)) return 'nominative';
  if (weighing.test(word)) return 'accusative';
  return subject.test(word) && !reaching.test(textBefore(place)) ? 'nominative' : 'oblique';
}
