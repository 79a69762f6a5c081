import type { BuyerFile } from '@/utils/messages/background-contract';
import { meetBuyer, type SeenBuyer } from './buyers';
import { notesOfBuyer } from './notes';
import type { StoreDatabase } from './schema';
import type { Actor } from './write';

/** What is stored about the buyer in front, who is stored too when new. */
export async function openBuyer(db: StoreDatabase, actor: Actor, seen: SeenBuyer): Promise<BuyerFile> {
  const buyer = await meetBuyer(db, actor, seen);
  return { buyer, ...(await notesOfBuyer(db, buyer.id)) };
}
