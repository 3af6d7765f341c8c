/** The instant of a key as the key can say it: a whole second (partner-api.md 3). */
export const wholeSecond = (instant: Date): Date => new Date(Math.floor(instant.getTime() / 1000) * 1000);
