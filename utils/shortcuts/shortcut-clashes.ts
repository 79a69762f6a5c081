import { formatShortcut, type Shortcut } from './shortcut';

/**
 * Keys that already do something where our agents work, by what they belong to. From the
 * programs' own help pages as generally known; an installation may differ, so a clash is a
 * warning beside the field and never a refusal.
 */
const TAKEN: Readonly<Record<string, string>> = {
  'Ctrl+Space': '输入法中英文切换',
  'Ctrl+.': '中英文标点切换',
  'Ctrl+Period': '中英文标点切换',
  'Shift+Space': '全角半角切换',
  'Ctrl+Shift+F': '输入法简繁切换',
  'Ctrl+Shift+Z': '搜狗输入法符号',
  'Ctrl+Shift+M': '搜狗输入法菜单',
  'Ctrl+Shift+E': '搜狗输入法搜索',
  'Ctrl+Shift+P': '浏览器隐身窗口或打印',
  'Ctrl+Shift+N': '浏览器隐身窗口',
  'Alt+A': '微信截图',
  'Ctrl+Alt+A': 'QQ截图',
  'Ctrl+Alt+Z': 'QQ提取消息',
  'Alt+Z': '搜狗输入法或显卡悬浮窗',
  'Ctrl+Shift+A': '钉钉截图',
  'Ctrl+F': '页内查找',
  'Ctrl+W': '关闭标签页',
  'Ctrl+T': '新标签页',
  'Ctrl+N': '新窗口',
  'Ctrl+C': '复制',
  'Ctrl+V': '粘贴',
  'Ctrl+X': '剪切',
  'Ctrl+Z': '撤销',
  'Ctrl+A': '全选',
  'Alt+F': '浏览器菜单',
  'Alt+D': '地址栏',
  'Alt+E': '浏览器菜单',
  'Alt+F4': '关闭窗口',
};

/** What the shortcut already does elsewhere, or `null` when we know of no clash. */
export function clashOf(shortcut: Shortcut): string | null {
  return TAKEN[formatShortcut(shortcut)] ?? null;
}
