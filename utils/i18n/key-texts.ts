import { textArea } from './locale';

/** The key sheet; a line per key of `panel-keys.ts`, and the changeable one. */
export const keyTexts = textArea(
  {
    title: '快捷键',
    toSearch: '回复框和搜索之间来回',
    choose: '选话术',
    insert: '填入回复框光标处',
    pick: '直接填入第 1 到 9 条',
    copy: '复制,不填入',
    wording: '换一种说法',
    restore: '撤回刚才的填入,再按恢复',
    back: '回到回复框',
    sheet: '打开这张表',
    change: '改键',
    press: '按下新的组合键',
    clash: (owner: string) => `${owner}也用这个键`,
  },
  {
    title: 'Keys',
    toSearch: 'From the reply box to the search and back',
    choose: 'Choose a phrase',
    insert: 'Insert at the caret of the reply box',
    pick: 'Insert row 1 to 9 at once',
    copy: 'Copy instead of inserting',
    wording: 'Another wording',
    restore: 'Undo the last insert; again to redo',
    back: 'Back to the reply box',
    sheet: 'Open this sheet',
    change: 'Change',
    press: 'Press the new keys',
    clash: (owner: string) => `also used by ${owner}`,
  },
);
