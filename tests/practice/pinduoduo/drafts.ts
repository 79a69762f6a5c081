import Vue from 'vue';

/** Unsent text per buyer, in Vue's own state: what `v-model` writes and what is sent. */
export const drafts = Vue.observable<{ byUid: Record<string, string> }>({ byUid: {} });
