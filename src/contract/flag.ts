import * as z from 'zod/mini';

/** `true` or `false`. (`z.boolean` does the same, and a form on a page has a class of zod more to load.) */
export const flag: z.ZodMiniLiteral<boolean> = z.literal([true, false]);
