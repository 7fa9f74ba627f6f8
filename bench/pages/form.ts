import { createSupportStore } from '../../src/store/create-support-store.js';
import '../../src/elements/ticket-form/define.js';
import { BigDesk } from '../../tests/elements/big-desk.js';
import { drawnWhen, offer } from './frames.js';

offer({
  show: async () => {
    const store = createSupportStore({ adapter: new BigDesk({}).adapter });
    const start = performance.now();
    const form = Object.assign(document.createElement('tc-ticket-form'), { store });
    document.body.append(form);
    return (await drawnWhen(() => Boolean(form.shadowRoot?.querySelector('textarea')))) - start;
  },
});
