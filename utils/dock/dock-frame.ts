import { bodyOf, rootOf } from '@/utils/consoles/dom';
import type { DockState } from '@/utils/messages/console-port';
import { DOCK_WIDTH } from './dock-preferences';
import { addDockStyles } from './dock-styles';
import { covers, makeRoom } from './make-room';

/** The panel's place in the console page. */
export interface DockFrame {
  /** Moves, narrows, folds. Remembering is the caller's. */
  apply(dock: DockState): void;
  /** Gives the panel the keyboard; unfolds it first. */
  focus(): void;
  /** Replaces the panel by one sentence (the extension was updated under the page). */
  say(sentence: string): void;
}

/** The words the dock itself shows, in the page's corner. */
export interface DockTexts {
  frameTitle: string;
  tab: string;
  resize: string;
}

/**
 * Mounts the panel's frame beside the page: one host element under `body`, its parts in a shadow
 * root, the panel itself in a frame of the extension, whose keystrokes and text the page cannot see.
 *
 * @param composer the reply box's place now, or `null`; the panel folds to its tab where it could only lie over it.
 * @param onChange the dock after the agent dragged the edge or clicked the tab.
 */
export function mountDockFrame(
  page: Document,
  source: string,
  texts: DockTexts,
  composer: () => DOMRect | null,
  onChange: (dock: DockState) => void,
  signal: AbortSignal,
): DockFrame {
  const host = page.createElement('div');
  host.style.setProperty('all', 'initial', 'important');
  const shadow = host.attachShadow({ mode: 'open' });
  addDockStyles(shadow);

  const shell = page.createElement('div');
  shell.className = 'shell';
  const frame = page.createElement('iframe');
  frame.title = texts.frameTitle;
  frame.allow = 'clipboard-write';
  frame.src = source;
  const edge = page.createElement('div');
  edge.className = 'edge';
  edge.title = texts.resize;
  const tab = page.createElement('button');
  tab.className = 'tab';
  tab.textContent = texts.tab;
  shell.append(frame, edge);
  shadow.append(shell, tab);

  let dock: DockState = { side: 'right', width: DOCK_WIDTH.usual, collapsed: false };
  let giveBackRoom = () => {};

  const attach = () => {
    const body = bodyOf(page) ?? rootOf(page);
    if (host.parentNode !== body) body.append(host);
  };
  const render = () => {
    giveBackRoom();
    giveBackRoom = makeRoom(page, dock);
    shell.dataset.side = tab.dataset.side = dock.side;
    shell.hidden = dock.collapsed;
    tab.hidden = !dock.collapsed;
    shell.style.width = `${dock.width}px`;
  };
  const coversComposer = () => {
    const place = composer();
    return place !== null && covers(shell.getBoundingClientRect(), place);
  };
  const change = (next: DockState) => {
    dock = next;
    render();
    onChange(dock);
  };

  tab.addEventListener('click', (event) => event.isTrusted && change({ ...dock, collapsed: false }), { signal });
  dragEdge(edge, signal, (x) => {
    const viewWidth = page.defaultView?.innerWidth ?? 0;
    const asked = Math.round(dock.side === 'right' ? viewWidth - x : x);
    change({ ...dock, width: Math.min(DOCK_WIDTH.most, Math.max(DOCK_WIDTH.least, asked)) });
  });
  // Frameworks that own the body remove what they do not know.
  const keeper = new MutationObserver(attach);
  keeper.observe(bodyOf(page) ?? rootOf(page), { childList: true });

  attach();
  render();
  signal.addEventListener(
    'abort',
    () => {
      keeper.disconnect();
      giveBackRoom();
      host.remove();
    },
    { once: true },
  );

  return {
    apply(next) {
      dock = next;
      render();
      if (dock.collapsed || !coversComposer()) return;
      dock = { ...dock, side: dock.side === 'right' ? 'left' : 'right' };
      render();
      if (!coversComposer()) return;
      dock = { ...next, collapsed: true };
      render();
    },
    focus() {
      if (dock.collapsed) change({ ...dock, collapsed: false });
      frame.focus();
    },
    say(sentence) {
      const notice = page.createElement('p');
      notice.className = 'notice';
      notice.textContent = sentence;
      notice.setAttribute('role', 'status');
      shell.replaceChildren(notice);
    },
  };
}

function dragEdge(edge: HTMLElement, signal: AbortSignal, moved: (x: number) => void): void {
  edge.addEventListener(
    'pointerdown',
    (event) => {
      if (event.isTrusted) edge.setPointerCapture(event.pointerId);
    },
    { signal },
  );
  edge.addEventListener(
    'pointermove',
    (event) => {
      if (event.isTrusted && edge.hasPointerCapture(event.pointerId)) moved(event.clientX);
    },
    { signal },
  );
}
