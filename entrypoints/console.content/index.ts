import { defineContentScript } from 'wxt/utils/define-content-script';
import { startConsoleSession } from '@/utils/console-session/console-session';
import { adapterFor } from '@/utils/consoles/adapters';
import { ALL_CONSOLE_HOSTS } from '@/utils/consoles/console-hosts';

export default defineContentScript({
  matches: ALL_CONSOLE_HOSTS,
  runAt: 'document_idle',
  async main(ctx) {
    const adapter = adapterFor(location.href);
    if (adapter) await startConsoleSession(document, adapter, ctx.signal);
  },
});
