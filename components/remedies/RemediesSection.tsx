import { useEffect, useState } from 'preact/hooks';
import { remediesTexts } from '@/utils/i18n/remedies-texts';
import type { PanelStore } from '@/utils/panel/create-panel-store';
import { createRemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { Section } from '../shell/Section';
import { useTexts } from '../use-texts';
import { REMEDIES } from './remedy-table';
import './remedies.css';
import './remedy-fields.css';

/** What can be decided about the order in front: every remedy as one line, unfolded to work. */
export function RemediesSection({ store }: { store: PanelStore }) {
  const t = useTexts(store, remediesTexts);
  const [{ desk, ending }] = useState(() => {
    const ending = new AbortController();
    return { ending, desk: createRemediesDesk(store, ending.signal) };
  });
  useEffect(() => () => ending.abort(), [ending]);
  if (desk.place.value === null) return null;
  return (
    <Section name="remedies" label={t.section}>
      {Object.entries(REMEDIES).map(([id, Remedy]) => (
        <Remedy key={id} desk={desk} />
      ))}
    </Section>
  );
}
