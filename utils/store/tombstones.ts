import type { RecordBase } from './records';

/** True for a record that is not marked deleted. */
export function isAlive(record: RecordBase): boolean {
  return record.deletedAt === null;
}
