import { formatFenTrimmed } from '@/utils/domain/money/format-fen';
import { textsOf } from '@/utils/i18n/locale';
import { noteTexts } from '@/utils/i18n/note-texts';
import { payoutTexts } from '@/utils/i18n/payout-texts';
import { shellTexts } from '@/utils/i18n/shell-texts';
import type { OfferView } from '@/utils/messages/background-contract';
import { OFFER_OUTCOMES, offerOnKeys, settle, settleByKey } from '@/utils/panel/remedies/offer-outcome';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { isComposingKey } from '@/utils/shortcuts/shortcut';
import { noteTime } from '../../notes/note-time';
import { Kbd } from '../../shell/Kbd';
import './payouts.css';

/** What the buyer was offered on this order, by whom and when, and what became of it. */
export function OfferHistory({ desk }: { desk: RemediesDesk }) {
  const texts = textsOf(payoutTexts, desk.locale.value);
  const views = desk.offers.payouts.value?.offers ?? [];
  if (views.length === 0) return null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposingKey(event) || event.ctrlKey || event.altKey || event.metaKey) return;
    if (!settleByKey(desk.offers, event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <fieldset class="offer-history" aria-label={texts.history} onKeyDown={onKeyDown}>
      <ul>
        {views.map((view) => (
          <OfferLine key={view.offer.id} desk={desk} view={view} />
        ))}
      </ul>
    </fieldset>
  );
}

function OfferLine({ desk, view }: { desk: RemediesDesk; view: OfferView }) {
  const locale = desk.locale.value;
  const texts = textsOf(payoutTexts, locale);
  const { offer, agentName } = view;
  const isOnKeys = offerOnKeys(desk.offers)?.offer.id === offer.id;
  return (
    <li class="offer-line" data-state={offer.state}>
      <span class="offer-what">
        <b>{texts.offered(formatFenTrimmed(offer.fen))}</b>{' '}
        <bdi>{agentName || textsOf(shellTexts, locale).agentUnknown}</bdi>{' '}
        {noteTime(offer.sentAt, desk.now.value, textsOf(noteTexts, locale))}
        {offer.askFen !== null && ` · ${texts.asked(formatFenTrimmed(offer.askFen))}`} · {texts[offer.state]}
      </span>
      <span class="offer-outcomes">
        {OFFER_OUTCOMES[offer.state].map((outcome) => (
          <button
            key={outcome.word}
            type="button"
            class="button button-quiet"
            onClick={() => void settle(desk.offers, view, outcome)}
          >
            {isOnKeys && outcome.key && <Kbd keys={outcome.key.toUpperCase()} />} {texts[outcome.word]}
          </button>
        ))}
      </span>
    </li>
  );
}
