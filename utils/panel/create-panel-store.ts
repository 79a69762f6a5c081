import { createComposerClient } from './composer-client';
import { type ConversationState, createConversationState } from './conversation-state';
import { createDeskState, type DeskState } from './desk-state';
import { createDockControl, type DockControl } from './dock-state';
import { createFocusState, type FocusState } from './focus-state';
import { createFrontState, type FrontState } from './front-state';
import { createInsertState, type InsertState } from './insert-state';
import { createNoteState, type NoteState } from './note-state';
import { createNoticeState, type NoticeState } from './notice-state';
import { createOrderState, type OrderState } from './order-state';
import type { PanelPorts } from './panel-ports';
import { createPhraseState, type PhraseState } from './phrase-state';
import { createSayState, type SayState } from './say-state';
import { createSettingsState, type SettingsState } from './settings-state';
import { createShopState, type ShopState } from './shop-state';

/** Everything the panel knows and can do, one part per concern. Components get it and nothing else. */
export interface PanelStore {
  settings: SettingsState;
  dock: DockControl;
  desk: DeskState;
  conversation: ConversationState;
  order: OrderState;
  shop: ShopState;
  front: FrontState;
  phrases: PhraseState;
  say: SayState;
  insertion: InsertState;
  notes: NoteState;
  notices: NoticeState;
  focus: FocusState;
  clock: PanelPorts['clock'];
  /** For parts that keep data of their own, as the remedies do. */
  background: PanelPorts['background'];
}

/**
 * Makes the panel's one store.
 * @param until ends every listener and effect of it
 */
export function createPanelStore(ports: PanelPorts, until: AbortSignal): PanelStore {
  const { background, console, clock, clipboard, focusShortcut } = ports;
  const settings = createSettingsState(background, until);
  const conversation = createConversationState(console, until);
  const notices = createNoticeState(conversation, until);
  const desk = createDeskState(background, until);
  const order = createOrderState(conversation, until);
  const shop = createShopState(background, conversation, desk, until);
  const front = createFrontState(conversation, order, shop, desk);
  const phrases = createPhraseState(background, shop, conversation, until);
  const say = createSayState(phrases, front, until);
  const composer = createComposerClient(console, until);
  return {
    settings,
    dock: createDockControl(console, until),
    desk,
    conversation,
    order,
    shop,
    front,
    phrases,
    say,
    insertion: createInsertState({ background, clipboard, composer, front, phrases, say, notices }),
    notes: createNoteState(background, clock, front, until),
    notices,
    focus: createFocusState(console, focusShortcut, until),
    clock,
    background,
  };
}
