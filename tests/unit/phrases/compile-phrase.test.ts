import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compilePhrase,
  MAX_TEMPLATE_DEPTH,
  MAX_TEMPLATE_LENGTH,
  renderPhrase,
} from '@/utils/domain/phrases/render-phrase';

describe('compilePhrase', () => {
  test('lists the variables it mentions, conditions and defaults included, by their own names', () => {
    const compiled = compilePhrase('{% if 已签收 %}{运单号}{% endif %}{主管 | default: 部门}{快递单号}');
    expect(compiled).toMatchObject({ ok: true, variables: ['已签收', '快递单号', '主管', '部门'] });
  });

  const nested = (depth: number) => '{% if a %}'.repeat(depth) + '{% endif %}'.repeat(depth);

  test.each<[what: string, template: string, code: string, position: number]>([
    ['an open brace', '您好{买家昵称，', 'TEMPLATE_SYNTAX', 2],
    ['an open tag', '您好{% if a', 'TEMPLATE_SYNTAX', 2],
    ['a tag without end', '您好{% if a %}x', 'TEMPLATE_SYNTAX', 2],
    ['an end without tag', '您好{% endif %}', 'TEMPLATE_SYNTAX', 2],
    ['an empty condition', '{% if %}{% endif %}', 'TEMPLATE_SYNTAX', 5],
    ['double braces', '您好{{订单号}}', 'TEMPLATE_SYNTAX', 2],
    ['two names', '您好{order number}', 'TEMPLATE_SYNTAX', 2],
    ['a property', '{买家昵称.size}', 'TEMPLATE_SYNTAX', 0],
    ['a look-up', '{a[b]}', 'TEMPLATE_SYNTAX', 0],
    ['a range', '{% if (1..999999999) contains 5 %}{% endif %}', 'TEMPLATE_SYNTAX', 0],
    ['an unknown format', '您好{金额 | date: "%Y"}', 'TEMPLATE_SYNTAX', 2],
    ['a growing format', '{金额 | replace: "", "aaaa"}', 'TEMPLATE_SYNTAX', 0],
    ['a partial', '{% include "a" %}', 'TEMPLATE_SYNTAX', 0],
    ['an assignment', '{% assign a = 1 %}', 'TEMPLATE_SYNTAX', 0],
    ['a loop', '您好{% for a in b %}{% endfor %}', 'TEMPLATE_LOOP', 2],
    ['a table loop', '{% tablerow a in b %}{% endtablerow %}', 'TEMPLATE_LOOP', 0],
    ['too much nesting', nested(MAX_TEMPLATE_DEPTH + 1), 'TEMPLATE_TOO_DEEP', 10 * MAX_TEMPLATE_DEPTH],
    ['too much text', '好'.repeat(MAX_TEMPLATE_LENGTH + 1), 'TEMPLATE_TOO_LONG', MAX_TEMPLATE_LENGTH],
  ])('refuses %s', (_, template, code, position) => {
    expect(compilePhrase(template)).toEqual({ ok: false, code, position });
  });

  test.each([
    ['nesting up to the limit', nested(MAX_TEMPLATE_DEPTH)],
    ['any number of conditions side by side', nested(1).repeat(100)],
    ['text up to the limit', '好'.repeat(MAX_TEMPLATE_LENGTH)],
    ['a bracket inside a quoted text', '{买家昵称 | default: "亲(们)"}'],
  ])('accepts %s', (_, template) => {
    expect(compilePhrase(template)).toMatchObject({ ok: true });
  });

  const pieces = fc.constantFrom(
    ...[
      '{',
      '}',
      '{%',
      '%}',
      '{{',
      '}}',
      '{% if a %}',
      '{% else %}',
      '{% endif %}',
      '{% unless b %}',
      '{% endunless %}',
    ],
    ...[
      '{% case a %}',
      '{% when "x" %}',
      '{% endcase %}',
      '{买家昵称}',
      '{a | default: "亲"}',
      '{a | 金额}',
      '{% raw %}',
    ],
    ...[
      '|',
      ':',
      '"',
      "'",
      '-',
      '.',
      '(',
      '[',
      '买家昵称',
      'if',
      'for',
      ' ',
      '\n',
      '｛',
      '｝',
      '\\',
      '0',
      'a',
      'contains',
    ],
  );
  const template = fc.oneof(
    fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 30 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );

  test('never throws, and a text it gives has nothing missing', () => {
    fc.assert(
      fc.property(template, (text) => {
        const compiled = compilePhrase(text);
        if (!compiled.ok) {
          expect(compiled.position).toBeGreaterThanOrEqual(0);
          expect(compiled.position).toBeLessThanOrEqual(text.length);
          return;
        }
        const rendered = renderPhrase(compiled, { 买家昵称: '小鹿' });
        expect(rendered.text === null).toBe(rendered.missing.length > 0);
        expect(new Set(rendered.missing).size).toBe(rendered.missing.length);
      }),
      { numRuns: 2000 },
    );
  });
});
