import { foldText } from "~/platform/text/fold";
import { locales } from "~/platform/i18n/locales";

/** The names of months beside those `Intl` knows, by number; folded. */
const otherMonths: [RegExp, number][] = [
  [/كانون الثاني|جانفي/u, 1], [/شباط|فيفري/u, 2], [/اذار/u, 3], [/نيسان|افريل/u, 4], [/ايار|ماي(?!و)/u, 5], [/حزيران|جوان/u, 6], [/تموز|جويليه/u, 7],
  [/(?<!\p{L})اب(?!\p{L})|(?<!\p{L})اوت(?!\p{L})/u, 8], [/ايلول/u, 9], [/تشرين الاول/u, 10], [/تشرين الثاني/u, 11], [/كانون الاول/u, 12],
];

const russianMonths = ["январ\\p{L}+", "феврал\\p{L}+", "март\\p{L}?", "апрел\\p{L}+", "ма[йяею]", "июн\\p{L}+", "июл\\p{L}+", "август\\p{L}?", "сентябр\\p{L}+", "октябр\\p{L}+", "ноябр\\p{L}+", "декабр\\p{L}+"];

const hanNumbers = "一 二 三 四 五 六 七 八 九 十 十一 十二".split(" ");

function namesOf(month: number): string[] {
  const day = new Date(Date.UTC(2026, month - 1, 10));
  const named = locales.filter((locale) => locale !== "zh" && locale !== "ru").map((locale) => foldText(new Intl.DateTimeFormat(locale === "ar" ? "ar-EG" : locale, { month: "long", timeZone: "UTC" }).format(day)));
  return [...named, russianMonths[month - 1] ?? "", ...otherMonths.flatMap(([pattern, number]) => (number === month ? [pattern.source] : []))];
}

const monthPatterns = Array.from({ length: 12 }, (_, place) => {
  const names = namesOf(place + 1).sort((one, other) => other.length - one.length).join("|");
  return { number: place + 1, whole: new RegExp(`^(?:${names}|${hanNumbers[place]}月份?|0?${place + 1}月份?)$`, "u"), source: `(?:${names})` };
});

/** A month in words, as a part of a pattern; Chinese apart. */
export const monthSource = `(?<![\\p{L}\\p{N}])(?:[وبلف]|لل)?(?:${monthPatterns.map(({ source }) => source).join("|")})(?![\\p{L}\\p{N}])`;
/** The same for Chinese: 三月, 12月. */
export const hanMonthSource = "(?:十[一二]?|[一二三四五六七八九]|(?<!\\d)1[0-2]|(?<!\\d)0?[1-9])月份?";

/** The number of a month from its name; 0 for anything else. */
export function monthNumber(name: string): number {
  const bare = name.trim();
  return monthPatterns.find(({ whole }) => whole.test(bare) || whole.test(bare.replace(/^(?:لل|[وبلف])/u, "")))?.number ?? 0;
}

const numberWords: Record<string, number> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, fifteen: 15, twenty: 20, thirty: 30,
  un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, sept: 7, huit: 8, neuf: 9, dix: 10, douze: 12, quinze: 15, vingt: 20, trente: 30,
  uno: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, doce: 12, quince: 15, veinte: 20, treinta: 30,
  два: 2, две: 2, двух: 2, двое: 2, три: 3, трех: 3, трое: 3, четыре: 4, четырех: 4, четверо: 4, пять: 5, пяти: 5, шесть: 6, шести: 6, семь: 7, семи: 7, восемь: 8, восьми: 8, девять: 9, девяти: 9, десять: 10, десяти: 10, двадцать: 20, двадцати: 20, тридцать: 30, тридцати: 30,
  ثلاث: 3, ثلاثه: 3, اربع: 4, اربعه: 4, خمس: 5, خمسه: 5, ست: 6, سته: 6, سبع: 7, سبعه: 7, ثماني: 8, ثمانيه: 8, تسع: 9, تسعه: 9, عشر: 10, عشره: 10,
  一: 1, 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 十五: 15, 二十: 20, 三十: 30,
};

/** A number in digits or in words, as a part of a pattern. */
export const numberSource = `(?:\\d{1,3}|(?<!\\p{L})(?:${Object.keys(numberWords).filter((word) => !/\p{Script=Han}/u.test(word)).join("|")})(?!\\p{L})|[一两二三四五六七八九]?十[五]?|[一两二三四五六七八九])`;

export const numberOf = (text: string): number => numberWords[text.trim()] ?? Number(text);

/** Words for lengths of time, by unit, as parts of patterns. */
export const unitSources = {
  hour: "(?:hours?|heures?|horas?|час\\p{L}*|ساع(?:ه|ات)|小时)",
  day: "(?:(?:working |calendar )?days?|jours?(?: ouvr\\p{L}+)?|dias?(?: habiles)?|(?:рабоч\\p{L}+ )?(?:день|дня|дней)|сут(?:ки|ок)|(?:يوم|ايام|يوما)|(?:个)?(?:工作)?[天日])",
  week: "(?:weeks?|semaines?|semanas?|недел\\p{L}+|(?:اسبوع|اسابيع|اسبوعا)|(?:个)?(?:周|星期))",
  month: "(?:months?|mois|mes(?:es)?|месяц\\p{L}*|(?:شهر|اشهر|شهرا)|个月)",
} as const;
export type Unit = keyof typeof unitSources;

/** "Next" and "this", before or after what they belong to. */
export const nextSource = "(?:next|coming|prochaine?|proxim[oa]|следующ\\p{L}+|القادم|المقبل|القادمه|المقبله|下(?:个)?)";
export const thisSource = "(?:this|current|cette|ce|est[ea]|эт(?:а|ой|у|ом|от)|هذا|本|这个?)";

/** Quarters of a year. */
export const quarterWords = "(?:quarter|trimestre|квартал\\p{L}*|(?:ال)?ربع|季度)";
const ordinals: RegExp[] = [
  /^(?:first|1st|premier|1er|primer|перв\p{L}+|الاول|第?一|第?1|1)$/u, /^(?:second|2nd|deuxieme|2e|segundo|втор\p{L}+|الثاني|第?二|第?2|2)$/u,
  /^(?:third|3rd|troisieme|3e|tercer|трет\p{L}+|الثالث|第?三|第?3|3)$/u, /^(?:fourth|4th|quatrieme|4e|cuarto|четверт\p{L}+|الرابع|第?四|第?4|4)$/u,
];
export const ordinalSource = "(?:first|1st|second|2nd|third|3rd|fourth|4th|premier|1er|deuxieme|2e|troisieme|3e|quatrieme|4e|primer|segundo|tercer|cuarto|перв\\p{L}+|втор\\p{L}+|трет\\p{L}+|четверт\\p{L}+|الاول|الثاني|الثالث|الرابع|第[一二三四1-4])";
export const ordinalOf = (text: string): number => ordinals.findIndex((pattern) => pattern.test(text)) + 1;
