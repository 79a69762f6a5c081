import type { DeadlinesTexts } from '@/utils/i18n/deadlines-texts';
import type { Clock } from '@/utils/panel/remedies/deadlines-clocks';
import { isMissed, isSoon } from '@/utils/panel/remedies/deadlines-view';
import { clockName, dueText, leftText } from '@/utils/panel/remedies/deadlines-words';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';

/** How much a clock asks for attention. */
function toneOf(clock: Clock, now: number): 'missed' | 'soon' | 'over' | 'calm' {
  if (isMissed(clock)) return 'missed';
  if (isSoon(clock, now)) return 'soon';
  return clock.isOver ? 'over' : 'calm';
}

/** One clock: what it is, until when, what is left; with its phrase where there is one. */
export function ClockLine(props: {
  desk: RemediesDesk;
  texts: DeadlinesTexts;
  clock: Clock;
  /** Hands the clock's phrase over; absent where it has none. */
  onTake?: (() => void) | undefined;
}) {
  const { desk, texts, clock, onTake } = props;
  const now = desk.now.value;
  const isGrace = clock.window !== undefined && !clock.isOver && now >= clock.window.platformEnd;
  return (
    <li class="clock" data-tone={toneOf(clock, now)} data-unsure={clock.isUnsure}>
      <span class="clock-name">{clockName(clock, desk.rules.value, texts)}</span>
      <span class="clock-due">
        {texts.until(dueText(clock, now))}
        {clock.warnings.length > 0 && <em class="remedy-provisional"> {texts.provisional}</em>}
      </span>
      <span class="clock-left">{leftText(clock, now, texts)}</span>
      {onTake && (
        <button type="button" class="button button-quiet clock-take" data-proposed onClick={onTake}>
          {texts.takePhrase}
        </button>
      )}
      {isGrace && <span class="clock-note">{texts.grace}</span>}
    </li>
  );
}
