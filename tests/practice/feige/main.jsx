import { createRoot } from 'react-dom/client';
import { BUYERS } from '../buyers.ts';
import { installHooks } from '../scene/practice-hooks.ts';
import { playScript } from '../scene/script.ts';
import { composer } from './composer-model.js';
import { scene } from './feige-scene.ts';
import { Workspace } from './workspace.jsx';

installHooks(scene, () => composer.model());
playScript(scene, BUYERS);
createRoot(document.getElementById('app')).render(<Workspace />);
