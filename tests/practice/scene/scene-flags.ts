/** What the page's address can change about the practice. */
export interface SceneFlags {
  /** `speed=10`: buyers arrive and answer ten times as fast. */
  speed: number;
  /** `buyers=all`: everybody has written before the page opens. */
  everybodyAtOnce: boolean;
  /** `orderDelay=ms`, or `orders=never`: how long the order panel keeps loading. */
  orderDelay: number | 'never';
  /** `gap=ms`: how long the header is ahead of the messages after a switch. */
  gap: number;
  /** `poll=ms`: how often messages, header, rows and cards are replaced by fresh nodes; 0 is never. */
  poll: number;
  /** `open=<uid>`: the conversation open at the start; `none`, or `first` of the script (the default). */
  open: string;
}

/** Reads the flags from `location.search`. */
export function readSceneFlags(search: string): SceneFlags {
  const query = new URLSearchParams(search);
  const number = (name: string, otherwise: number) => Number(query.get(name) ?? otherwise);
  return {
    speed: number('speed', 1),
    everybodyAtOnce: query.get('buyers') === 'all',
    orderDelay: query.get('orders') === 'never' ? 'never' : number('orderDelay', 450),
    gap: number('gap', 60),
    poll: number('poll', 10_000),
    open: query.get('open') ?? 'first',
  };
}
