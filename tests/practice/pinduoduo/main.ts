import Vue from 'vue';
import { BUYERS } from '../buyers.ts';
import { installHooks } from '../scene/practice-hooks.ts';
import { playScript } from '../scene/script.ts';
import App from './app.vue';
import { drafts } from './drafts.ts';
import { scene } from './pinduoduo-scene.ts';

Vue.observable(scene.state);
installHooks(scene, () => drafts.byUid[scene.state.openUid] ?? '');
playScript(scene, BUYERS);
new Vue({ render: (h) => h(App) }).$mount('#app');
