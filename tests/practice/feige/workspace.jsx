import { useState } from 'react';
import { ChatThread } from './chat-thread.jsx';
import { ConversationList } from './conversation-list.jsx';
import { scene } from './feige-scene.ts';
import { MessageComposer } from './message-composer.jsx';
import { OrderDrawer } from './order-drawer.jsx';
import { useScene } from './use-scene.js';

/** The whole page: list, open conversation, and the side drawer with the buyer's orders. */
export function Workspace() {
  const { openUid, round } = useScene();
  const [drafts, setDrafts] = useState({});
  const open = openUid === '' ? undefined : scene.find(openUid);
  return (
    <div className="pc-seller">
      <nav className="side-nav-Kx3m">
        <span>会话</span>
        <span>工单</span>
        <span>数据</span>
      </nav>
      <ConversationList />
      <main id="workspace-chat">
        {open ? (
          <>
            {/* A new key per switch and poll: the name's node never lives long. */}
            <div id="topbar-left-info" key={`${round}-${openUid}`}>
              <span>{open.nickname}</span>
              <span className="remark-Rt5k">添加备注</span>
            </div>
            <ChatThread />
            <MessageComposer
              key={openUid}
              conversation={open}
              draft={drafts[openUid] ?? ''}
              onDraft={(text) => setDrafts((all) => ({ ...all, [openUid]: text }))}
            />
          </>
        ) : (
          <p className="nothing-open">请在左侧选择会话</p>
        )}
      </main>
      <OrderDrawer />
    </div>
  );
}
