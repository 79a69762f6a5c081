import { X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { IconButton } from './IconButton';

/** A page laid over the panel. The browser keeps the focus inside and closes it with Esc. */
export function Sheet(props: { title: string; closeLabel: string; onClose: () => void; children: ComponentChildren }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="sheet" aria-label={props.title} onClose={props.onClose}>
      <header class="sheet-head">
        <h2>{props.title}</h2>
        <IconButton icon={X} label={props.closeLabel} onClick={() => dialog.current?.close()} />
      </header>
      {props.children}
    </dialog>
  );
}
