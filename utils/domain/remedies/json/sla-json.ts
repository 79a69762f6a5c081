import * as v from 'valibot';
import { formatInstant } from '../../time/instant';
import { SLA_STEPS, type SlaInput, sla } from '../sla';
import { calculator } from './calculator';
import { flag, instant, instantOrNull, minutes, object, oneOf } from './fields';

/** The contract names a step's moment shorter than the step. */
const input: v.GenericSchema<unknown, SlaInput> = v.pipe(
  object({
    level: oneOf(['DISSATISFIED', 'VERY_DISSATISFIED', 'MAJOR', 'CRISIS']),
    acceptedAt: instant,
    now: instant,
    first: instantOrNull,
    order_at: instantOrNull,
    plan: instantOrNull,
    contact: instantOrNull,
    trace: instantOrNull,
    result: instantOrNull,
    second: instantOrNull,
    onsite: v.nullish(flag, false),
    deferred_min: v.nullish(minutes, 0),
  }),
  v.transform((json) => ({
    level: json.level,
    acceptedAt: json.acceptedAt,
    now: json.now,
    done: {
      firstResponse: json.first,
      workOrderSubmit: json.order_at,
      plan: json.plan,
      firstContact: json.contact,
      trace: json.trace,
      resultFiled: json.result,
      secondContact: json.second,
    },
    onSite: json.onsite,
    deferredMinutes: json.deferred_min,
    redelivery: null,
  })),
);

/** JSON form of {@link sla}. */
export const slaJson = calculator(input, (complaint) => {
  const result = sla(complaint);
  const due: Record<string, string> = {};
  for (const step of SLA_STEPS) {
    const dueAt = result.due[step];
    if (dueAt !== undefined) due[step] = formatInstant(dueAt);
  }
  return { ...result, due };
});
