import type { DeviceRecord } from './records';
import type { StoreDatabase } from './schema';

/** This installation, who is at its keyboard and the shops last chosen on it. */
export async function readDevice(db: StoreDatabase): Promise<DeviceRecord> {
  const device = await db.device.get('this');
  if (!device) throw new Error('The database has no device: it was not made by createStore');
  return device;
}
