/**
 * The few words the console script itself shows. In both languages at once: the script carries no
 * dictionary and no setting, and these must be readable even when the extension is gone.
 */
export const DOCK_TEXTS = {
  frameTitle: '售后侧栏 After-sales panel',
  tab: '售后侧栏',
  resize: '拖动调整宽度 Drag to resize',
  updated:
    '售后侧栏刚刚更新。已保存的内容都在,聊天可以照常进行;请刷新本页(F5)后继续使用侧栏。 The panel was updated: refresh this page (F5) to go on using it. Nothing saved was lost.',
} as const;
