/** The languages in which texts for people are written. */
export const languages = ['en', 'de', 'es', 'fr'] as const;
export type Language = (typeof languages)[number];

/** The language of a BCP 47 tag, such as `de-AT`, if it is one of ours; else English. */
export const languageOf = (tag: string | null): Language => {
  const [language = ''] = (tag ?? '').toLowerCase().split('-');
  return languages.find((one) => one === language) ?? 'en';
};

/** The tag by which dates are worded: in English the day comes before the month, and the clock has 24 hours. */
export const dateTag = (language: Language): string => (language === 'en' ? 'en-GB' : language);
