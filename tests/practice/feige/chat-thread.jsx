import { useLayoutEffect, useRef } from 'react';
import { clockTime, yuan } from '../scene/platform-text.ts';
import { scene } from './feige-scene.ts';
import { useScene } from './use-scene.js';

/** Older lines would be loaded by scrolling up. */
const KEPT = 200;

/** Messages of the open conversation; empty for a moment after a switch, when only the name has changed. */
export function ChatThread() {
  const { openUid, messagesUid, round } = useScene();
  const end = useRef(null);
  const lines = openUid === messagesUid ? scene.find(openUid).messages.slice(-KEPT) : [];
  const newest = lines.at(-1)?.id;
  useLayoutEffect(() => {
    if (newest) end.current.scrollTop = end.current.scrollHeight;
  }, [newest]);
  return (
    <div className="messageList-Ml3c" ref={end}>
      {openUid === messagesUid && <WelcomeNotice uid={openUid} />}
      {lines.map((line) => (
        <div data-qa-id="qa-message-warpper" key={`${round}-${line.id}`}>
          <ChatLine line={line} />
        </div>
      ))}
    </div>
  );
}

/** Lines the platform writes carry `_Welcome_`, `transfer_staff_` and the like in their id: nobody said them. */
function WelcomeNotice({ uid }) {
  return (
    <div data-qa-id="qa-message-warpper">
      <div data-id={`${uid}_Welcome_1`} className="systemNotice-Sn4h">
        客服 示例小助手 已接入会话
      </div>
    </div>
  );
}

function ChatLine({ line }) {
  if (line.from === 'system') {
    return (
      <div data-id={`transfer_staff_${line.id}`} className="systemNotice-Sn4h">
        {line.text}
      </div>
    );
  }
  const mine = line.from === 'buyer' ? 'messageNotMe' : 'messageIsMe';
  const id = line.from === 'robot' ? `llm_process_${line.id}` : line.id;
  return (
    <div data-id={id}>
      <div className={`leaveMessage ${mine}`}>
        {line.goods ? (
          <GoodsCard goods={line.goods} />
        ) : (
          <pre>
            <span>{line.text}</span>
          </pre>
        )}
      </div>
      <div className={`sentAt-St2q ${mine}`}>{clockTime(line.at)}</div>
    </div>
  );
}

function GoodsCard({ goods }) {
  const [whole, cents] = yuan(goods.priceFen).slice(1).split('.');
  return (
    <div className="chatd-card">
      <div className="pigeon-card-place-holder-text">
        <div className="content">
          <span>{goods.name}</span>
        </div>
      </div>
      ¥<span className="chatd-price-price-inter">{whole}</span>
      <span className="chatd-price-price-decimal">.{cents}</span>
    </div>
  );
}
