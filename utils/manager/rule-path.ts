import { REMEDY_SETTING, type RemedySettings, readRemedySettings } from '@/utils/panel/remedies/remedy-settings';

type Branch = Readonly<Record<string, unknown>>;

function isBranch(value: unknown): value is Branch {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands at `path` (keys joined by dots), `undefined` where nothing does. */
export function valueAt(tree: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((node, key) => (isBranch(node) ? node[key] : undefined), tree);
}

/** The tree with `value` at `path`, or without what stood there when `value` is `undefined`; the given one stays. */
export function withValueAt(tree: unknown, path: string, value: unknown): Branch {
  const [key = '', ...rest] = path.split('.');
  const { [key]: old, ...others } = isBranch(tree) ? tree : {};
  const next = rest.length === 0 ? value : withValueAt(old, rest.join('.'), value);
  return next === undefined ? others : { ...others, [key]: next };
}

/** The paths of all values, lists and `null` among them, in the order they are declared. */
export function leafPaths(tree: object): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    isBranch(value) ? leafPaths(value).map((path) => `${key}.${path}`) : [key],
  );
}

/** Whether two stored values are the same; they are JSON. */
export function isSameValue(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A shop's rules with one value tried out, as every calculator would read them. */
export function rulesWith(stored: unknown, path: string, value: unknown): RemedySettings {
  return readRemedySettings({ [REMEDY_SETTING]: withValueAt(stored, path, value) });
}

/** Whether the settings' own schema takes the value: one it refuses would silently be its default. */
export function isAccepted(path: string, value: unknown): boolean {
  return isSameValue(valueAt(rulesWith({}, path, value), path), value);
}
