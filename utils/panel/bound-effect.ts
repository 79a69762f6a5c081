import { effect } from '@preact/signals';

/** A signal effect that ends with `signal`. */
export function boundEffect(run: () => void, signal: AbortSignal): void {
  const stop = effect(run);
  signal.addEventListener('abort', stop, { once: true });
}
