import { describe, expect, test } from 'vitest';
import {
  canonicalVariableName,
  findVariable,
  PHRASE_VARIABLES,
  VARIABLE_ALIASES,
} from '@/utils/domain/phrases/variables';

const names = PHRASE_VARIABLES.map((variable) => variable.name);

describe('variables', () => {
  test('are the 36 of the field work, each once', () => {
    const expected =
      '买家昵称 订单号 商品 规格 数量 金额 实付金额 差价 运费 快递公司 快递单号 新快递单号 网点 客服名 店铺 主管 部门 仓库 ' +
      '时间 日期 截止时间 天数 小时 地址 收货人 电话尾号 退货地址 赠品 优惠 原因 方案一 方案二 方案三 发票金额 发票抬头 回访时间';
    expect([...names].sort()).toEqual(expected.split(' ').sort());
  });

  test('have different English labels and an example each', () => {
    expect(new Set(PHRASE_VARIABLES.map((variable) => variable.label)).size).toBe(PHRASE_VARIABLES.length);
    expect(PHRASE_VARIABLES.filter((variable) => variable.example.trim() === '')).toEqual([]);
  });

  test('show amounts as yuan with two decimals', () => {
    const amounts = PHRASE_VARIABLES.filter((variable) => variable.kind === 'amount');
    expect(amounts.map((variable) => variable.name).sort()).toEqual(
      ['金额', '实付金额', '差价', '运费', '发票金额'].sort(),
    );
    for (const { example } of amounts) expect(example).toMatch(/^\d+\.\d{2}$/);
  });

  test('have aliases that lead to a variable and are none themselves', () => {
    const aliases = [...VARIABLE_ALIASES];
    expect(aliases.filter(([alias, name]) => names.includes(alias) || !names.includes(name))).toEqual([]);
  });

  test.each([
    ['实付', '实付金额'],
    ['sku', '规格'],
    ['数量', '数量'],
    ['订单状态', '订单状态'],
    ['buyer', 'buyer'],
  ])('%s is looked up as %s', (written, name) => {
    expect(canonicalVariableName(written)).toBe(name);
  });

  test('are found by name or alias only', () => {
    expect(findVariable('实付')?.kind).toBe('amount');
    expect(findVariable('买家昵称')?.source).toBe('buyer');
    expect(findVariable('buyer')).toBeUndefined();
  });
});
