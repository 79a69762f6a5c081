import type { Buyer } from '../buyer.ts';
import { conversationWith } from './conversation.ts';
import type { Scene } from './scene.ts';

/** Lets the scripted buyers write in over time, and the page's clock and polling run. */
export function playScript(scene: Scene, buyers: readonly Buyer[]): void {
  const { flags, state } = scene;
  const start = Date.now();
  const appear = (buyer: Buyer, at: number) => {
    state.conversations.push(conversationWith(buyer, scene.console, at));
    scene.changed();
  };
  for (const buyer of buyers) {
    const atOnce = flags.everybodyAtOnce || buyer.arrivesAfterSeconds === 0 || buyer.uid === flags.open;
    if (atOnce) appear(buyer, start);
    else setTimeout(() => appear(buyer, Date.now()), (buyer.arrivesAfterSeconds * 1000) / flags.speed);
  }

  // Waiting times count up every second; the poll replaces nodes even when nothing happened, as the consoles do.
  setInterval(() => {
    state.now = Date.now();
    scene.changed();
  }, 1000);
  if (flags.poll > 0) setInterval(() => scene.changed('freshNodes'), flags.poll);

  const first = flags.open === 'first' ? buyers.find((buyer) => buyer.arrivesAfterSeconds === 0)?.uid : flags.open;
  if (first !== undefined && first !== 'none') scene.switchTo(first);
}
