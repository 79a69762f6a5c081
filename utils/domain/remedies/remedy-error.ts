/** What is wrong with an input; the UI turns it into a sentence beside the field. */
export type RemedyErrorCode =
  /** No calculator of that name. */
  | 'BAD_NAME'
  /** Not an integer amount of 0…10⁹ fen, or an impossible range of amounts. */
  | 'BAD_AMOUNT'
  /** A count outside its range: units, days, hours, minutes, rounds. */
  | 'BAD_QTY'
  /** Not an integer rate of 0…10 000 basis points. */
  | 'BAD_RATE'
  /** Not one of the allowed values: an unknown constant, a flag that is not true or false, an unknown or repeated id. */
  | 'BAD_ENUM'
  /** Not an existing ISO 8601 instant with offset, or not an existing date. */
  | 'BAD_INSTANT'
  /** A required field is absent, or an object or list is not there in the needed shape. */
  | 'MISSING_FIELD'
  /** An amount cannot be split over weights that are all zero. */
  | 'WEIGHTS_ZERO';

/** An input a calculator refuses. */
export class RemedyError extends Error {
  readonly code: RemedyErrorCode;
  /** Where: `qty`, `lines[1].qty`, `ret.A`, `settings.stepFen`; empty for the input as a whole. */
  readonly path: string;

  constructor(code: RemedyErrorCode, path: string) {
    super(path === '' ? code : `${code}: ${path}`);
    this.name = 'RemedyError';
    this.code = code;
    this.path = path;
  }
}
