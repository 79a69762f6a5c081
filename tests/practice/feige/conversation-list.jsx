import { useLayoutEffect, useRef, useState } from 'react';
import { lastLine } from '../scene/conversation.ts';
import { listEntries, waitedFor } from '../scene/conversation-list.ts';
import { clockTime, waitingText } from '../scene/platform-text.ts';
import { visibleRows } from '../scene/visible-rows.ts';
import { scene } from './feige-scene.ts';
import { useScene } from './use-scene.js';

const ROW = 68;
const GROUP = 32;

/** The conversation list: only the rows in view are in the page. Class names end in a hash, as on the real one. */
export function ConversationList() {
  const state = useScene();
  const scroller = useRef(null);
  const [view, setView] = useState({ top: 0, height: 0 });
  useLayoutEffect(() => {
    const element = scroller.current;
    const measure = () => setView({ top: element.scrollTop, height: element.clientHeight });
    const resized = new ResizeObserver(measure);
    resized.observe(element);
    element.addEventListener('scroll', measure);
    return () => {
      resized.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, []);

  const entries = listEntries(state, scene.console);
  const heights = entries.map((entry) => (entry.kind === 'row' ? ROW : GROUP));
  const shown = visibleRows(heights, view.top, view.height);
  return (
    <aside className="scroller" ref={scroller}>
      <div className="scroller_content" style={{ paddingTop: shown.spaceBefore, paddingBottom: shown.spaceAfter }}>
        <div className="list_items">
          {entries.slice(shown.first, shown.end).map((entry) =>
            entry.kind === 'group' ? (
              <div className="group-Gp7n" key={entry.group} data-btm={`message_group_name_${entry.group}`}>
                {entry.title} ({entry.count})
              </div>
            ) : (
              <Row key={`${state.round}-${entry.conversation.uid}`} conversation={entry.conversation} state={state} />
            ),
          )}
        </div>
      </div>
    </aside>
  );
}

function Row({ conversation, state }) {
  const { uid, nickname, unread } = conversation;
  const last = lastLine(conversation);
  const waited = waitedFor(conversation, state.now);
  // As on 拼多多 a script's click opens nothing; the press counts, because a replaced row would get no click.
  const choose = (event) => event.isTrusted && scene.switchTo(uid);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the real row is a plain div
    <div
      className={uid === state.openUid ? 'conversationCard-ePq4 active' : 'conversationCard-ePq4'}
      data-kora="conversation"
      data-qa-id="qa-conversation-chat-item"
      onMouseDown={choose}
    >
      <div className="newAvatar-aV2t">
        {[...nickname][0]}
        {unread > 0 && (
          <sup className="auxo-badge-count" title={String(unread)}>
            {unread}
          </sup>
        )}
      </div>
      <div className="cardBody-Cb8s">
        <div className="nameLine-Nl6d" title={nickname}>
          <span className="newNameContent-Nc1w">{nickname}</span>
        </div>
        <div className="msgContent-Mc9z">{last.text}</div>
      </div>
      <div className="timerParticular-Tp5v">{waited === undefined ? clockTime(last.at) : waitingText(waited)}</div>
    </div>
  );
}
