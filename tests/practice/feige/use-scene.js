import { useSyncExternalStore } from 'react';
import { scene } from './feige-scene.ts';

/** The state of the shop; the component renders again whenever it changes. */
export function useScene() {
  useSyncExternalStore(scene.subscribe, () => scene.state.version);
  return scene.state;
}
