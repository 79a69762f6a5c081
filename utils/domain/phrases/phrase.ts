import * as v from 'valibot';

const shortText = (longest: number) => v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(longest));

/** One phrase of the library, as stored in the data files. */
export const phraseSchema = v.strictObject({
  /** Stable name: issue code or branch, a dot, what it does ("M01.ok", "comp.open"). Never reused. */
  key: v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9]*([._][a-z0-9]+)*$/)),
  /** What an agent types to get exactly this phrase: pinyin initials, lower case. */
  code: v.optional(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]{1,11}$/))),
  /** What an agent would search for. */
  title: shortText(40),
  /** Path in the library tree, outermost first. */
  folder: v.pipe(v.array(shortText(20)), v.minLength(1), v.maxLength(3)),
  /** Issue code of the playbook it belongs to; absent for phrases of every issue. */
  issue: v.optional(v.pipe(v.string(), v.regex(/^[LGOMRC]\d{2}$/))),
  /** Other words that should find it. */
  tags: v.array(shortText(20)),
  /** The moment to use it, in one line. */
  when: shortText(80),
  /** When it would do harm. */
  notWhen: v.optional(shortText(80)),
  /** Wordings of the same message with the same variables; they rotate per buyer. */
  texts: v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.minLength(1)),
  /** May be inserted only while the case holds an approval with amount and approver (domain decision 7). */
  needsApproval: v.optional(v.boolean()),
});

/** A phrase of the library. */
export type Phrase = v.InferOutput<typeof phraseSchema>;

/** A data file of phrases. */
export const phraseFileSchema = v.pipe(v.array(phraseSchema), v.minLength(1));

/**
 * The same phrases in another language: only what is said differs, so that codes, folders and
 * cautions are written once, in the Chinese files.
 */
export const translationFileSchema = v.pipe(
  v.array(
    v.strictObject({
      key: phraseSchema.entries.key,
      title: phraseSchema.entries.title,
      texts: phraseSchema.entries.texts,
    }),
  ),
  v.minLength(1),
);

/** The words of one phrase in another language. */
export type PhraseTranslation = v.InferOutput<typeof translationFileSchema>[number];
