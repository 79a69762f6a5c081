import { useSignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import type { OrderReading } from '@/utils/domain/conversation/order';
import { logisticsTexts } from '@/utils/i18n/logistics-texts';
import type { PanelStore } from '@/utils/panel/create-panel-store';
import { scanAge } from '@/utils/panel/remedies/logistics-scan-age';
import { createShopRules } from '@/utils/panel/remedies/shop-rules';
import { useTexts } from '../use-texts';

const TICK = 30_000;

/** How long nobody has scanned a parcel that is on its way: `50 h 无更新 停滞`. Nothing while it moves, or where no scan was read. */
export function ScanAge({ store, order }: { store: PanelStore; order: OrderReading }) {
  const t = useTexts(store, logisticsTexts);
  const now = useSignal(store.clock.now());
  const [{ rules, ending }] = useState(() => {
    const ending = new AbortController();
    return { ending, rules: createShopRules(store.background, store.shop, ending.signal).rules };
  });
  useEffect(() => {
    const tick = setInterval(() => {
      now.value = store.clock.now();
    }, TICK);
    return () => {
      clearInterval(tick);
      ending.abort();
    };
  }, [store, now, ending]);
  const age = scanAge(order, rules.value.logistics, now.value);
  if (!age) return null;
  return (
    <span class="scan-age" data-level={age.level}>
      {t.noScan(age.hours)} <strong>{t[age.level]}</strong>
    </span>
  );
}
