import { useLayoutEffect } from 'react';
import { composer } from './composer-model.js';
import { scene } from './feige-scene.ts';
import { securityUserId } from './security-user-id.ts';

/**
 * The controlled composer. Its key is the buyer, so each switch makes a new textarea;
 * whether the real page does that is not known, 拼多多's page here keeps its node: both kinds are met in practice.
 */
export function MessageComposer({ conversation, draft, onDraft }) {
  useLayoutEffect(() => {
    composer.model = () => draft;
  }, [draft]);

  const send = () => {
    if (draft.trim() === '') return;
    scene.send(draft);
    onDraft('');
  };
  // Enter sends even when a script made it: an extension that fakes the key is caught here, not forgiven.
  const enter = (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <div id="im-input-box">
      <div className="tools-Tl8p">
        <span>表情</span>
        <span>图片</span>
        <span>快捷短语</span>
        <span data-qa-id="qa-transfer-conversation">转接</span>
      </div>
      <textarea
        className={`inputArea-Ia6k inputArea_${securityUserId(conversation.uid)}`}
        data-qa-id="qa-send-message-textarea"
        placeholder={`发送给 ${conversation.nickname}，使用Enter 发送消息`}
        value={draft}
        onChange={(event) => onDraft(event.target.value)}
        onKeyDown={enter}
      />
      {/* biome-ignore lint/a11y: the real button is a plain div, reached with Enter in the composer */}
      <div
        className={draft.trim() === '' ? 'sendButton-Sb1x disabled' : 'sendButton-Sb1x'}
        data-qa-id="qa-send-message-button"
        onClick={(event) => event.isTrusted && send()}
      >
        发送
      </div>
    </div>
  );
}
