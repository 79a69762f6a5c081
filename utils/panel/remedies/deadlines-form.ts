/** The moments that start a clock, in the order they are asked for. */
export const CLOCK_STARTS = [
  'paidAt',
  'shippedAt',
  'signedAt',
  'anchorAt',
  'requestedAt',
  'agreedAt',
  'returnShippedAt',
  'receivedAt',
] as const;

/** A moment that starts a clock: of the order, of the price promise (`anchorAt`), or of an after-sales request. */
export type ClockStart = (typeof CLOCK_STARTS)[number];

/** What was typed for each moment; `null`: not touched, the order's own counts. */
export type DeadlinesForm = Readonly<Record<ClockStart, string | null>>;

/** A card nobody touched. */
export const EMPTY_DEADLINES: DeadlinesForm = {
  paidAt: null,
  shippedAt: null,
  signedAt: null,
  anchorAt: null,
  requestedAt: null,
  agreedAt: null,
  returnShippedAt: null,
  receivedAt: null,
};
