/** The first characters of a text; never half of one, which nothing could keep. */
export const firstCharacters = (text: string, count: number): string =>
  text.length <= count ? text : Array.from(text).slice(0, count).join('');
