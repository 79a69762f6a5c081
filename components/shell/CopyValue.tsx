import { Check, Copy } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { shellTexts } from '@/utils/i18n/shell-texts';
import type { PanelStore } from '@/utils/panel/create-panel-store';
import { useTexts } from '../use-texts';
import { useFlash } from './use-flash';

/** A value that one click copies. What a buyer or a page wrote is isolated: it cannot turn our own text around. */
export function CopyValue(props: {
  store: PanelStore;
  /** Read out: what is copied. */
  label: string;
  /** Shown on hover: the whole value and where it is from. */
  title: string;
  copyText: string;
  class?: string;
  children: ComponentChildren;
}) {
  const t = useTexts(props.store, shellTexts);
  const [isCopied, flash] = useFlash();
  async function copy() {
    if (await props.store.insertion.copyText(props.copyText)) flash();
  }
  const Icon = isCopied ? Check : Copy;
  return (
    <button
      type="button"
      class={`copy-value ${props.class ?? ''}`}
      aria-label={props.label}
      title={props.title}
      data-copied={isCopied}
      onClick={copy}
    >
      <bdi class="value-text">{props.children}</bdi>
      <Icon class="copy-mark" size={12} strokeWidth={2} aria-hidden="true" />
      <span class="off-screen" role="status">
        {isCopied ? t.copied : ''}
      </span>
    </button>
  );
}
