import { useEffect, useState } from 'preact/hooks';

/** How long a "copied" mark stays, milliseconds. */
const FLASH = 1_200;

/** A mark that shows for a moment. */
export function useFlash(): [isOn: boolean, flash: () => void] {
  const [count, setCount] = useState(0);
  const [isOn, setOn] = useState(false);
  useEffect(() => {
    if (count === 0) return;
    setOn(true);
    const timer = setTimeout(() => setOn(false), FLASH);
    return () => clearTimeout(timer);
  }, [count]);
  return [isOn, () => setCount((former) => former + 1)];
}
