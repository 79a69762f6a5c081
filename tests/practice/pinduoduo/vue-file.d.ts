declare module '*.vue' {
  import type Vue from 'vue';

  /** A single-file component; `vue-file-plugin.ts` compiles it. */
  const component: typeof Vue;
  export default component;
}
