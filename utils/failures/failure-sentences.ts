import type { Locale } from '@/utils/i18n/locale';
import type { Failure, FailureCode } from './failure';

type Details = NonNullable<Failure['details']>;
type Sentence = string | ((details: Details) => string);

/** What happened, what was kept, what to do next: one sentence each. */
const SENTENCES: Record<FailureCode, Record<Locale, Sentence>> = {
  CONVERSATION_CHANGED: {
    zh: '工作台已切到别的会话,什么也没填;核对买家后再选一次话术',
    en: 'The console shows another conversation; nothing was inserted. Check the buyer and choose again',
  },
  BUYER_CHANGED: {
    zh: '买家昵称和刚才看到的不一样,什么也没填;核对后再选一次',
    en: "The buyer's name is not the one shown before; nothing was inserted. Check it and choose again",
  },
  ORDER_GONE: {
    zh: '页面上已没有这个订单,什么也没填;重读后再选一次',
    en: 'That order is no longer on the page; nothing was inserted. Read again and choose again',
  },
  CONVERSATION_UNREADABLE: {
    zh: '认不出当前会话,什么也没填;点开买家后重读,或复制话术',
    en: 'The conversation cannot be recognised; nothing was inserted. Open the buyer and read again, or copy',
  },
  COMPOSER_MISSING: {
    zh: '没找到回复框,什么也没填;点一下回复框再试,或复制话术',
    en: 'No reply box was found; nothing was inserted. Click into it and try again, or copy',
  },
  COMPOSER_AMBIGUOUS: {
    zh: '页面上有不止一个回复框,什么也没填;点一下要用的那个再试',
    en: 'There is more than one reply box; nothing was inserted. Click into the right one and try again',
  },
  COMPOSER_READ_ONLY: {
    zh: '回复框现在不能输入,什么也没填;等它可用后再试,或复制话术',
    en: 'The reply box takes no text now; nothing was inserted. Try again later, or copy',
  },
  COMPOSER_TOO_SHORT: {
    zh: ({ length, limit }) =>
      `填入后共 ${length ?? '?'} 字,回复框最多 ${limit ?? '?'} 字,什么也没填;删短后再试,或复制`,
    en: ({ length, limit }) =>
      `It would be ${length ?? '?'} characters, the reply box takes ${limit ?? '?'}; nothing was inserted. Shorten it, or copy`,
  },
  INSERT_NOT_TAKEN: {
    zh: '回复框没有接受这段文字,原来的内容还在;点一下回复框再试,或复制后粘贴',
    en: 'The reply box did not take the text; what stood there is kept. Click into it and try again, or copy and paste',
  },
  VARIABLE_MISSING: {
    zh: ({ names }) => `还差${names ?? ''},什么也没填;填好按回车,或点“不写”`,
    en: ({ names }) => `Missing: ${names ?? ''}; nothing was inserted. Fill in and press Enter, or leave it out`,
  },
  COMPOSING: {
    zh: '回复框里还有没上屏的拼音,什么也没填;先上屏再试',
    en: 'The reply box holds text still being composed; nothing was inserted. Finish it and try again',
  },
  NOTHING_TO_RESTORE: {
    zh: '这个会话没有可以撤回的填入',
    en: 'There is no insert to undo in this conversation',
  },
  APPROVAL_MISSING: {
    zh: '这条话术说已获批,本单没有审批记录,什么也没填;批了先在“补偿”里记录审批',
    en: 'The phrase speaks of an approval and this order has none; nothing was inserted. Record it under Compensation first',
  },
  APPROVAL_EXCEEDED: {
    zh: ({ amount, approved }) =>
      `金额 ${amount ?? '?'} 不在已批的 ${approved ?? '?'} 元以内,什么也没填;改金额,或再申请审批`,
    en: ({ amount, approved }) =>
      `${amount ?? '?'} is not within the approved ¥${approved ?? '?'}; nothing was inserted. Change it, or ask for more`,
  },
  PAGE_GONE: {
    zh: '和工作台页面断开了,草稿和备注都在;刷新工作台页面即可',
    en: 'The console page is out of reach; drafts and notes are kept. Refresh the console page',
  },
  EXTENSION_UPDATED: {
    zh: '插件已更新,数据都在;刷新工作台页面后继续',
    en: 'The extension was updated; all data is kept. Refresh the console page to go on',
  },
  BACKGROUND_SILENT: {
    zh: '插件后台没有回应,屏幕上的内容还在;稍等再试,不行就刷新页面',
    en: 'The extension did not answer; what is on screen is kept. Try again, or refresh the page',
  },
  CLIPBOARD_REFUSED: {
    zh: '浏览器不让复制,文字还在这里;选中后按 Ctrl+C',
    en: 'The browser refused to copy; the text is still here. Select it and press Ctrl+C',
  },
  STORE_UNAVAILABLE: {
    zh: '打不开本机数据,屏幕上的内容还在;重开浏览器再试',
    en: 'The data on this machine cannot be opened; what is on screen is kept. Restart the browser and try again',
  },
  STORE_FULL: {
    zh: '硬盘空间不够,没有存上,文字还在;清出空间后重试',
    en: 'The disk is full; nothing was stored, the text is still here. Free some space and retry',
  },
  STORE_CONFLICT: {
    zh: '同事刚改过这一条,两份都留着;看一眼再决定',
    en: 'A colleague has just changed this; both versions are kept. Have a look and decide',
  },
  STORE_BAD_RECORD: {
    zh: '这条内容不合格式,没有存上,文字还在;改短或去掉特殊字符后重试',
    en: 'This record is malformed; nothing was stored, the text is still here. Shorten it and retry',
  },
  NOT_ALLOWED: {
    zh: '这里不允许这样做,什么也没变',
    en: 'That is not allowed here; nothing was changed',
  },
};

/** The sentence that tells an agent about a failure. */
export function failureSentence(failure: Failure, locale: Locale): string {
  const sentence = SENTENCES[failure.code][locale];
  return typeof sentence === 'string' ? sentence : sentence(failure.details ?? {});
}
