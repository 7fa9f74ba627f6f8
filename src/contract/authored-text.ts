import * as z from 'zod/mini';

import type { Text } from '../hours/calendar.js';
import { quote, someText, whole, write } from './advice.js';
import { exactly, type Schema } from './schema.js';

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** A text in one language at least, under tags that are languages. */
export const authoredTextSchema: Schema<Text> = exactly<Text>()(
  z
    .readonly(
      z.catchall(
        z.object({}, write('a text per language, such as {"en": "Closed for moving"}')),
        someText('a text that is not empty'),
      ),
    )
    .check(
      whole(({ value, complain }) => {
        const languages = Object.keys(value);
        if (!languages.length) complain([], 'is empty; write the text in one language at least');
        for (const tag of languages.filter((each) => !isLanguage(each)))
          complain([], `has ${quote(tag)}, which is no language tag; write one such as "sv" or "en"`);
      }),
    ),
);
