/** A key as it is printed on the keyboard. */
export function Kbd({ keys }: { keys: string }) {
  return <kbd class="kbd">{keys}</kbd>;
}
