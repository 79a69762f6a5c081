import { createScene } from '../scene/scene.ts';
import { readSceneFlags } from '../scene/scene-flags.ts';

/** The one shop of this page. */
export const scene = createScene('pinduoduo', readSceneFlags(location.search));
